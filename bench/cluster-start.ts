import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { openRunStore } from '../scripts/lib/effects/sqlite-store.ts'
import { makeProject, type Project } from '../test/integration/fixture.ts'
import { type Lab, noLab, up } from '../test/lab/lab.ts'
import { ROOT } from '../test/project.ts'
import { median } from './measure.ts'
import { atMost, type Section, seconds } from './report.ts'

const NODES = 2
const ROUNDS = 7
const POINTS = 4

/** From the command to the first run, on a stack that is there with a build that is there. */
export async function benchClusterStart(): Promise<Section | string> {
  const reason = noLab()
  if (reason) return reason
  const lab = await up(NODES)
  const { project, remove } = makeProject({})
  try {
    cpSync(join(ROOT, 'examples', 'mm1'), join(project.dir, 'mm1'), { recursive: true })
    await apply(project, lab, 0)
    const times: Times[] = []
    for (let round = 1; round <= ROUNDS; round += 1) times.push(await apply(project, lab, round))
    const [first, all] = [times.map((each) => each.first), times.map((each) => each.all)]
    return {
      title: 'From `apply` to the first run on a swarm',
      ratios: [
        atMost('apply on a deployed stack with a cached build, to the first run', median(first), {
          bound: 2,
          unit: ' s',
        }),
      ],
      notes: [
        `The queue of examples/mm1 on a swarm of ${NODES} nodes on this machine: ${POINTS} new runs each time, of the build and on the services that are there.`,
        `Medians of ${ROUNDS}; from the start of the process.`,
      ],
      columns: ['', 'time', 'each round'],
      rows: [
        ['to the start of the first run', seconds(median(first)), first.map(seconds).join(', ')],
        ['to the end of `apply`', seconds(median(all)), all.map(seconds).join(', ')],
      ],
    }
  } finally {
    await project.run('destroy', ['--data', '--yes'], lab.env)
    remove()
    lab.close()
  }
}

interface Times {
  readonly first: number
  readonly all: number
}

async function apply(project: Project, lab: Lab, round: number): Promise<Times> {
  const simulator = {
    type: 'command',
    run: ['./mm1', '--lambda', '{x}', '--seed', '{seed}', '--out', 'result.json', '--horizon', '1000'],
  }
  const campaign = {
    ...{ name: 'study', source: { path: 'mm1' }, simulator, seed: { base: round + 1 } },
    build: { run: 'make', artifacts: ['mm1'] },
    parameters: { x: Array.from({ length: POINTS }, (_, point) => (point + 1) / (POINTS + 1)) },
    metrics: { file: 'result.json' },
  }
  project.write(campaign, {
    cluster: { provider: 'swarm' },
    services: { redis: { image: `${lab.registry}/redis:8` }, mongo: { image: `${lab.registry}/mongo:8` } },
    images: { registry: lab.registry },
  })
  const startedAt = Date.now()
  const { exitCode, stderr } = await project.run('apply', ['--json'], lab.env)
  const all = (Date.now() - startedAt) / 1000
  if (exitCode !== 0) throw new Error(`apply exited with ${exitCode}:\n${stderr}`)
  return { first: (firstStart(project, startedAt) - startedAt) / 1000, all }
}

function firstStart(project: Project, after: number): number {
  const store = openRunStore(join(project.store, 'swarm', 'store.db'), { readOnly: true })
  try {
    const rows = [...store.rows({ manifest: 'test', campaign: 'study' })]
    const starts = rows.map(({ execution }) => execution.startedAt).filter((at) => at >= after)
    if (starts.length !== POINTS) throw new Error(`${starts.length} of ${POINTS} runs were done`)
    return Math.min(...starts)
  } finally {
    store.close()
  }
}
