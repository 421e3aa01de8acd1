import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { RunRecord } from '../../../scripts/lib/job/types.ts'
import { applyJson, campaignOf, MODEL } from '../../integration/fixture.ts'
import { noMongoToKill } from '../../services/mongo.ts'
import { noRedis } from '../../services/redis.ts'
import { type Cluster, startCluster, withManifest } from './fixture.ts'

describe('a campaign on a cluster', { skip: noRedis || noMongoToKill }, () => {
  let cluster: Cluster
  before(async () => {
    cluster = await startCluster()
  })
  after(() => cluster.close())

  test('has the results of the local provider, run by run', () =>
    withManifest(cluster, { 'model/model.sh.in': { run: MODEL } }, async (on) => {
      const build = { run: 'cp model.sh.in model.sh; echo built', artifacts: ['model.sh'] }
      const campaign = campaignOf({ build, repetitions: 10 })
      on.start('builder')
      on.start('runner')
      on.start('runner')
      await on.apply(campaign)
      await on.over()
      const { exitCode, stderr } = await applyJson(on.project)
      assert.equal(exitCode, 0, stderr)
      const local = on.project.withStore((runs) => [
        ...runs.rows({ manifest: on.manifest, campaign: 'study' }),
      ])
      const sorted = (records: readonly RunRecord[]) =>
        records
          .map(({ runId, round, seed, parameters, verdict }) => ({ runId, round, seed, parameters, verdict }))
          .sort((a, b) => (a.runId < b.runId ? -1 : 1))
      const records = await on.records()
      assert.equal(records.length, 30)
      assert.deepEqual(sorted(records), sorted(local))
    }))
})
