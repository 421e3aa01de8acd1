import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runsOf } from '../../scripts/lib/apply/expansion.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { canonicalJson } from '../../scripts/lib/core/canonical.ts'
import { wantedOf } from '../../scripts/lib/core/decide.ts'
import { seedValue } from '../../scripts/lib/core/seed.ts'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { openStoreDir } from '../../scripts/lib/effects/store-dir.ts'
import type { BlobStore, RunStore } from '../../scripts/lib/job/store.ts'
import type { Execution, Json, Run, RunRecord, Verdict } from '../../scripts/lib/job/types.ts'
import { campaign, recipe as recipeOf } from '../core/fixture.ts'

export const MANIFEST = `version: 1
name: queueing
campaigns:
  - name: mm1
    source: { path: src }
    simulator: { type: command, run: [sh, model.sh, "{lambda}", "{mu}", "{seed}"] }
    parameters: { lambda: [0.1, 0.5], mu: [1, 2] }
    repetitions: 3
    metrics: { file: m.json }
  - name: never
    source: { path: src }
    simulator: { type: command, run: ["true"] }
`

/** What a made-up run did; what is not said went well. */
export interface MadeUp {
  readonly verdict?: Partial<Verdict>
  readonly execution?: Partial<Execution>
}

export interface StoredProject {
  readonly recipe: Recipe
  readonly runs: readonly Run[]
}

const NOTHING = { text: '', hash: null, sizeBytes: 0, leftOutBytes: 0 }

/**
 * Writes a manifest with the campaigns `mm1` and `never` into a folder, and a store where `mm1` was accepted;
 * `madeUp` tells what came of each run, null for those without a record.
 */
export async function storeProject(
  dir: string,
  madeUp: (run: Run, blobs: BlobStore) => MadeUp | null | Promise<MadeUp | null> = () => ({}),
): Promise<StoredProject> {
  writeFileSync(join(dir, 'swarm.config.yaml'), MANIFEST)
  const store = openStoreDir(join(dir, '.swarm'))
  const runStore = openRunStore(store.database)
  try {
    const recipe = mm1()
    accept(runStore, recipe)
    const runs = [...runsOf(recipe)]
    const records: RunRecord[] = []
    for (const run of runs) {
      const made = await madeUp(run, openBlobStore(store.blobs))
      if (made !== null) records.push(recordOf(run, recipe, made))
    }
    runStore.commit('queueing', 'mm1', records)
    return { recipe, runs }
  } finally {
    runStore.close()
  }
}

export function accept(runs: RunStore, recipe: Recipe): void {
  const text = canonicalJson(recipe as unknown as Json)
  const { manifest, name } = recipe.campaign
  runs.accept({
    id: hash('sha256', text),
    manifest,
    campaign: name,
    recipe: text,
    acceptedAt: 1_700_000_000_000,
  })
}

function mm1(): Recipe {
  return recipeOf({
    build: null,
    simulator: { type: 'command', run: ['sh', 'model.sh', '{lambda}', '{mu}', '{seed}'] },
    grid: { ...campaign().grid, subgrids: [{ lambda: [0.1, 0.5], mu: [1, 2] }] },
    repetitions: 3,
    metrics: { file: 'm.json', undefined: 'null' },
  })
}

export function recordOf(run: Run, recipe: Recipe, { verdict = {}, execution = {} }: MadeUp): RunRecord {
  return {
    runId: run.runId,
    round: 1,
    parameters: run.parameters,
    repetition: run.seed.repetition,
    seed: seedValue(run.seed),
    execution: {
      attempt: 1,
      startedAt: 1_700_000_000_000,
      durationMs: 1500,
      userMs: null,
      systemMs: null,
      exitCode: 0,
      signal: null,
      maxRssBytes: null,
      limits: { timeMs: null, memoryBytes: null, diskBytes: null },
      limitHit: null,
      stdout: NOTHING,
      stderr: NOTHING,
      files: [],
      host: 'here',
      ...execution,
    },
    verdict: { outcome: 'done', metrics: {}, error: null, ...verdict },
    keys: wantedOf(recipe.campaign).keys,
  }
}
