import type { Campaign, Grid, Recipe } from '../../scripts/lib/core/campaign.ts'
import type { Json } from '../../scripts/lib/job/types.ts'

export const simulatorIdentity: Json = { run: ['./mm1', '--lambda', '{lambda}', '--seed', '{seed}'] }

export function grid(part: Partial<Grid> = {}): Grid {
  return { subgrids: [{}], zip: [], exclude: [], where: null, derive: {}, fixed: {}, ...part }
}

export function campaign(part: Partial<Campaign> = {}): Campaign {
  return {
    manifest: 'queueing',
    name: 'mm1',
    description: '',
    source: { kind: 'directory', path: 'examples/mm1', include: [], exclude: [], dirty: 'allow' },
    build: { run: 'make -j{jobs}', artifacts: ['mm1'] },
    env: {},
    simulator: { type: 'command' },
    grid: grid({ subgrids: [{ lambda: [0.1, 0.5, 0.9] }] }),
    repetitions: 2,
    seed: { base: 1, vary: [] },
    inputs: {},
    metrics: null,
    results: [],
    collect: null,
    limits: { timeSeconds: null, memoryBytes: null, diskBytes: null, retries: 0, crashes: 5, failures: null },
    resources: { cpus: 1, memoryBytes: null },
    priority: 0,
    needs: [],
    ...part,
  }
}

export function recipe(part: Partial<Campaign> = {}, rest: Partial<Recipe> = {}): Recipe {
  return {
    version: 1,
    campaign: campaign(part),
    buildSourceHash: 'a'.repeat(64),
    runSourceHash: 'b'.repeat(64),
    buildId: 'c'.repeat(64),
    inputs: {},
    ...rest,
  }
}
