import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { runsOf } from '../../../scripts/lib/apply/expansion.ts'
import type { Assignment } from '../../../scripts/lib/job/cluster.ts'
import { GATED } from '../../integration/checker.ts'
import { campaignOf } from '../../integration/fixture.ts'
import { noMongoToKill } from '../../services/mongo.ts'
import { noRedis } from '../../services/redis.ts'
import { type Cluster, type OnCluster, startCluster, until, withManifest } from './fixture.ts'

const FILES = { 'model/model.sh': { run: GATED } }
const ONE = { parameters: { x: [1] }, repetitions: 1 }

describe('faults on a cluster', { skip: noRedis || noMongoToKill }, () => {
  let cluster: Cluster
  before(async () => {
    cluster = await startCluster()
  })
  after(() => cluster.close())

  const onCluster =
    (body: (on: OnCluster) => Promise<void>, files = FILES) =>
    () =>
      withManifest(cluster, files, body)

  /** Waits until so many runs have begun. */
  const begun = (on: OnCluster, count: number) =>
    until(() => on.project.log().filter(({ kind }) => kind === 'start').length >= count)

  /** Every run has one record, done by the attempt given, and no two copies of one ran at a time. */
  async function checkDone(on: OnCluster, runs: number, attempt = 1): Promise<void> {
    const records = await on.records()
    assert.deepEqual(
      records.map(({ verdict, execution }) => [verdict.outcome, execution.attempt]),
      Array(runs).fill(['done', attempt]),
    )
    assert.equal(new Set(records.map(({ runId }) => runId)).size, runs)
    assert.deepEqual(
      on.project.log().filter(({ kind }) => kind === 'twice'),
      [],
    )
  }

  const attemptsOf = async (on: OnCluster) => {
    const [record] = await on.records()
    return (await cluster.store.attempts(record!.runId, 1)).map(({ cause }) => cause)
  }

  for (const [node, causes] of [
    ['node-1', ['lost: the worker died under the run']],
    ['node-2', []],
  ] as const)
    test(
      `a runner killed -9 in a run, taken over on ${node}: one result; its death counts if its node lives`,
      onCluster(async (on) => {
        on.start('builder')
        const killed = on.start('runner')
        await on.apply(campaignOf(ONE))
        await begun(on, 1)
        const next = on.start('runner', { NODE_NAME: node })
        await until(() => next.said().includes('ready'))
        killed.child.kill('SIGKILL')
        on.project.open()
        await on.over()
        await checkDone(on, 1, causes.length + 1)
        assert.deepEqual(await attemptsOf(on), causes)
      }),
    )

  test(
    'SIGTERM: what runs is handed back at once, and charged to nobody',
    onCluster(async (on) => {
      // So long that nobody waits for it: what comes back was handed back.
      const lease = { LEASE_MS: '600000' }
      on.start('builder')
      const first = on.start('runner', lease)
      await on.apply(campaignOf(ONE))
      await begun(on, 1)
      first.child.kill('SIGTERM')
      assert.equal(await first.ended, 0)
      assert.deepEqual(readdirSync(join(on.project.dir, 'volume', 'node-1', 'work')), [])
      on.project.open()
      on.start('runner', lease)
      await on.over()
      await checkDone(on, 1)
      assert.deepEqual(await attemptsOf(on), [])
    }),
  )

  test(
    'SIGUSR2: what runs is handed back, nothing more is taken, and the runner stays until it is ended',
    onCluster(async (on) => {
      const tmp = join(on.project.dir, 'tmp')
      mkdirSync(tmp)
      on.start('builder')
      const first = on.start('runner', { LEASE_MS: '600000', TMPDIR: tmp })
      await on.apply(campaignOf(ONE))
      await begun(on, 1)
      first.child.kill('SIGUSR2')
      await until(() => existsSync(join(tmp, 'handed-back')))
      on.project.open()
      await sleep(1000)
      assert.equal((await on.records()).length, 0)
      assert.equal(first.child.exitCode, null)
      on.start('runner')
      await on.over()
      await checkDone(on, 1)
      assert.deepEqual(await attemptsOf(on), [])
      first.child.kill('SIGTERM')
      assert.equal(await first.ended, 0)
    }),
  )

  test(
    'Redis killed and restarted: nothing that was accepted is lost',
    onCluster(async (on) => {
      on.start('builder')
      const runner = on.start('runner')
      await on.apply(campaignOf())
      await begun(on, 1)
      await cluster.redis.kill()
      on.project.open()
      await sleep(1000)
      await cluster.redis.start()
      await on.over()
      await checkDone(on, 6)
      assert.equal(runner.child.exitCode, null)
    }),
  )

  test(
    'Redis wiped: the next apply makes the queue again',
    onCluster(async (on) => {
      on.start('builder')
      on.start('runner')
      await on.apply(campaignOf())
      await begun(on, 1)
      await cluster.client.flushall()
      on.project.open()
      await on.apply(campaignOf())
      await on.over()
      // What was under way may have run once more, and may be recorded by either.
      const records = await on.records()
      assert.equal(records.length, 6)
      assert.ok(records.every(({ verdict, round }) => verdict.outcome === 'done' && round === 1))
    }),
  )

  const spooled = (on: OnCluster) => {
    const dir = join(on.project.dir, 'volume', 'node-1', 'spool')
    const folders = existsSync(dir) ? readdirSync(dir) : []
    return folders.flatMap((id) => readdirSync(join(dir, id)).filter((name) => name.endsWith('.json')))
  }

  test(
    'MongoDB away: what ended waits on disk, large files too; the job is not over before',
    onCluster(
      async (on) => {
        on.start('builder')
        on.start('runner')
        await on.apply(campaignOf({ ...ONE, results: ['large'] }))
        await begun(on, 1)
        await cluster.mongo.kill()
        on.project.open()
        await until(() => spooled(on).length === 1)
        assert.equal((await cluster.queue.state({ manifest: on.manifest, campaign: 'study' })).pending, 1)
        await cluster.mongo.start()
        await on.over()
        await checkDone(on, 1)
        const [record] = await on.records()
        const [large] = record!.execution.files.filter(({ path }) => path === 'large')
        assert.equal((await cluster.blobs.getBytes(large!.hash)).length, 100_000)
        assert.deepEqual(spooled(on), [])
      },
      { 'model/model.sh': { run: `${GATED}head -c 100000 /dev/urandom > large\n` } },
    ),
  )

  test(
    'MongoDB away, and then the runner killed: the next one of the host brings what ended',
    onCluster(async (on) => {
      on.start('builder')
      const killed = on.start('runner')
      await on.apply(campaignOf(ONE))
      await begun(on, 1)
      await cluster.mongo.kill()
      on.project.open()
      await until(() => spooled(on).length === 1)
      killed.child.kill('SIGKILL')
      await killed.ended
      await cluster.mongo.start()
      const next = on.start('runner')
      await until(() => next.said().includes('1 results of a dead runner are stored'))
      await on.over()
      await checkDone(on, 1)
      assert.equal(on.project.log().filter(({ kind }) => kind === 'start').length, 1)
    }),
  )

  test(
    'MongoDB away, and the runner told to end: it does, and what ended is brought by the next one',
    onCluster(async (on) => {
      on.start('builder')
      const first = on.start('runner')
      await on.apply(campaignOf(ONE))
      await begun(on, 1)
      await cluster.mongo.kill()
      on.project.open()
      await until(() => spooled(on).length === 1)
      first.child.kill('SIGTERM')
      assert.equal(await first.ended, 0)
      assert.match(first.said(), /is handed back/)
      await cluster.mongo.start()
      on.start('runner')
      await on.over()
      await checkDone(on, 1)
      assert.deepEqual(await attemptsOf(on), [])
    }),
  )

  test(
    'a job delivered twice: the second time nothing runs, and the runner says so',
    onCluster(async (on) => {
      on.project.open()
      on.start('builder')
      const runner = on.start('runner')
      const [bound] = await on.apply(campaignOf(ONE))
      await on.over()
      const { recipe } = bound!
      const build = await cluster.store.build(recipe.buildId)
      const [run] = runsOf(recipe)
      const limits = { timeMs: null, memoryBytes: null, diskBytes: null }
      const assignment: Assignment = { run: run!, round: 1, attempt: 1, retriesLeft: 0, limits }
      const name = { manifest: on.manifest, campaign: 'study' }
      const revision = on.revisionOf(bound!)
      await cluster.queue.addRuns(name, [
        { ...name, revision, artifact: build!.artifact!, kind: 'run', runs: [assignment] },
      ])
      await on.over()
      await until(() => runner.said().includes('1 of 1 runs are recorded already'))
      assert.equal(on.project.log().filter(({ kind }) => kind === 'start').length, 1)
      await checkDone(on, 1)
    }),
  )

  test(
    'a runner stopped past its lease: another takes over, the late one is refused or gives up',
    onCluster(async (on) => {
      on.start('builder')
      const stopped = on.start('runner')
      await on.apply(campaignOf(ONE))
      await begun(on, 1)
      stopped.child.kill('SIGSTOP')
      const next = on.start('runner', { NODE_NAME: 'node-2' })
      // Its simulation goes on while it stands still: there are two copies for a while.
      await begun(on, 2)
      on.project.open()
      await on.over()
      stopped.child.kill('SIGCONT')
      await until(() => /lost its lease|the first wins/.test(stopped.said()))
      await sleep(500)
      const records = await on.records()
      assert.equal(records.length, 1)
      assert.equal(records[0]?.verdict.outcome, 'done')
      assert.ok(next.child.exitCode === null && stopped.child.exitCode === null)
    }),
  )

  test(
    'a run that kills every runner is quarantined; the others go on',
    onCluster(
      async (on) => {
        on.start('builder')
        let over = false
        const runner = async () => {
          while (!over) await on.start('runner').ended
        }
        const runners = [runner(), runner()]
        try {
          await on.apply(campaignOf({ limits: { crashes: 1 } }))
          await on.over()
        } finally {
          over = true
          on.stopAll()
          await Promise.all(runners)
        }
        const records = await on.records()
        const outcomes = records.map(({ parameters, verdict }) => [
          parameters.x,
          verdict.error?.code ?? 'done',
        ])
        assert.deepEqual(outcomes.toSorted(), [
          [1, 'done'],
          [1, 'done'],
          [2, 'done'],
          [2, 'quarantined'],
          [3, 'done'],
          [3, 'done'],
        ])
      },
      {
        'model/model.sh': {
          run: `#!/bin/sh
echo '{"v": 1}' > result.json
[ "$2" = 2 ] && mkdir "$RUN_LOG.d/first" 2>/dev/null && touch "$RUN_LOG.d/$3"
[ -e "$RUN_LOG.d/$3" ] && [ "$2" = 2 ] && kill -9 "$(ps -o ppid= -p $PPID | tr -d ' ')" && sleep 5
true
`,
        },
      },
    ),
  )
})
