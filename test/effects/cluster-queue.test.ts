import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClusterQueue, openClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import {
  connectRedis,
  type Disposal,
  type HeldJob,
  openJobWorker,
  type RedisClient,
  reachRedis,
} from '../../scripts/lib/effects/queue.ts'
import type { RunJob } from '../../scripts/lib/job/cluster.ts'
import { noRedis, startRedis } from '../services/redis.ts'
import type { Service } from '../services/service.ts'
import { withTemp } from './tree.ts'

const STUDY = { manifest: 'test', campaign: 'study' }
const OTHER = { manifest: 'test', campaign: 'study-2' }

/** A job of runs whose ids are numbers, padded. */
function jobOf(numbers: readonly number[], name = STUDY): RunJob {
  const limits = { timeMs: null, memoryBytes: null, diskBytes: null }
  const runs = numbers.map((number) => ({
    run: { runId: idOf(number), parameters: {}, seed: { base: 1, repetition: number, vary: {} } },
    ...{ round: 1, attempt: 1, retriesLeft: 0, limits },
  }))
  return { ...name, revision: 'r', artifact: 'a', kind: 'run', runs }
}

function idOf(number: number): string {
  return String(number).padStart(64, '0')
}

describe('cluster queue', { skip: noRedis }, () => {
  let redis: Service
  let client: RedisClient
  let queue: ClusterQueue
  before(async () => {
    // As the stack starts it: nobody but one user gets in, who may touch the keys of the queues alone.
    await withTemp(async (dir) => {
      const hash = createHash('sha256').update('secret').digest('hex')
      const swarm = `user swarm on #${hash} ~bull:* &* +@all -@dangerous -@admin +info +client|list`
      writeFileSync(join(dir, 'acl'), `user default off resetpass ~* &* +@all\n${swarm}\n`)
      redis = await startRedis(['--aclfile', join(dir, 'acl')])
    })
    client = await reachRedis(address())
    queue = openClusterQueue(client)
  })
  after(async () => {
    await queue.close()
    client.disconnect()
    await redis.remove()
  })
  beforeEach(async () => {
    const keys = await client.keys('bull:*').catch(() => scan())
    if (keys.length > 0) await client.del(...keys)
  })

  const address = () => ({ host: redis.host, port: redis.port, username: 'swarm', password: 'secret' })

  /** KEYS is among the dangerous commands. */
  async function scan(): Promise<string[]> {
    const keys: string[] = []
    for await (const some of client.scanStream({ match: 'bull:*' })) keys.push(...some)
    return keys
  }

  /** Takes jobs until so many were taken. */
  async function take(
    count: number,
    dispose: (job: HeldJob<RunJob>, index: number) => Disposal | Promise<Disposal> = () => ({ kind: 'done' }),
  ): Promise<readonly HeldJob<RunJob>[]> {
    const taken: HeldJob<RunJob>[] = []
    const mine = connectRedis(address(), () => {})
    const worker = openJobWorker<RunJob>('run', {
      ...{ client: mine, leaseMs: 5_000, onError: () => {} },
      process: async (job) => {
        taken.push(job)
        return await dispose(job, taken.length - 1)
      },
    })
    while (taken.length < count) await sleep(5)
    worker.pause()
    await worker.close()
    mine.disconnect()
    return taken
  }

  const numbersOf = (jobs: readonly HeldJob<RunJob>[]) =>
    jobs.map(({ data }) => data.runs.map(({ run }) => Number(run.runId)))

  test('jobs come in order, those that are tried again before all others', async () => {
    await queue.addRuns(STUDY, [jobOf([1]), jobOf([2, 3])])
    await queue.addAgain(STUDY, [jobOf([4])])
    assert.deepEqual(numbersOf(await take(3)), [[4], [1], [2, 3]])
  })

  test('a higher priority comes first, and what is tried again before all', async () => {
    await queue.addRuns(STUDY, [jobOf([1]), jobOf([2])])
    await queue.addRuns(OTHER, [jobOf([3], OTHER)], -1000)
    await queue.addRuns(OTHER, [jobOf([4], OTHER), jobOf([5], OTHER)], 1000)
    await queue.addRuns(STUDY, [jobOf([6])])
    await queue.addAgain(STUDY, [jobOf([7])])
    assert.equal((await queue.counts()).run.waiting, 7)
    assert.deepEqual(numbersOf(await take(7)), [[7], [4], [5], [1], [2], [6], [3]])
  })

  test('a job that is given back keeps its place', async () => {
    await queue.addRuns(STUDY, [jobOf([1]), jobOf([2])])
    const taken = await take(3, (_job, index) => ({ kind: index === 0 ? 'back' : 'done' }))
    assert.deepEqual(numbersOf(taken), [[1], [1], [2]])
  })

  test('a job that is given back comes again, and without a note', async () => {
    await queue.addRuns(STUDY, [jobOf([1])])
    const notes = (
      await take(2, async (job, index) => {
        await job.writeNote({ node: 'n' })
        return { kind: index === 0 ? 'back' : 'done' }
      })
    ).map(({ note }) => note)
    assert.deepEqual(notes, [null, null])
  })

  test('runs are pending until they are settled, whatever the order', async () => {
    await queue.addRuns(STUDY, [jobOf([1, 2])])
    assert.equal((await queue.state(STUDY)).pending, 2)
    assert.deepEqual([...(await queue.notPending(STUDY, [idOf(1), idOf(3)]))], [idOf(3)])
    await queue.settle(STUDY, [idOf(1)])
    assert.equal((await queue.state(STUDY)).pending, 1)
    assert.equal((await queue.state(OTHER)).pending, 0)
  })

  test('begin: what is pending without a job in the queue is forgotten, and so is what halted it', async () => {
    await queue.addRuns(STUDY, [jobOf([1])])
    await queue.halt(STUDY, 'why')
    await client.sadd('bull:pending:test:study', idOf(9))
    assert.equal(await queue.begin(STUDY, 'job-1'), true)
    assert.deepEqual(await queue.state(STUDY), {
      ...{ pending: 0, failures: 0, halted: null, waits: null },
      builds: { waiting: 0, active: 0, delayed: 0 },
    })
    await queue.halt(STUDY, 'again')
    assert.equal(await queue.begin(STUDY, 'job-1'), false)
    assert.equal(await queue.halted(STUDY), 'again')
  })

  test('begin: what a dead builder had marked and perhaps not added is free again, the rest is pending', async () => {
    await queue.addRuns(STUDY, [jobOf([1])])
    await client.sadd('bull:pending:test:study', idOf(2))
    await client.sadd('bull:adding:test:study', idOf(2))
    await queue.begin(STUDY, 'job-1')
    assert.deepEqual([...(await queue.notPending(STUDY, [idOf(1), idOf(2)]))], [idOf(2)])
  })

  test('removeWaiting takes the jobs of one campaign alone, and keeps the order of the others', async () => {
    const numbers = Array.from({ length: 2500 }, (_, index) => index)
    await queue.addRuns(
      OTHER,
      numbers.map((number) => jobOf([number], OTHER)),
    )
    await queue.addRuns(
      STUDY,
      numbers.map((number) => jobOf([number])),
    )
    await queue.addBuild({ ...STUDY, revision: 'r', filter: null })
    assert.equal(await queue.removeWaiting(STUDY), 2501)
    assert.equal((await queue.state(STUDY)).pending, 0)
    assert.deepEqual(await queue.counts(), {
      build: { waiting: 0, active: 0, delayed: 0 },
      run: { waiting: 2500, active: 0, delayed: 0 },
    })
    assert.deepEqual(numbersOf(await take(3)).slice(0, 3), [[0], [1], [2]])
  })

  test('removeWaiting leaves pending what is under way', async () => {
    await queue.addRuns(STUDY, [jobOf([1]), jobOf([2])])
    await take(1, async () => {
      await queue.removeWaiting(STUDY)
      assert.deepEqual([...(await queue.notPending(STUDY, [idOf(1), idOf(2)]))], [idOf(2)])
      assert.equal(await queue.isUnderWay(STUDY), true)
      assert.equal(await queue.runners(), 1)
      return { kind: 'done' }
    })
  })

  test('reachRedis says who is away, and who does not let us in', async () => {
    await assert.rejects(reachRedis({ ...address(), password: 'wrong' }), { code: 'redis-denied' })
    await assert.rejects(reachRedis({ host: '127.0.0.1', port: 1 }), { code: 'redis-away' })
  })
})
