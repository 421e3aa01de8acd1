import { assignments } from '../../scripts/lib/apply/assignments.ts'
import { judgedPoints } from '../../scripts/lib/apply/expansion.ts'
import { openJudge } from '../../scripts/lib/apply/judge.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { tooManyFailures } from '../../scripts/lib/core/halt.ts'
import { expectedDuration } from '../../scripts/lib/core/tally.ts'
import type { Disposal } from '../../scripts/lib/effects/queue.ts'
import type { Assignment, RunJob } from '../../scripts/lib/job/cluster.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { Parameters, RunRecord } from '../../scripts/lib/job/types.ts'
import { batchesOf, MOST } from './batches.ts'
import type { Building } from './builder-host.ts'
import { awaitProbe, isMeasured, isOver } from './probe.ts'
import { requireSpace } from './space.ts'
import { survey } from './survey.ts'

/** Runs of the probe for each runner. */
const PROBE = 4
/** How long the rest waits where nobody takes the probe. */
const NOBODY_MS = 5_000
/** When it is looked again whether points of a precise campaign are to have further repetitions; later where looking takes long. */
const FURTHER_MS = 1_000
const SHARE = 20

/** Adds to the queue what a recipe has to run. */
export async function enqueueRuns(recipe: Recipe, artifact: string, building: Building): Promise<Disposal> {
  const { host, name, job, patient, say } = building
  const runs = await patient(() => host.mirrors.fresh(name.manifest))
  const about = { artifact, priority: recipe.campaign.priority }
  const addDerive = (list: readonly Assignment[]) =>
    add(building, { ...about, list, kind: 'derive', sizes: () => [list] })
  const { fresh, failed } = await survey(recipe, { runs, building, addDerive })
  await host.queue.setFailures(name, failed)
  const tooMany = tooManyFailures(recipe.campaign, failed)
  if (tooMany !== null) {
    await host.queue.halt(name, tooMany)
    return { kind: 'done' }
  }
  const slots = Math.max(1, await host.queue.runners())
  const poison: RunRecord[] = []
  const filter = job.filter ?? undefined
  const todo = assignments(recipe, { runs, filter, onPoison: (record) => poison.push(record) })
  const slices = slicesOf(todo)
  let guessMs: number | null = null
  if (fresh > PROBE * slots && !isMeasured(runs, building.name)) {
    const list = (await host.queue.state(name)).pending > 0 ? [] : slices.next(PROBE * slots)
    await add(building, { ...about, list, kind: 'run', sizes: (free) => free.map((each) => [each]) })
    const probed = await awaitProbe(building, { count: list.length, slots })
    if (probed.kind === 'over') return { kind: 'done' }
    if (probed.kind === 'nobody') return { kind: 'later', delayMs: NOBODY_MS }
    guessMs = probed.guessMs
  }
  let remaining = fresh
  for (let list = slices.next(MOST); list.length > 0; list = slices.next(MOST)) {
    if (await isOver(building)) return { kind: 'done' }
    await requireSpace(building)
    const measured = expectedDuration(runs.durations(name.manifest, name.campaign))
    const expected = (parameters: Parameters) => measured(parameters) ?? guessMs
    const sizes = (free: readonly Assignment[]) => batchesOf(free, { expected, remaining, slots })
    await add(building, { ...about, list, kind: 'run', sizes })
    remaining -= list.length
  }
  if (poison.length > 0) await patient(() => host.store.commit(name, poison, building.jobId))
  say(`${fresh} runs to do, ${poison.length} of them not tried any more`)
  const startedMs = performance.now()
  if (isJudged(recipe, { runs, filter })) return { kind: 'done' }
  return { kind: 'later', delayMs: Math.max(FURTHER_MS, SHARE * (performance.now() - startedMs)) }
}

/** Whether nothing that is still to end can ask for further repetitions. */
function isJudged(
  recipe: Recipe,
  { runs, filter }: { readonly runs: RunStore; readonly filter: string | undefined },
): boolean {
  const judge = openJudge(recipe, runs)
  if (judge === null) return true
  for (const { state } of judgedPoints(recipe, judge, filter === undefined ? {} : { filter }))
    if (state === 'open') return false
  return true
}

interface Slices {
  next(size: number): readonly Assignment[]
}

function slicesOf(todo: Iterator<Assignment>): Slices {
  return {
    next(size) {
      const slice: Assignment[] = []
      while (slice.length < size) {
        const next = todo.next()
        if (next.done) break
        slice.push(next.value)
      }
      return slice
    },
  }
}

interface Adding {
  readonly list: readonly Assignment[]
  readonly artifact: string
  readonly priority: number
  readonly kind: RunJob['kind']
  readonly sizes: (free: readonly Assignment[]) => Iterable<readonly Assignment[]>
}

/** Adds what is not in the queue yet. */
async function add(
  { host, job, name }: Building,
  { list, artifact, priority, kind, sizes }: Adding,
): Promise<void> {
  const free = await host.queue.notPending(
    name,
    list.map(({ run }) => run.runId),
  )
  const about = { ...name, revision: job.revision, artifact, kind }
  const jobs = Array.from(sizes(list.filter(({ run }) => free.has(run.runId))), (runs) => ({
    ...about,
    runs,
  }))
  await host.queue.addRuns(name, jobs, priority)
}
