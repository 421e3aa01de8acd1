import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { connectMongo } from '../../scripts/lib/effects/mongo-client.ts'
import { clusterStoreOf } from '../../scripts/lib/effects/mongo-store.ts'
import type { Attempt } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import { openServices } from '../../scripts/lib/providers/swarm/services.ts'
import type { Lab } from './lab.ts'
import { STACK, type StackFaults, WORKERS } from './stack-faults.ts'

/** Says in a log of its node's volume, whose name is $3, when it begins and ends; works for $4 seconds. */
export const LOGGING = `#!/bin/sh
say() { echo "$1 $2 $$ $(date +%s%3N)" >> "/var/lib/simswarm/$3.log"; }
say start "$1" "$3"
sleep "$4"
echo "{\\"v\\": $2}" > result.json
say end "$1" "$3"
`

/** One execution of a run; `endedAt` is null where it was killed. */
export interface Execution {
  readonly runId: string
  readonly node: number
  readonly startedAt: number
  readonly endedAt: number | null
}

/** All executions that the nodes' logs tell of, in order of their starts. */
export function executions(faults: StackFaults, log: string): readonly Execution[] {
  const all = WORKERS.flatMap((node) => {
    const path = join(faults.volume(node, 'work'), `${log}.log`)
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
    const open = new Map<string, Execution>()
    const ended: Execution[] = []
    for (const line of lines) {
      const [kind, runId, pid, time] = line.split(' ')
      if (time === undefined) continue
      const key = `${runId} ${pid}`
      const before = open.get(key)
      if (before !== undefined) ended.push(kind === 'end' ? { ...before, endedAt: Number(time) } : before)
      if (kind === 'end') open.delete(key)
      else open.set(key, { runId: runId!, node, startedAt: Number(time), endedAt: null })
    }
    return [...ended, ...open.values()]
  })
  return all.toSorted((a, b) => a.startedAt - b.startedAt)
}

/** How many executions began while another one of the same run, which came to its end, was under way. */
export function concurrent(all: readonly Execution[]): number {
  const busyUntil = new Map<string, number>()
  let count = 0
  for (const { runId, startedAt, endedAt } of all) {
    if (startedAt < (busyUntil.get(runId) ?? 0)) count += 1
    busyUntil.set(runId, Math.max(busyUntil.get(runId) ?? 0, endedAt ?? 0))
  }
  return count
}

/** What is promised of a campaign, counted. */
export interface Tally {
  readonly accepted: number
  /** Runs with a result. */
  readonly recorded: number
  readonly lost: number
  /** Results beyond the first of a run. */
  readonly duplicated: number
  /** Results that are not `done` with the metrics that the model wrote. */
  readonly wrong: number
  readonly started: number
  readonly concurrent: number
}

export function tally(
  accepted: number,
  records: readonly RunRecord[],
  executed: readonly Execution[],
): Tally {
  const recorded = new Set(records.map(({ runId }) => runId)).size
  const wrong = records.filter(
    ({ parameters, verdict }) => verdict.outcome !== 'done' || verdict.metrics.v !== parameters.x,
  )
  return {
    accepted,
    recorded,
    lost: accepted - recorded,
    duplicated: records.length - recorded,
    wrong: wrong.length,
    started: executed.length,
    concurrent: concurrent(executed),
  }
}

export function tallyText(counts: object): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

/** Every record of a campaign that the cluster's own store has, and the attempts that came to nothing. */
export async function stored(
  lab: Lab,
  campaign: string,
): Promise<{ readonly records: readonly RunRecord[]; readonly attempts: readonly Attempt[] }> {
  const services = await openServices(openDocker({ kind: 'host', host: lab.dockerHost }), STACK)
  const mongo = await connectMongo(services.mongo)
  try {
    const store = await clusterStoreOf(mongo)
    const records: RunRecord[] = []
    const attempts: Attempt[] = []
    for await (const { change } of store.changes(STACK, 0)) {
      if (change.kind === 'attempt') attempts.push(change.attempt)
      if (change.kind === 'record' && change.members.some((each) => each.campaign === campaign))
        records.push(change.record)
    }
    const runIds = new Set(records.map(({ runId }) => runId))
    return { records, attempts: attempts.filter(({ runId }) => runIds.has(runId)) }
  } finally {
    await mongo.close()
    await services.close()
  }
}
