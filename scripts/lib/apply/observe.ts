import type { Recipe } from '../core/campaign.ts'
import { wantedOf } from '../core/decide.ts'
import { checkFixed } from '../core/fixed.ts'
import { limitsOf } from '../core/limits.ts'
import { countPrecision, joinPlans, type Plan, planCampaign } from '../core/plan.ts'
import type { BlobStore, Build, RunStore, StoredIds } from '../job/store.ts'
import { commonIdentity, judgedPoints, runsOf } from './expansion.ts'
import { openJudge } from './judge.ts'

/** What a plan is made against. */
export interface World {
  readonly manifest: string
  /** Null where nothing was ever applied. */
  readonly store: {
    readonly runs: RunStore
    readonly blobs: BlobStore
    /** Whether the packed artifacts of a build are where they are needed. */
    readonly hasArtifact: (hash: string) => boolean
  } | null
  /** Runs that fit on the machine at a time. */
  readonly slots: number
  readonly filter: string | undefined
}

/** Looks at the store and says what applying the recipes would do; changes nothing. */
export function observeAndPlan(recipes: readonly Recipe[], world: World): Plan {
  const runs = world.store?.runs
  checkAllFixed(recipes, runs)
  const stored = runs?.storedIds() ?? NOTHING
  return joinPlans(recipes.map((recipe) => planOne(recipe, world, stored)))
}

const NOTHING: StoredIds = { size: 0, get: () => undefined }

function planOne(recipe: Recipe, { manifest, store, slots, filter }: World, stored: StoredIds): Plan {
  const { name } = recipe.campaign
  const history = store?.runs.history(manifest, name) ?? []
  const [latest] = history
  const filtering = filter === undefined ? {} : { filter }
  const judge = openJudge(recipe, store?.runs)
  return planCampaign(
    {
      recipe,
      wanted: wantedOf(recipe.campaign),
      previous: latest ? (JSON.parse(latest.recipe) as Recipe) : null,
      build: store ? usableBuild(recipe.buildId, store) : undefined,
      bytesPerRun: () => (store ? bytesPerRun(name, manifest, store) : 0),
      durations: () => store?.runs.durations(manifest, name) ?? [],
      members: sum(Object.values(store?.runs.counts(manifest, name).outcomes ?? {})),
      runs: runsOf(recipe, { ...filtering, judge }),
      limitsOf: limitsOf(recipe.campaign),
      usedSeconds: () => usedSeconds(recipe, store?.runs),
      precision:
        judge && countPrecision(judgedPoints(recipe, judge, filtering), recipe.campaign.precision!.max),
      filtered: filter !== undefined,
    },
    stored,
    slots,
  )
}

/** Runs are found by their ids alone, so campaigns that could have the same ones must agree on what `fixed` hides. */
function checkAllFixed(recipes: readonly Recipe[], runs: RunStore | undefined): void {
  const fixing = recipes.filter(isFixing)
  if (fixing.length === 0) return
  const stored = Array.from(runs?.recipes() ?? [], (text) => JSON.parse(text) as Recipe).filter(isFixing)
  for (const [index, recipe] of fixing.entries()) {
    const common = commonIdentity(recipe)
    const akin = (others: readonly Recipe[]) => others.filter((other) => commonIdentity(other) === common)
    checkFixed(recipe, { stored: akin(stored), beside: akin(fixing.slice(0, index)) })
  }
}

function isFixing({ campaign }: Recipe): boolean {
  return Object.keys(campaign.grid.fixed).length > 0
}

/** A build whose artifacts are still there. */
function usableBuild(buildId: string, { runs, hasArtifact }: NonNullable<World['store']>): Build | undefined {
  const build = runs.build(buildId)
  return build?.artifact && !hasArtifact(build.artifact) ? undefined : build
}

/** What all runs of a campaign took that are stored, whatever came of them. */
function usedSeconds({ campaign }: Recipe, runs: RunStore | undefined): number {
  const { manifest, name, resources } = campaign
  let ms = 0
  for (const { execution } of runs?.rows({ manifest, campaign: name }) ?? []) ms += execution.durationMs
  return (ms / 1000) * resources.cpus
}

/** Runs that tell how much the others will leave. */
const SAMPLE = 50

function bytesPerRun(
  campaign: string,
  manifest: string,
  { runs, blobs }: NonNullable<World['store']>,
): number {
  let total = 0
  let count = 0
  for (const { execution } of runs.rows({ manifest, campaign })) {
    for (const { hash, text } of execution.files) if (text === null) total += blobs.storedBytes(hash) ?? 0
    count += 1
    if (count === SAMPLE) break
  }
  return count === 0 ? 0 : total / count
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
