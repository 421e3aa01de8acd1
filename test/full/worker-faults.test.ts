import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Started, startCluster, withManifest } from '../images/worker/fixture.ts'
import { campaignOf } from '../integration/fixture.ts'
import { noMongoToKill } from '../services/mongo.ts'
import { noRedis } from '../services/redis.ts'

const RUNS = 2000
const FAULTS_MS = 90_000
const seed = Number(process.env.SEED ?? Date.now())

const MODEL = `#!/bin/sh
echo "start $1 $2" >> "$RUN_LOG"
sleep 0.05
echo "{\\"v\\": $2}" > result.json
`

test(`faults at random moments on a cluster: every run has one result (SEED=${seed})`, {
  skip: noRedis || noMongoToKill,
}, async () => {
  const cluster = await startCluster()
  const random = generator(seed)
  const between = (from: number, to: number) => from + random() * (to - from)
  try {
    await withManifest(cluster, { 'model/model.sh': { run: MODEL } }, async (on) => {
      const nodes = ['node-1', 'node-1', 'node-2']
      const starts = [
        () => on.start('builder'),
        ...nodes.map((NODE_NAME) => () => on.start('runner', { NODE_NAME })),
      ]
      const services: Started[] = starts.map((start) => start())
      await on.apply(
        campaignOf({ parameters: { x: [1, 2, 3, 4] }, repetitions: RUNS / 4, limits: { crashes: 100 } }),
      )
      const faults: Record<string, number> = {}
      const end = performance.now() + FAULTS_MS
      while (performance.now() < end) {
        await sleep(between(500, 4000))
        const index = Math.floor(between(0, services.length))
        const { child, ended } = services[index]!
        const dice = random()
        const [name, fault] = [
          ['kill -9', async () => void child.kill('SIGKILL')],
          ['SIGTERM', async () => void child.kill('SIGTERM')],
          ['SIGSTOP', () => stopFor(child, between(1000, 8000))],
          ['Redis', () => outage(cluster.redis, between(100, 6000))],
          ['MongoDB', () => outage(cluster.mongo, between(100, 6000))],
        ][Math.floor(dice * 5)] as [string, () => Promise<void>]
        faults[name] = (faults[name] ?? 0) + 1
        await fault()
        if (dice >= 0.4) continue
        await ended
        services[index] = starts[index]!()
      }
      await on.over('study', 240)
      const records = await on.records()
      const perRun = new Map<string, number>()
      for (const { runId } of records) perRun.set(runId, (perRun.get(runId) ?? 0) + 1)
      const duplicated = [...perRun.values()].filter((count) => count > 1).length
      const done = records.filter(({ verdict }) => verdict.outcome === 'done').length
      const ran = on.project.log().length
      console.log(
        `seed ${seed}: ${RUNS} accepted, ${done} done, ${RUNS - perRun.size} lost, ${duplicated} duplicated; ${ran} started, under`,
        faults,
      )
      assert.deepEqual([perRun.size, duplicated, done], [RUNS, 0, RUNS])
      for (const { parameters, verdict } of records) assert.deepEqual(verdict.metrics, { v: parameters.x })
    })
  } finally {
    await cluster.close()
  }
})

async function stopFor(child: Started['child'], ms: number): Promise<void> {
  child.kill('SIGSTOP')
  await sleep(ms)
  child.kill('SIGCONT')
}

async function outage(service: { kill(): Promise<void>; start(): Promise<void> }, ms: number): Promise<void> {
  await service.kill()
  await sleep(ms)
  await service.start()
}

/** Numbers from 0 to 1 that a seed repeats. */
function generator(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
