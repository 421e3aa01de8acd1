import { mkdirSync } from 'node:fs'
import { arch, release, type } from 'node:os'
import { join } from 'node:path'
import type { BuildSpec } from '../core/campaign.ts'
import { UserError } from '../core/errors.ts'
import type { BlobAccess, Build } from '../job/store.ts'
import { nearest } from '../text/nearest.ts'
import { linksOutside, packArtifacts, unpackArtifacts } from './artifacts.ts'
import { type BuildLog, missingProgram, openBuildLog } from './build-log.ts'
import { withoutRepository } from './git.ts'
import { matchFiles } from './glob.ts'
import { materialize } from './materialize.ts'
import { makeScratch, removeTree } from './scratch.ts'
import { run, runShell } from './shell.ts'
import { storeError } from './store-errors.ts'

export interface BuildOptions {
  readonly buildId: string
  /** Null: the source as it is becomes the artifact. */
  readonly build: BuildSpec | null
  readonly snapshotHash: string
  readonly storeDir: string
  readonly blobs: BlobAccess
  /** The campaign's variables, secrets resolved; they stand over this process's own. */
  readonly env: Readonly<Record<string, string>>
  /** What `{jobs}` stands for. */
  readonly jobs: number
  readonly onLine?: (line: string) => void
  readonly signal?: AbortSignal
  /**
   * Its source lies in a folder of this name, with the artifacts of others beside it; the last build of a recipe has
   * all of them among its own.
   */
  readonly workspace?: {
    readonly name: string
    readonly beside: readonly { readonly name: string; readonly artifact: string }[]
    readonly isLast: boolean
  }
}

/**
 * Builds a snapshot in a folder of its own and stores the files that the artifact patterns name.
 * A build that fails is a value (see `buildFailure`); an abort rejects with the signal's reason.
 */
export async function runBuild(options: BuildOptions): Promise<Build> {
  const { buildId, blobs, storeDir } = options
  const started = performance.now()
  const log = openBuildLog(options.onLine ?? (() => {}))
  const scratch = makeScratch(join(storeDir, 'builds'), buildId.slice(0, 16))
  const root = join(scratch, 'source')
  const dir = options.workspace === undefined ? root : join(root, options.workspace.name)
  try {
    await materialize(options.snapshotHash, dir, { blobs })
    for (const { name, artifact } of options.workspace?.beside ?? []) {
      mkdirSync(join(root, name))
      await unpackArtifacts(artifact, join(root, name), { blobs })
    }
    const paths = await make(dir, options, log)
    return {
      buildId,
      outcome: paths === null ? 'failed' : 'done',
      artifact:
        paths === null ? null : await pack(root, paths, { ...options, archive: join(scratch, 'tar') }),
      durationMs: Math.round(performance.now() - started),
      log: log.text(),
      toolchain: await toolchain(options),
      at: Date.now(),
    }
  } catch (error) {
    throw storeError(error, scratch)
  } finally {
    removeTree(scratch)
  }
}

/** The last build of several has the artifacts of all, each in the folder of its name. */
function pack(
  root: string,
  paths: readonly string[],
  { workspace, ...options }: BuildOptions & { readonly archive: string },
): Promise<string> {
  if (workspace === undefined) return packArtifacts(root, paths, options)
  const { name, beside, isLast } = workspace
  if (!isLast) return packArtifacts(join(root, name), paths, options)
  const others = beside.flatMap((each) =>
    matchFiles(join(root, each.name), ['**'], { links: true }).map((path) => `${each.name}/${path}`),
  )
  return packArtifacts(root, [...paths.map((path) => `${name}/${path}`), ...others], options)
}

/** What to tell of a failed build: the last lines of its log, and what may help. */
export function buildFailure({ log }: Build): UserError {
  const lines = log.trimEnd().split('\n').slice(-30)
  const program = missingProgram(log)
  const hint = program === null ? undefined : installHint(program)
  return new UserError('build-failed', lines.map((line) => `  ${line}`).join('\n'), {
    ...(hint !== undefined && { hint }),
  })
}

/** The artifacts' paths; null where the command or a pattern failed, with the reason in the log. */
async function make(dir: string, options: BuildOptions, log: BuildLog): Promise<readonly string[] | null> {
  if (options.build === null) return matchFiles(dir, ['**'], { links: true })
  const { exitCode, signal } = await compile(dir, { ...options, build: options.build }, log)
  if (exitCode === 0) return collect(dir, options.build.artifacts, log)
  log.note(signal === null ? `The command ended with exit code ${exitCode}` : `${signal} ended the command`)
  return null
}

function compile(dir: string, options: BuildOptions & { readonly build: BuildSpec }, log: BuildLog) {
  const { build, jobs, storeDir, signal } = options
  return runShell(build.run.replaceAll('{jobs}', String(jobs)), {
    cwd: dir,
    env: { ...environment(options), GIT_CEILING_DIRECTORIES: join(storeDir, 'builds') },
    onOutput: (bytes) => log.write(bytes),
    ...(signal && { signal }),
  })
}

// A make above us would hand down its flags, and a job server whose pipes are not there.
function environment({ env }: BuildOptions): NodeJS.ProcessEnv {
  const { MAKEFLAGS: _flags, MFLAGS: _old, MAKELEVEL: _level, ...own } = withoutRepository(process.env)
  return { ...own, ...env }
}

function collect(dir: string, patterns: readonly string[], log: BuildLog): readonly string[] | null {
  const paths = new Set<string>()
  let complete = true
  for (const pattern of patterns) {
    const matched = matchFiles(dir, [pattern], { links: true })
    for (const path of matched) paths.add(path)
    if (matched.length > 0) continue
    complete = false
    log.note(`The artifact pattern "${pattern}" matches no file${closest(dir, pattern)}`)
  }
  for (const path of [...paths].filter((each) => each.includes('\uFFFD'))) {
    complete = false
    paths.delete(path)
    log.note(`The artifact "${path}" has a name that is no UTF-8 text: let the build give it another one`)
  }
  for (const path of linksOutside(dir, [...paths])) {
    complete = false
    log.note(
      `The artifact "${path}" is a link that leads out of the build: write a relative link, or the file`,
    )
  }
  return complete ? [...paths] : null
}

function closest(dir: string, pattern: string): string {
  const all = matchFiles(dir, ['**'])
  const name = pattern.split('/').at(-1)!
  const near = nearest(pattern, all)
  const same = all.filter((path) => path.split('/').at(-1) === name)
  const found = [...new Set([...same, ...(near === null ? [] : [near])])].slice(0, 3)
  return found.length === 0 ? '' : `; did you mean ${found.map((path) => `"${path}"`).join(' or ')}?`
}

async function toolchain(options: BuildOptions): Promise<string> {
  const system = `${type()} ${release()} ${arch()}`
  if (options.build === null) return system
  const { exitCode, stdout } = await run(['c++', '--version'], { env: environment(options) })
  return exitCode === 0 ? `${stdout.split('\n')[0]}; ${system}` : system
}

function installHint(program: string): string {
  const name = program.split('/').at(-1)!
  const essential = ['make', 'cc', 'c++', 'gcc', 'g++'].includes(name)
  const how = essential ? ' (Debian: apt install build-essential)' : ''
  return `The build needs "${name}": install it${how}, or put it on PATH`
}
