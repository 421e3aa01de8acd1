import assert from 'node:assert/strict'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunRecord } from '../../../scripts/lib/job/types.ts'
import { applyJson, campaignOf, MODEL, until } from '../../integration/fixture.ts'
import { noMongoToKill } from '../../services/mongo.ts'
import { noRedis } from '../../services/redis.ts'
import { modelCampaign, modelFiles } from '../../simulators/omnetpp-model.ts'
import { type Cluster, type OnCluster, startCluster, withManifest } from './fixture.ts'

const FILES = { 'model/model.sh': { run: MODEL } }
const ONE = { parameters: { x: [1] }, repetitions: 1 }

describe('a campaign on a cluster', { skip: noRedis || noMongoToKill }, () => {
  let cluster: Cluster
  before(async () => {
    cluster = await startCluster()
  })
  after(() => cluster.close())

  const onCluster =
    (body: (on: OnCluster) => Promise<void>, files: Parameters<typeof withManifest>[1] = FILES) =>
    () =>
      withManifest(cluster, files, async (on) => {
        on.start('builder')
        on.start('runner')
        await body(on)
      })

  const outcomesOf = async (on: OnCluster) =>
    (await on.records()).map(({ verdict, execution }) => `${verdict.outcome} ${execution.attempt}`).sort()
  const stateOf = (on: OnCluster, campaign = 'study') =>
    cluster.queue.state({ manifest: on.manifest, campaign })
  const startedBy = (on: OnCluster) => on.project.log().filter(({ kind }) => kind === 'start').length

  test('waits while the disk of the store is nearly full, says so, and goes on', async () => {
    await withManifest(cluster, FILES, async (on) => {
      on.start('runner')
      const full = on.start('builder', { RESERVE_BYTES: '1e18' })
      await on.apply(campaignOf(ONE))
      await until(() => /disk of the cluster's store has less than/.test(full.said()))
      while ((await stateOf(on)).builds.delayed === 0) await sleep(20)
      const { waits, builds, pending } = await stateOf(on)
      assert.match(waits!, /^The disk of the cluster's store has less than \d+ MiB left$/)
      assert.deepEqual([builds.delayed, pending, startedBy(on)], [1, 0, 0])
      full.child.kill('SIGTERM')
      await full.ended
      on.start('builder')
      await on.over()
      assert.deepEqual(await outcomesOf(on), ['done 1'])
      assert.equal((await stateOf(on)).waits, null)
    })
  })

  test(
    'has the results of the local provider, run by run',
    onCluster(
      async (on) => {
        const build = { run: 'cp model.sh.in model.sh; echo built', artifacts: ['model.sh'] }
        on.start('runner')
        const inputs = { table: { files: ['table.csv'] } }
        const simulator = {
          type: 'command',
          run: ['./model.sh', '{runId}', '{x}', '{seed}', '{inputs.table}/table.csv'],
        }
        await on.apply(campaignOf({ build, inputs, simulator, repetitions: 10 }))
        await on.over()
        const { exitCode, stderr } = await applyJson(on.project)
        assert.equal(exitCode, 0, stderr)
        const local = on.project.withStore((runs) => [
          ...runs.rows({ manifest: on.manifest, campaign: 'study' }),
        ])
        const sorted = (records: readonly RunRecord[]) =>
          records
            .map(({ runId, round, seed, parameters, verdict, keys, execution }) => {
              const files = execution.files
              return { runId, round, seed, parameters, verdict, keys, files }
            })
            .sort((a, b) => (a.runId < b.runId ? -1 : 1))
        const records = await on.records()
        assert.equal(records.length, 30)
        assert.deepEqual(sorted(records), sorted(local))
      },
      { 'model/model.sh.in': { run: MODEL }, 'table.csv': 'a,b\n1,2\n' },
    ),
  )

  test(
    'the runs that only a build can list are listed by the builder, and refused with the words of the simulator',
    onCluster(async (on) => {
      const [bound] = await on.apply(modelCampaign())
      await on.over()
      assert.equal(bound!.recipe.listing, null)
      assert.deepEqual(await outcomesOf(on), Array(15).fill('done 1'))
      await on.apply(modelCampaign({}, { config: 'Nope' }))
      await on.over()
      assert.match((await stateOf(on)).halted!, /No such config: Nope/)
    }, modelFiles()),
  )

  test(
    'applied again it does nothing; one that grew does the rest; another that shares runs joins them',
    onCluster(async (on) => {
      await on.apply(campaignOf())
      await on.over()
      await on.apply([campaignOf({ repetitions: 3 }), campaignOf({ name: 'twin' })])
      await on.over()
      await on.over('twin')
      assert.equal(startedBy(on), 9)
      const members: Record<string, number> = { study: 0, twin: 0 }
      const seen = new Set<string>()
      for await (const { change } of cluster.store.changes(on.manifest, 0))
        if (change.kind === 'record' && !seen.has(change.record.runId)) {
          seen.add(change.record.runId)
          for (const { campaign } of change.members) members[campaign]! += 1
        }
      assert.deepEqual(members, { study: 9, twin: 6 })
    }),
  )

  test(
    'a build that fails is stored with its log, and halts it',
    onCluster(async (on) => {
      const build = { run: 'echo so far; echo no such luck >&2; false', artifacts: ['model.sh'] }
      const [bound] = await on.apply(campaignOf({ build }))
      await on.over()
      assert.match((await stateOf(on)).halted ?? '', /^the build failed:\n {2}so far\n {2}no such luck/)
      const stored = await cluster.store.build(bound!.recipe.buildId)
      assert.equal(stored?.outcome, 'failed')
      assert.match(stored?.log ?? '', /no such luck/)
      assert.equal(startedBy(on), 0)
    }),
  )

  test(
    'limits.failures halts it; applied with a higher limit it goes on',
    onCluster(
      async (on) => {
        const campaign = { repetitions: 20, limits: { failures: 3 } }
        await on.apply(campaignOf(campaign))
        await on.over()
        assert.match((await stateOf(on)).halted ?? '', /^\d+ runs failed \(limits.failures is 3\)$/)
        const failed = (await on.records()).length
        assert.ok(failed >= 3 && failed < 20, String(failed))
        await on.apply(campaignOf({ ...campaign, limits: {} }))
        await on.over()
        assert.equal((await stateOf(on)).halted, null)
        assert.deepEqual(await outcomesOf(on), Array(60).fill('failed 1'))
      },
      { 'model/model.sh': { run: '#!/bin/sh\nexit 1\n' } },
    ),
  )

  test(
    'limits.retries: what fails by itself is tried again with the same seed',
    onCluster(
      async (on) => {
        await on.apply(campaignOf({ limits: { retries: 1 } }))
        await on.over()
        assert.deepEqual(await outcomesOf(on), Array(6).fill('done 2'))
        const [record] = await on.records()
        const attempts = await cluster.store.attempts(record!.runId, 1)
        assert.deepEqual(
          attempts.map(({ attempt, cause }) => [attempt, cause]),
          [[1, 'failed: not yet']],
        )
      },
      {
        'model/model.sh': {
          run: `#!/bin/sh
mkdir "$RUN_LOG.d/$1" 2>/dev/null && echo 'not yet' >&2 && exit 1
echo '{"v": 1}' > result.json
`,
        },
      },
    ),
  )

  test(
    'cancelled: what is under way ends and is recorded so, nothing is of what waits',
    onCluster(
      async (on) => {
        await on.apply(campaignOf({ repetitions: 20 }))
        await until(() => startedBy(on) > 0)
        const name = { manifest: on.manifest, campaign: 'study' }
        await cluster.store.requestCancel(name)
        assert.ok((await cluster.queue.removeWaiting(name)) > 0)
        await on.over()
        assert.deepEqual(await outcomesOf(on), ['cancelled 1'])
        await on.apply(campaignOf({ repetitions: 20, parameters: { x: [1] } }))
        await until(() => startedBy(on) > 1)
      },
      { 'model/model.sh': { run: '#!/bin/sh\necho "start $1" >> "$RUN_LOG"\nexec sleep 60\n' } },
    ),
  )

  test(
    'begins when the campaigns that it needs are done',
    onCluster(
      async (on) => {
        const first = campaignOf({ name: 'first', repetitions: 1 })
        await on.apply([first, campaignOf({ needs: ['first'], seed: { base: 5 }, repetitions: 1 })])
        await until(() => startedBy(on) > 0)
        on.project.open()
        await on.over('first')
        await on.over()
        const order = on.project.log().map(({ runId }) => runId)
        const [before, after] = [new Set(order.slice(0, 6)), new Set(order.slice(6))]
        assert.deepEqual([before.size, after.size, new Set(order).size], [3, 3, 6])
      },
      {
        'model/model.sh': {
          run: MODEL.replace('echo "{', 'until [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done\necho "{'),
        },
      },
    ),
  )

  test(
    'does not begin where a campaign that it needs has failed runs',
    onCluster(
      async (on) => {
        const first = campaignOf({ ...ONE, name: 'first' })
        await on.apply([first, campaignOf({ needs: ['first'] })])
        await on.over('first')
        await on.over()
        assert.equal((await stateOf(on)).halted, 'needs "first", which did not end well')
        assert.deepEqual(await outcomesOf(on), ['failed 1'])
      },
      { 'model/model.sh': { run: '#!/bin/sh\nexit 1\n' } },
    ),
  )

  test(
    'metrics that changed are read again from what is stored',
    onCluster(async (on) => {
      await on.apply(campaignOf({ results: ['result.json'], metrics: undefined }))
      await on.over()
      await on.apply(campaignOf({ results: ['result.json'] }))
      await on.over()
      assert.equal(startedBy(on), 6)
      const latest = new Map((await on.records()).map((record) => [record.runId, record]))
      for (const { parameters, verdict } of latest.values())
        assert.deepEqual(verdict.metrics, { v: parameters.x })
    }),
  )

  test(
    'artifacts that are lost are built again; a cache that was changed is filled again',
    onCluster(async (on) => {
      const build = { run: 'echo built >> "$RUN_LOG.d/builds"', artifacts: ['model.sh'] }
      const [bound] = await on.apply(campaignOf({ ...ONE, build }))
      await on.over()
      const cache = join(on.project.dir, 'volume', 'node-1', 'cache')
      const { artifact } = (await cluster.store.build(bound!.recipe.buildId))!
      await cluster.blobs.remove(artifact!)
      writeFileSync(join(cache, artifact!, 'seal.json'), 'damaged')
      await on.apply(campaignOf({ ...ONE, repetitions: 2, build }))
      await on.over()
      assert.equal(await cluster.blobs.has(artifact!), true)
      assert.equal((await on.records()).length, 2)
      assert.ok(existsSync(join(cache, artifact!)))
      assert.deepEqual(readdirSync(join(on.project.dir, 'volume', 'node-1', 'builder', 'builds')), [])
    }),
  )
})
