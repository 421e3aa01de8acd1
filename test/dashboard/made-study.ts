import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runsOf } from '../../scripts/lib/apply/expansion.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { openStoreDir, type StoreDir, storeDirAt } from '../../scripts/lib/effects/store-dir.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { Run } from '../../scripts/lib/job/types.ts'
import { accept, type MadeUp, recordOf } from '../commands/stored-project.ts'
import { campaign, recipe as recipeOf } from '../core/fixture.ts'

/** A study that was made up: nothing of it ever ran. */
export interface MadeStudy {
  readonly dir: string
  readonly file: string
  readonly store: StoreDir
  /** To write to, as an apply would; not before `accept`. */
  readonly runs: RunStore
  readonly recipe: Recipe
  readonly all: readonly Run[]
  /** Makes the store, in which the campaign is accepted. */
  accept(): void
  /** Records runs; `madeUp` tells what came of each, null for those without a record. */
  record(runs: readonly Run[], madeUp?: (run: Run, index: number) => MadeUp | null): void
  remove(): void
}

/** A folder with a manifest `queueing` whose campaign `mm1`, of points by repetitions, was accepted. */
export function madeStudy(points: number, repetitions: number): MadeStudy {
  const study = unappliedStudy(points, repetitions)
  study.accept()
  return study
}

/** The same before anything was applied. */
export function unappliedStudy(points: number, repetitions: number): MadeStudy {
  const dir = mkdtempSync(join(tmpdir(), 'dashboard-'))
  const file = join(dir, 'swarm.config.yaml')
  writeFileSync(file, manifestOf(points, repetitions))
  const store = storeDirAt(join(dir, '.swarm'))
  let runs: RunStore | undefined
  const recipe = recipeOf({
    build: null,
    simulator: { type: 'command', run: ['sh', 'model.sh', '{lambda}', '{seed}'] },
    grid: { ...campaign().grid, subgrids: [{ lambda: { from: 1, to: points, step: 1 } }] },
    repetitions,
  })
  const all = [...runsOf(recipe)]
  return {
    dir,
    file,
    store,
    get runs() {
      return runs!
    },
    recipe,
    all,
    accept() {
      runs = openRunStore(openStoreDir(store.path).database)
      accept(runs, recipe)
    },
    record(some, madeUp = () => ({})) {
      for (let first = 0; first < some.length; first += 1000) {
        const records = some.slice(first, first + 1000).flatMap((run, at) => {
          const made = madeUp(run, first + at)
          return made === null ? [] : [recordOf(run, recipe, made)]
        })
        runs!.commit('queueing', 'mm1', records)
      }
    },
    remove() {
      runs?.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function manifestOf(points: number, repetitions: number): string {
  return `version: 1
name: queueing
campaigns:
  - name: mm1
    source: { path: src }
    simulator: { type: command, run: [sh, model.sh, "{lambda}", "{seed}"] }
    parameters: { lambda: { from: 1, to: ${points}, step: 1 } }
    repetitions: ${repetitions}
  - name: never
    source: { path: src }
    simulator: { type: command, run: ["true"] }
`
}

/** Ended just now. */
export function ended(outcome: 'done' | 'failed' | 'truncated', message = 'Exit code 3'): MadeUp {
  return {
    verdict: { outcome, error: outcome === 'failed' ? { code: 'exit', message } : null },
    execution: { startedAt: Date.now() - 20, durationMs: 20, exitCode: outcome === 'failed' ? 3 : 0 },
  }
}
