import { runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import type { Recipe } from '../core/campaign.ts'
import { type ResultRow, rowOrder } from '../core/result-rows.ts'
import type { RunStore } from '../job/store.ts'

export interface FoundRows {
  readonly rows: readonly ResultRow[]
  /** Runs that were asked for, with and without a result. */
  readonly total: number
}

/** The rows of what a campaign asks for now, point by point. */
export function readRows(runs: RunStore, recipe: Recipe, filter: { readonly filter?: string }): FoundRows {
  const { manifest, name: campaign } = recipe.campaign
  const runIds: string[] = []
  const judge = openJudge(recipe, runs)
  const order = rowOrder(listed(runsOf(recipe, { ...filter, judge }), runIds))
  const rows = Array.from(runs.rows({ manifest, campaign, runIds }), (record) => order.row(record, campaign))
  return { rows: order.sorted(rows), total: order.total }
}

function* listed<T extends { readonly runId: string }>(runs: Iterable<T>, ids: string[]): Generator<T> {
  for (const run of runs) {
    ids.push(run.runId)
    yield run
  }
}
