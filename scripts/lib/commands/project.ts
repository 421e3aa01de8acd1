import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Campaign, Recipe } from '../core/campaign.ts'
import type { Cluster } from '../core/cluster.ts'
import { UserError } from '../core/errors.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { type StoreDir, storeDirAt } from '../effects/store-dir.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import type { Json } from '../job/types.ts'
import { formatIssues, type Issue } from '../manifest/issues.ts'
import { parseManifest } from '../manifest/parse.ts'
import { resolveCampaigns, resolveCluster, resolvePorts } from '../manifest/resolve.ts'
import type { Manifest, Simulator } from '../manifest/types.gen.ts'
import { simulators } from '../simulators.ts'
import { nearest } from '../text/nearest.ts'
import type { Cli } from './options.ts'

const DEFAULT_FILE = 'swarm.config.yaml'

/** A manifest that was read and found good, with its campaigns resolved and its store's place. */
export interface Project {
  /** As it was written; campaigns and cluster stand below with their defaults. */
  readonly manifest: Manifest
  readonly file: string
  readonly dir: string
  readonly name: string
  readonly cluster: Cluster
  readonly campaigns: readonly Campaign[]
  readonly warnings: readonly Issue[]
  readonly store: StoreDir
  /** The local ports that `connect` opens, by service. */
  readonly ports: Readonly<Record<string, number>>
}

export interface ReadManifest {
  /** As shown in messages. */
  readonly label: string
  readonly path: string
  readonly manifest: Manifest | null
  readonly issues: readonly Issue[]
}

/** Reads and checks the manifest that `--file` names; what is wrong with it is in `issues`. */
export function readManifest(cli: Cli): ReadManifest {
  const label = cli.text('file') ?? DEFAULT_FILE
  const path = resolve(label)
  const readFile = fileReader(dirname(path))
  return {
    label,
    path,
    ...parseManifest(readBytes(path, label), { env: process.env, placeholders, readFile }),
  }
}

/** Null for a simulator that this version knows only by its schema. */
function placeholders(type: string, spec: Simulator) {
  return Object.hasOwn(simulators, type) ? simulators[type]!.placeholders(spec as unknown as Json) : null
}

function fileReader(dir: string) {
  return (name: string) => readFileSync(resolve(dir, name), 'utf8')
}

/** A manifest has 10 MB at most: a little more is enough to tell, even of a device that never ends. */
const MOST_BYTES = 11 * 2 ** 20

function readBytes(path: string, label: string): Uint8Array {
  try {
    return readStart(path, MOST_BYTES)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : (cause as Error).message
    throw new UserError('manifest', `Cannot read the manifest "${label}": ${why}`, {
      hint: 'Name one with --file PATH, or start from examples/',
      cause,
      exitCode: 2,
    })
  }
}

function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (let size = 0; size < most; size += chunks.at(-1)!.length) {
      const chunk = Buffer.alloc(2 ** 16)
      chunks.push(chunk.subarray(0, readSync(file, chunk)))
      if (chunks.at(-1)!.length === 0) break
    }
    return Buffer.concat(chunks)
  } finally {
    closeSync(file)
  }
}

/** The project of the manifest; throws a UserError with all its problems where it is not valid. */
export function loadProject(cli: Cli): Project {
  return resolveProject(readManifest(cli))
}

/** The same of a manifest that was read. */
export function resolveProject({ label, path, manifest, issues }: ReadManifest): Project {
  const errors = issues.filter((issue) => issue.level === 'error')
  if (manifest === null || errors.length > 0)
    throw new UserError('manifest', formatIssues(label, issues), { exitCode: 2 })
  const dir = dirname(path)
  const cluster = resolveCluster(manifest)
  // What is known of a cluster lies apart from what was run here.
  const storePath =
    cluster.provider === 'local' ? resolve(dir, cluster.store) : join(dir, '.swarm', cluster.provider)
  return {
    manifest,
    file: path,
    dir,
    name: manifest.name,
    cluster,
    campaigns: resolveCampaigns(manifest, { readFile: fileReader(dir) }),
    warnings: issues,
    store: storeDirAt(storePath),
    ports: resolvePorts(manifest),
  }
}

/** The campaigns that `--only` names, or all; an unknown name is a UserError. */
export function selectCampaigns(project: Project, names: readonly string[]): readonly Campaign[] {
  for (const name of names) checkCampaign(project, name)
  return names.length === 0
    ? project.campaigns
    : project.campaigns.filter((each) => names.includes(each.name))
}

function checkCampaign({ campaigns }: Project, name: string): void {
  const known = campaigns.map((campaign) => campaign.name)
  if (!known.includes(name)) throw unknownCampaign(name, known)
}

/** Names the nearest of the known campaigns. */
export function unknownCampaign(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known)
  return new UserError('campaign', `Unknown campaign "${name}"`, {
    hint: near ? `Did you mean "${near}"?` : `Campaigns: ${known.join(', ')}`,
    exitCode: 2,
  })
}

/** The store of a project for reading; null where nothing was ever applied. */
export function openForReading({
  store,
}: Project): { readonly runs: RunStore; readonly blobs: BlobStore } | null {
  if (!existsSync(store.database)) return null
  return { runs: openRunStore(store.database, { readOnly: true }), blobs: openBlobStore(store.blobs) }
}

/** The latest accepted recipe of a campaign, whether the manifest still has it or not. */
export function acceptedRecipe(runs: RunStore | undefined, project: Project, name: string): Recipe {
  const revisions = runs?.revisions(project.name) ?? []
  const revision = revisions.find((each) => each.campaign === name)
  if (revision) return JSON.parse(revision.recipe) as Recipe
  const inManifest = project.campaigns.map((each) => each.name)
  if (inManifest.includes(name))
    throw new UserError('campaign', `Campaign "${name}" was never applied`, {
      hint: 'Run `apply` first; `status` shows what there is',
      exitCode: 2,
    })
  throw unknownCampaign(name, [...new Set([...inManifest, ...revisions.map((each) => each.campaign)])])
}

/** What `--filter` says, for an expansion. */
export function filterOf(cli: Cli): { readonly filter?: string } {
  const filter = cli.text('filter')
  return filter === undefined ? {} : { filter }
}
