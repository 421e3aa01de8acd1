import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyJson, campaignOf, marked, type Project, planOf, until, withProject } from './fixture.ts'

/** As MODEL; says "twice" when another copy of its run is alive, and works for as long as `TAKES` says. */
export const WATCHED = `#!/bin/sh
mine="$RUN_LOG.d/$1"
alive() { grep -qs '^State:.[^ZX]' "/proc/$(cat "$mine/pid")/status"; }
mkdir "$mine" 2>/dev/null || { alive && echo "twice $1 $$" >> "$RUN_LOG"; }
echo $$ > "$mine/pid"
echo "start $1 $$" >> "$RUN_LOG"
sleep "\${TAKES:-0}"
echo "{\\"v\\": $2}" > result.json
echo "end $1 $$" >> "$RUN_LOG"
`

/** As WATCHED, and deaf to SIGTERM; waits until the project is opened. */
export const GATED = WATCHED.replace('mine=', "trap '' TERM INT\nmine=").replace(
  'sleep "',
  'until [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done\nsleep "',
)

/**
 * Applies a last time, and checks the promise under fault: every run of the expansion has exactly one record,
 * its first round, with the right metrics; no two copies of one ran at a time; nothing is left running or lying.
 */
export async function checkConverged(project: Project, runs: number): Promise<void> {
  const last = await applyJson(project)
  assert.equal(last.exitCode, 0, last.stderr)
  const plan = await planOf(project)
  assert.deepEqual(plan.actions, [])
  assert.deepEqual(plan.runs, { total: runs, new: 0, cached: runs, removed: 0, failed: 0, truncated: 0 })
  const records = project.records()
  assert.equal(records.length, runs)
  const ended = new Set(project.log().flatMap(({ kind, runId }) => (kind === 'end' ? [runId] : [])))
  for (const { runId, round, parameters, verdict } of records) {
    assert.equal(round, 1)
    assert.deepEqual([verdict.outcome, verdict.metrics], ['done', { v: parameters.x }])
    assert.ok(ended.has(runId))
  }
  assert.equal(rowsIn(project), runs)
  assert.deepEqual(
    project.log().filter(({ kind }) => kind === 'twice'),
    [],
  )
  checkNothingLeft(project)
}

/** Rows of any round of any campaign: a second record of a run would be one more. */
function rowsIn(project: Project): number {
  const database = new DatabaseSync(join(project.store, 'store.db'), { readOnly: true })
  try {
    return Number(database.prepare('SELECT count(*) rows FROM run').get()?.rows)
  } finally {
    database.close()
  }
}

export function checkNothingLeft(project: Project): void {
  assert.deepEqual(marked(project.dir), [])
  for (const folder of ['work', 'builds']) assert.deepEqual(readdirSync(join(project.store, folder)), [])
}

/** Kills or interrupts apply again and again at random moments, the next one starts at once; then all must be there once. */
export async function surviveSignals(options: {
  readonly rounds: number
  readonly runs: number
  readonly seed: number
}) {
  const { rounds, runs, seed } = options
  const random = mulberry32(seed)
  await withProject({ 'model/model.sh': { run: WATCHED } }, async (project) => {
    project.write(
      campaignOf({ parameters: { x: [1, 2, 3, 4, 5] }, repetitions: runs / 5, limits: { crashes: 100 } }),
    )
    for (let round = 0; round < rounds; round += 1) {
      const { child, ended } = project.start('apply', [], { TAKES: '0.03' })
      // Past the start of Node half of the time, so that all of an apply is hit.
      await Promise.race([ended, sleep(random() * 1200)])
      const dice = random()
      child.kill(dice < 0.6 ? 'SIGKILL' : dice < 0.7 ? 'SIGTERM' : 'SIGINT')
      if (dice < 0.8) await Promise.race([ended, sleep(random() * 50)])
      if (dice < 0.8) child.kill('SIGINT')
      await ended
    }
    await checkConverged(project, runs)
    const starts = project.log().filter(({ kind }) => kind === 'start').length
    console.log(`seed ${seed}: ${starts - runs} of ${runs} runs were run again after ${rounds} signals`)
  })
}

/** A small generator of numbers from 0 to 1 that a seed repeats. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One at a time: then there is something left to do whenever it is stopped. */
const ONE = { cluster: { provider: 'local', parallel: 1 } }

/** Prepares a study whose next apply goes through the step. */
export async function prepareFor(step: string, project: Project): Promise<void> {
  project.write(campaignOf(), ONE)
  if (step !== 'derived') return
  project.write(campaignOf({ repetitions: 1, metrics: undefined, results: ['result.json'] }))
  assert.equal((await applyJson(project)).exitCode, 0)
  project.write(campaignOf({ results: ['result.json'] }), ONE)
}

/** Waits until so many runs are under way. */
export function underWay(project: Project, runs: number): Promise<void> {
  return until(() => project.log().filter(({ kind }) => kind === 'start').length >= runs)
}
