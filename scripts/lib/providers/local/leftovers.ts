import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { removeTree } from '../../effects/scratch.ts'
import { killMarked } from '../../worker/marked.ts'
import { readRunsUnderWay } from '../../worker/work-dir.ts'

/** Runs that were under way when the last owner of a store died; what it left running and lying is gone now. */
export function clearLeftovers(dir: { readonly path: string; readonly work: string }): readonly string[] {
  if (!existsSync(dir.work)) return []
  killMarked(`${realpathSync(dir.path)}/`)
  const lost = new Set(readRunsUnderWay(dir.work).map(({ runId }) => runId))
  for (const entry of readdirSync(dir.work)) removeTree(join(dir.work, entry))
  return [...lost]
}
