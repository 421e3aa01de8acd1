import { counted, grouped } from '../ui/words.ts'
import { type Html, html } from '../web/html.ts'
import type { Board } from './board.ts'
import { CELL_WORDS, type CellState } from './cells.ts'
import { campaignPath, pointText, runPath } from './parts.ts'

/** A page with more would be of no use to anybody. */
export const MOST_RUNS = 500

/** Runs of a campaign, a line each; `count`: how many there are in all. */
export function runsTable(
  board: Board,
  { cells, count }: { readonly cells: readonly number[]; readonly count: number },
): Html {
  return html`<div class="card scroll" tabindex="0" role="region" aria-label="Runs"><table>
<thead><tr><th scope="col">run</th><th scope="col">point</th><th scope="col" class="number">repetition</th></tr></thead>
<tbody>${cells.map((cell) => runRow(board, cell))}</tbody></table></div>
${cells.length < count && html`<p class="soft">The first ${grouped(cells.length)} of ${grouped(count)}.</p>`}`
}

function runRow(board: Board, cell: number): Html {
  const runId = board.runIdAt(cell)
  const point = Math.floor(cell / board.repetitions)
  return html`<tr><td><a class="mono" href="${runPath(runId)}">${runId.slice(0, 12)}</a></td>
<td>${pointText(board.parametersAt(point))}</td><td class="number">${cell % board.repetitions}</td></tr>`
}

/** The runs in one state. */
export function statePage(board: Board, state: CellState): Html {
  const count = board.count(state)
  return html`<p><a href="${campaignPath(board.name)}">${board.name}</a> · ${counted(count, 'run')} ${CELL_WORDS[state]}</p>
${count > 0 && runsTable(board, { count, cells: board.cellsIn(state, MOST_RUNS) })}`
}
