import { hash } from 'node:crypto'
import { counted, grouped } from '../ui/words.ts'
import { type Html, html } from '../web/html.ts'
import type { Board, FailureKind } from './board.ts'
import { campaignPath, pointText, runPath } from './parts.ts'

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

const MOST_RUNS = 500

/** The runs that failed in one way. */
export function failurePage(board: Board, { signature, message, count }: FailureKind): Html {
  const cells = board.cellsOfFailure(signature, MOST_RUNS)
  return html`<p><a href="${campaignPath(board.name)}">${board.name}</a> · <a href="${campaignPath(board.name)}/failures">All failures</a></p>
<pre>${message}</pre>
<p class="soft">${counted(count, 'run')} ${count === 1 ? 'says' : 'say'} so, but for numbers, addresses and folders${cells.length < count && `; the first ${grouped(cells.length)} of them`}.</p>
<div class="card scroll"><table><thead><tr><th scope="col">run</th><th scope="col">point</th><th scope="col" class="number">repetition</th></tr></thead>
<tbody>${cells.map((cell) => runRow(board, cell))}</tbody></table></div>`
}

function runRow(board: Board, cell: number): Html {
  const runId = board.runIdAt(cell)
  const point = Math.floor(cell / board.repetitions)
  return html`<tr><td><a class="mono" href="${runPath(runId)}">${runId.slice(0, 12)}</a></td>
<td>${pointText(board.parametersAt(point))}</td><td class="number">${cell % board.repetitions}</td></tr>`
}
