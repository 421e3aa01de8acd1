import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { missing } from '../component.ts'
import { applyJson, makeProject, type Project } from '../integration/fixture.ts'
import { type Lab, noLab, up } from '../lab/lab.ts'
import { ROOT } from '../project.ts'

const NODES = 4

/** examples/ns3, shorter. */
const STUDY = {
  name: 'link',
  source: { path: 'ns3' },
  build: { run: 'make', artifacts: ['link'] },
  simulator: { type: 'ns3', program: 'link' },
  parameters: { dataRate: [1, 10], packetSize: [200, 1400], errorRate: [0, 0.05] },
  derive: { duration: 'packetSize / (25 * dataRate)' },
  repetitions: 4,
  metrics: { file: 'result.json' },
  results: [{ glob: 'flows.xml', compress: 'zstd' }],
}
const RUNS = 2 * 2 * 2 * 4

const skip =
  noLab() ||
  missing(
    ['make', '--version'],
    ['g++', '--version'],
    ['pkg-config', '--exists', 'ns3-applications', 'ns3-point-to-point', 'ns3-flow-monitor'],
  )

describe('a study of ns-3 on a swarm', { skip }, () => {
  let lab: Lab
  let project: Project
  let remove: () => void

  before(async () => {
    lab = await up(NODES)
    ;({ project, remove } = makeProject({}))
    Object.assign(process.env, { DOCKER_HOST: lab.dockerHost, BUILD_DOCKER_HOST: lab.buildHost })
    cpSync(join(ROOT, 'examples', 'ns3'), join(project.dir, 'ns3'), { recursive: true })
  })

  after(async () => {
    if (lab) {
      write('swarm')
      await project.run('destroy', ['--data', '--yes'])
    }
    remove?.()
    lab?.close()
  })

  function write(provider: 'swarm' | 'local'): void {
    const services = {
      redis: { image: `${lab.registry}/redis:8` },
      mongo: { image: `${lab.registry}/mongo:8` },
    }
    project.write([STUDY], { cluster: { provider }, services, images: { registry: lab.registry } })
  }

  /** Applies, and gives what came of each run: outcome, metrics, and the content of kept files. */
  async function results(provider: 'swarm' | 'local'): Promise<ReadonlyMap<string, object>> {
    write(provider)
    const { exitCode, stderr, stdout } = await applyJson(project)
    assert.equal(exitCode, 0, stderr + stdout)
    // Each provider has a store of its own: nothing is taken for the other's.
    const store = openRunStore(join(project.store, provider === 'swarm' ? 'swarm' : '', 'store.db'))
    const rows = [...store.rows({ manifest: 'test', campaign: 'link' })]
    store.close()
    return new Map(
      rows.map(({ runId, verdict, execution }) => {
        const files = execution.files.map(({ path, hash }) => [path, hash])
        return [runId, { outcome: verdict.outcome, metrics: verdict.metrics, files }]
      }),
    )
  }

  test('each run comes to what it comes to on one machine', async () => {
    const there = await results('swarm')
    assert.equal(there.size, RUNS)
    assert.deepEqual(await results('local'), there)
  })
})
