import type { BoundCampaign } from '../scripts/lib/apply/bind.ts'
import { runsOf } from '../scripts/lib/apply/expansion.ts'
import { wantedOf } from '../scripts/lib/core/decide.ts'
import { limitsOf } from '../scripts/lib/core/limits.ts'
import type { Cluster, OnCluster } from '../test/images/worker/fixture.ts'
import { noCluster, onCluster, said, startService, withCluster } from './cluster.ts'
import { recordOf } from './fill-store.ts'
import { compiled, median, processOf } from './measure.ts'
import { atLeast, atMost, mebibytes, type Section, seconds } from './report.ts'
import { campaign } from './simswarm.ts'

const RUNS = 20_000
const EVERY_MS = 50

interface Sample {
  readonly jobs: number
  readonly rssBytes: number
}

interface Enqueued {
  readonly seconds: number
  readonly jobs: number
  readonly samples: readonly Sample[]
}

/** The builder's way from a build job to 100,000 runs in the queue. */
export async function benchClusterEnqueue(): Promise<Section | string> {
  if (noCluster) return noCluster
  return await withCluster(async (cluster) => {
    const single = await enqueue(cluster, 10_000)
    const batches = await enqueue(cluster, 1)
    const row = (label: string, each: Enqueued) => [
      label,
      seconds(each.seconds),
      String(each.jobs),
      (each.jobs / each.seconds).toFixed(0),
      (RUNS / each.seconds).toFixed(0),
      ...[0.1, 0.5, 1].map((share) => mebibytes(around(each, share))),
      mebibytes(highest(each)),
    ]
    return {
      title: `${RUNS} runs into the queue`,
      ratios: [
        atLeast(
          'Jobs of one run each that a builder enqueues in a second',
          single.jobs / single.seconds,
          20_000,
        ),
        atMost('Builder that enqueues 100,000 jobs, peak memory', highest(single) / 1024 ** 2, {
          bound: 300,
          unit: ' MiB',
          digits: 0,
        }),
        atMost(
          'Builder, memory after 100 % / after 50 % of 100,000 jobs',
          around(single, 1) / around(single, 0.5),
          {
            bound: 1.1,
          },
        ),
      ],
      notes: [
        'From the build job to the last run in the queue, with nobody who takes them: planning, telling apart what is stored, and enqueueing.',
        'Resident memory of the builder, the median of the samples within 5 % of the jobs around each moment.',
      ],
      columns: [
        'runs of',
        'time',
        'jobs',
        'jobs/s',
        'runs/s',
        'after 10 %',
        'after 50 %',
        'after 100 %',
        'highest',
      ],
      rows: [row('10 s: one a job', single), row('1 ms: many a job', batches)],
    }
  })
}

/** `runMs` is how long the first run took, as is stored: batches are made by it. */
async function enqueue(cluster: Cluster, runMs: number): Promise<Enqueued> {
  return await onCluster(cluster, async (on) => {
    const program = compiled('exit')
    const study = campaign(on.project.dir, { program, args: [], points: RUNS / 100, repetitions: 100 })
    const [bound] = await on.apply(study)
    await storeOne(bound!, { cluster, on, runMs })
    const builder = await startService(on, 'builder')
    const startedMs = performance.now()
    const samples: Sample[] = []
    const sampling = setInterval(async () => {
      const now = processOf(builder.child.pid!)
      const jobs = (await cluster.queue.counts()).run.waiting
      if (now !== null) samples.push({ jobs, rssBytes: now.rssBytes })
    }, EVERY_MS)
    try {
      await said(builder, new RegExp(`${RUNS - 1} runs to do`))
    } finally {
      clearInterval(sampling)
    }
    const time = (performance.now() - startedMs) / 1000
    return { seconds: time, jobs: (await cluster.queue.counts()).run.waiting, samples }
  })
}

async function storeOne(
  { recipe }: BoundCampaign,
  { cluster, on, runMs }: { readonly cluster: Cluster; readonly on: OnCluster; readonly runMs: number },
): Promise<void> {
  const [run] = runsOf(recipe)
  const limits = limitsOf(recipe.campaign)(run!.parameters)
  const record = recordOf(run!, limits, wantedOf(recipe.campaign).keys, runMs)
  await cluster.store.commit({ manifest: on.manifest, campaign: recipe.campaign.name }, [record], 'bench')
}

function around({ samples, jobs }: Enqueued, share: number): number {
  const near = samples.filter((each) => Math.abs(each.jobs / jobs - share) <= 0.05)
  return median(near.map((each) => each.rssBytes))
}

function highest({ samples }: Enqueued): number {
  return Math.max(...samples.map((each) => each.rssBytes))
}
