import { hash } from 'node:crypto'
import { counted, grouped } from '../ui/words.ts'
import { type Html, html } from '../web/html.ts'
import type { Board, FailureKind } from './board.ts'
import { campaignPath } from './parts.ts'
import { MOST_RUNS, runsTable } from './runs-table.ts'

/** Names a kind of failure in an address. */
export function kindId(signature: string): string {
  return hash('sha256', signature).slice(0, 16)
}

/** Failures by what they say, the most frequent first. */
export function failureList(campaign: string, kinds: readonly FailureKind[]): Html {
  if (kinds.length === 0) return html`<p class="soft">None.</p>`
  return html`<ol class="kinds">${kinds
    .map(kindView)
    .map(
      ({ id, count, message }) =>
        html`<li class="card"><a href="${campaignPath(campaign)}/failures/${id}">${count}</a> <code>${message}</code></li>`,
    )}</ol>`
}

/** So many kinds the page of a campaign shows. */
export const FAILURES_SHOWN = 5

/** What a list shows of a kind, here and in live pages. */
export function kindView({ signature, message, count }: FailureKind) {
  return { id: kindId(signature), count: `${grouped(count)} ×`, message: shortened(message) }
}

const MOST_CHARACTERS = 400

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)} …` : text
}

/** The runs that failed in one way. */
export function failurePage(board: Board, { signature, message, count }: FailureKind): Html {
  return html`<p><a href="${campaignPath(board.name)}">${board.name}</a> · <a href="${campaignPath(board.name)}/failures">All failures</a></p>
<pre>${message}</pre>
<p class="soft">${counted(count, 'run')} ${count === 1 ? 'says' : 'say'} so, but for numbers, addresses and folders.</p>
${runsTable(board, { count, cells: board.cellsOfFailure(signature, MOST_RUNS) })}`
}
