import { hash } from 'node:crypto'
import { bindCampaigns } from '../scripts/lib/apply/bind.ts'
import { runsOf } from '../scripts/lib/apply/expansion.ts'
import { spec } from '../scripts/lib/commands/apply.ts'
import { parseCli } from '../scripts/lib/commands/options.ts'
import { sourceOptions } from '../scripts/lib/commands/plan.ts'
import { loadProject } from '../scripts/lib/commands/project.ts'
import { canonicalJson } from '../scripts/lib/core/canonical.ts'
import { wantedOf } from '../scripts/lib/core/decide.ts'
import { limitsOf } from '../scripts/lib/core/limits.ts'
import { seedValue } from '../scripts/lib/core/seed.ts'
import { openRunStore } from '../scripts/lib/effects/sqlite-store.ts'
import { openStoreDir } from '../scripts/lib/effects/store-dir.ts'
import type {
  Json,
  Metrics,
  Output,
  RecordKeys,
  Run,
  RunLimits,
  RunRecord,
} from '../scripts/lib/job/types.ts'

const GROUP = 10_000

/** Stores a made-up record for each run of a manifest, as if all of them had been done. */
export async function fillStore(
  manifest: string,
  measure: (run: Run) => Metrics = () => ({}),
): Promise<void> {
  const project = loadProject(parseCli('apply', spec, ['-f', manifest]))
  const bound = await bindCampaigns(project.campaigns, { ...sourceOptions(project), blobs: null })
  const store = openRunStore(openStoreDir(project.store.path).database)
  for (const { recipe } of bound) {
    const { name } = recipe.campaign
    const text = canonicalJson(recipe as unknown as Json)
    store.accept({
      id: hash('sha256', text),
      manifest: project.name,
      campaign: name,
      recipe: text,
      acceptedAt: Date.now(),
    })
    const limits = limitsOf(recipe.campaign)
    const { keys } = wantedOf(recipe.campaign)
    let group: RunRecord[] = []
    for (const run of runsOf(recipe)) {
      const record = recordOf(run, limits(run.parameters), keys)
      const verdict = { ...record.verdict, metrics: measure(run) }
      if (group.push({ ...record, verdict }) < GROUP) continue
      store.commit(project.name, name, group)
      group = []
    }
    store.commit(project.name, name, group)
  }
  store.close()
}

/** A made-up record of a run that was done. */
export function recordOf(
  { runId, parameters, seed }: Run,
  limits: RunLimits,
  keys: RecordKeys,
  durationMs = 1,
): RunRecord {
  return {
    runId,
    round: 1,
    parameters,
    repetition: seed.repetition,
    seed: seedValue(seed),
    execution: {
      attempt: 1,
      startedAt: Date.now(),
      durationMs,
      userMs: 1,
      systemMs: 0,
      exitCode: 0,
      signal: null,
      maxRssBytes: 1024 ** 2,
      limits,
      limitHit: null,
      stdout: printed('done\n'),
      stderr: printed(''),
      files: [],
      host: 'bench',
    },
    verdict: { outcome: 'done', metrics: {}, error: null },
    keys,
  }
}

function printed(text: string): Output {
  return { text, hash: null, sizeBytes: text.length, leftOutBytes: 0 }
}
