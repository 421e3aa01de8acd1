import type { SummaryEvent } from '../apply/events.ts'
import { parseTarget, type Target } from '../core/note.ts'
import { summaryText } from '../ui/summary-text.ts'
import { type Cli, usage } from './options.ts'

/** Whom `--notify` names; a forge is told of commits alone, which an apply knows nothing of. */
export function targetsOf(cli: Cli): readonly Target[] {
  const targets = cli.list('notify').map(parseTarget)
  const forge = targets.find(({ kind }) => kind === 'github' || kind === 'gitlab')
  if (forge === undefined) return targets
  throw usage(
    `--notify ${forge.kind} is for \`watch\`: it is told of commits`,
    'Here: bell, command:CMD, webhook:URL',
  )
}

export interface ApplyEnding {
  readonly name: string
  readonly exitCode: number
  /** Null where the apply did not come so far. */
  readonly summary: SummaryEvent | null
}

/** Tells what came of an apply. */
export async function notifyEnd(
  targets: readonly Target[],
  { name, exitCode, summary }: ApplyEnding,
): Promise<void> {
  if (targets.length === 0) return
  const state = exitCode === 0 ? 'success' : exitCode === 1 && summary !== null ? 'failure' : 'error'
  const title = `${name}: ${summary === null ? 'did not come to its end' : summaryText(summary)}`
  const { notifyAll } = await import('../effects/notify.ts')
  await notifyAll(targets, { name, state, title, text: '', commit: null, summary }, (message) =>
    console.error(`Warning: ${message}`),
  )
}
