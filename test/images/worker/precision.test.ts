import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyJson, campaignOf } from '../../integration/fixture.ts'
import { noMongoToKill } from '../../services/mongo.ts'
import { noRedis } from '../../services/redis.ts'
import { type Cluster, type OnCluster, startCluster, withManifest } from './fixture.ts'

/** Its metric varies with the seed, more so with a larger `x`. */
const MODEL = `#!/bin/sh
sleep 0.05
echo "{\\"w\\": $((10 + $2 * ($3 % 9)))}" > result.json
`
const FILES = { 'model/model.sh': { run: MODEL } }

const precise = (more: object = {}) =>
  campaignOf({
    repetitions: undefined,
    parameters: { x: [1, 2] },
    precision: { metrics: ['w'], halfWidth: { relative: '15%' }, max: 100 },
    ...more,
  })

describe('precision on a cluster', { skip: noRedis || noMongoToKill }, () => {
  let cluster: Cluster
  before(async () => {
    cluster = await startCluster()
  })
  after(() => cluster.close())

  /** Each once, in the order in which they were stored: what joins a campaign later is told again. */
  const runsOf = async (on: OnCluster) => [...new Set((await on.records()).map(({ runId }) => runId))]

  /** Those that one machine chooses. */
  async function chosenHere({ project, manifest }: OnCluster): Promise<readonly string[]> {
    const { exitCode, stderr } = await applyJson(project)
    assert.equal(exitCode, 0, stderr)
    return project.withStore((runs) =>
      Array.from(runs.rows({ manifest, campaign: 'study' }), ({ runId }) => runId).toSorted(),
    )
  }

  test('asks for the same runs as one machine, and the campaign that needs it begins after the last', () =>
    withManifest(cluster, FILES, async (on) => {
      on.start('builder')
      on.start('runner')
      await on.apply([precise(), campaignOf({ name: 'after', needs: ['study'], seed: { base: 900 } })])
      await on.over()
      await on.over('after')
      const runs = await runsOf(on)
      const own = await chosenHere(on)
      assert.ok(own.length >= 20 && own.length < 200, `${own.length}`)
      assert.deepEqual(runs.slice(0, own.length).toSorted(), own)
      assert.equal(runs.length, own.length + 6)
    }))

  test('goes on to the same runs when builder and runners are killed on the way', () =>
    withManifest(cluster, FILES, async (on) => {
      on.start('builder')
      on.start('runner')
      await on.apply(precise())
      while ((await on.records()).length < 12) await sleep(20)
      on.stopAll()
      on.start('builder')
      on.start('runner')
      await on.over()
      assert.deepEqual((await runsOf(on)).toSorted(), await chosenHere(on))
    }))
})
