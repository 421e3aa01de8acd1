import { grouped } from '../ui/words.ts'
import { type Html, html, jsonData } from '../web/html.ts'
import type { Board } from './board.ts'
import { CELL_STATES, CELL_WORDS } from './cells.ts'
import { FAILURES_SHOWN, failureList } from './failure-pages.ts'
import { pace } from './home-page.ts'
import { bar, campaignPath, legend, live } from './parts.ts'
import type { Summary } from './summary.ts'

/** One campaign: its numbers, the matrix of its runs, and what fails. */
export function campaignPage(board: Board, summary: Summary): Html {
  const path = campaignPath(board.name)
  const { points, repetitions } = board
  const kinds = board.failures()
  return html`${board.description !== '' && html`<p>${board.description}</p>`}
<section class="card campaign" data-campaign="${board.name}" aria-label="Progress">
<p class="big">${live('percent', summary.texts.percent!)} <span class="soft">${live('over', summary.texts.over!)} of ${grouped(summary.total)} runs</span></p>
${bar(summary)}
${legend(summary)}
${pace(summary)}
</section>
<section aria-labelledby="runs">
<div class="row"><h2 id="runs">Runs</h2>
<span class="soft">${grouped(points)} ${points === 1 ? 'point' : 'points'} × ${grouped(repetitions)} ${repetitions === 1 ? 'repetition' : 'repetitions'}</span>
<span class="tools"><a href="${path}/points">As a table</a>
<button type="button" id="smaller" aria-label="Smaller cells">−</button>
<button type="button" id="larger" aria-label="Larger cells">+</button></span></div>
${matrix(board)}
</section>
<section aria-labelledby="failures">
<div class="row"><h2 id="failures">Failures</h2>${kinds.length > FAILURES_SHOWN && html`<a class="tools" href="${path}/failures">All ${kinds.length} kinds</a>`}</div>
<div id="kinds">${failureList(board.name, kinds.slice(0, FAILURES_SHOWN))}</div>
</section>`
}

function matrix({ name, points, repetitions }: Board): Html {
  return html`<p class="sr" id="matrix-help">Each cell is a run: points below each other, their repetitions side by side.
Arrow keys go from run to run, Enter opens one. The table has the same numbers.</p>
<div class="card matrix">
<div id="matrix" class="cells" tabindex="0" role="application" aria-label="Matrix of runs" aria-describedby="matrix-help"><div class="space"><canvas></canvas></div></div>
<p id="cell" class="soft" role="status">Point at a run, or go there by arrow keys</p>
</div>
${jsonData('matrix-data', { path: campaignPath(name), points, repetitions, words: CELL_STATES.map((state) => CELL_WORDS[state]), states: CELL_STATES })}`
}

/** Buttons that ask first, each on a page of its own. */
export function campaignTools(name: string): Html {
  const path = campaignPath(name)
  return html`<span class="tools"><a class="button" href="${path}/retry">Retry …</a> <a class="button" href="${path}/cancel">Cancel …</a></span>`
}
