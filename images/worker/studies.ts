import { join } from 'node:path'
import { openStudy } from '../../scripts/lib/apply/study.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { openArtifacts } from '../../scripts/lib/effects/artifacts.ts'
import { haveTrees, shrinkCache, useTrees } from '../../scripts/lib/effects/host-cache.ts'
import { waitForHostLock } from '../../scripts/lib/effects/host-lock.ts'
import type { ClusterStore, RunJob } from '../../scripts/lib/job/cluster.ts'
import type { BlobAccess } from '../../scripts/lib/job/store.ts'
import type { Study } from '../../scripts/lib/worker/study.ts'
import { withMountedSecrets } from './mounted-secrets.ts'

/** A study that is ready to run on this host, and the recipe that it is of. */
export interface OpenStudy {
  readonly recipe: Recipe
  readonly study: Study
  /** Says that its files are in use; to be said every few seconds. */
  touch(): void
}

/** What the jobs of a revision need, fetched once a host and kept ready. */
export interface Studies {
  recipe(revision: string): Promise<Recipe>
  /** Throws a UserError `corrupt` when the artifacts are neither here nor whole in the store. */
  open(job: RunJob, options: { readonly signal: AbortSignal }): Promise<OpenStudy>
  /** Looks at everything again the next time. */
  forget(): void
}

export interface StudiesOptions {
  readonly store: ClusterStore
  readonly blobs: BlobAccess
  /** Shared by all containers of the host. */
  readonly cacheDir: string
  readonly cacheBytes: number
  readonly secretsDir: string
}

/** Campaigns take turns in the queue: so many stay ready. */
const READY = 8

export function openStudies(options: StudiesOptions): Studies {
  const recipes = new Map<string, Recipe>()
  const ready = new Map<string, OpenStudy>()
  const studies: Studies = {
    async recipe(revision) {
      const known = recipes.get(revision)
      if (known) return known
      const recipe = await readRecipe(revision, options.store)
      remember(recipes, revision, recipe)
      return recipe
    },
    async open(job, { signal }) {
      const key = `${job.revision} ${job.artifact}`
      const known = ready.get(key)
      if (known) return known
      const recipe = await studies.recipe(job.revision)
      const artifact = await presentArtifact(recipe, job, options.store)
      const opened = await prepare(recipe, artifact, { ...options, signal })
      remember(ready, key, opened)
      return opened
    },
    forget: () => ready.clear(),
  }
  return studies
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > READY && oldest !== undefined) map.delete(oldest)
}

async function readRecipe(id: string, store: ClusterStore): Promise<Recipe> {
  const revision = await store.revision(id)
  if (revision !== null) return JSON.parse(revision.recipe) as Recipe
  throw new UserError('unknown-revision', `The revision ${id} is not stored`, { hint: 'Apply again' })
}

/** The build may have been made again since the job was added. */
async function presentArtifact(recipe: Recipe, job: RunJob, store: ClusterStore): Promise<string> {
  return (await store.build(recipe.buildId))?.artifact ?? job.artifact
}

async function prepare(
  recipe: Recipe,
  artifact: string,
  options: StudiesOptions & { readonly signal: AbortSignal },
): Promise<OpenStudy> {
  const { blobs, cacheDir, cacheBytes, secretsDir, signal } = options
  const inputs = Object.values(recipe.inputs).map(({ hash }) => join('inputs', hash))
  const trees = [artifact, ...inputs]
  const env = process.env
  const open = async () => {
    const artifactsDir = await openArtifacts(artifact, { blobs, cacheDir })
    const known = withMountedSecrets(recipe, secretsDir)
    return await openStudy(known, { artifactsDir, blobs, cacheDir, projectDir: '/', env })
  }
  // One download at a time: all runners of a host come for the same artifacts at the same moment.
  const fetchAndOpen = async () => {
    const lock = await waitForHostLock(join(cacheDir, 'lock.db'), { signal })
    try {
      if (!haveTrees(cacheDir, trees)) shrinkCache(cacheDir, cacheBytes)
      return await open()
    } finally {
      lock.release()
    }
  }
  const study = haveTrees(cacheDir, trees) ? await open() : await fetchAndOpen()
  return { recipe, study, touch: () => useTrees(cacheDir, trees) }
}
