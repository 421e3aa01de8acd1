import type { ParameterValue } from '../job/types.ts'
import { grouped } from '../ui/words.ts'
import { type Html, html } from '../web/html.ts'
import type { Board } from './board.ts'
import { CELL_STATES, CELL_WORDS, codeOf } from './cells.ts'
import { badge, campaignPath, LEGEND, runPath } from './parts.ts'

export const POINTS_A_PAGE = 200

/** The matrix as a table: a line a point, with its runs by outcome. */
export function pointsPage(board: Board, page: number): Html {
  const first = page * POINTS_A_PAGE
  const indices = Array.from({ length: Math.min(POINTS_A_PAGE, board.points - first) }, (_, at) => first + at)
  const rows = indices.map((point) => ({
    point,
    parameters: board.parametersAt(point),
    counts: countsOf(board, point),
  }))
  const names = [...new Set(rows.flatMap(({ parameters }) => Object.keys(parameters)))]
  const states = LEGEND.filter((state) => rows.some(({ counts }) => counts[codeOf(state)]! > 0))
  return html`<p><a href="${campaignPath(board.name)}">${board.name}</a></p>
<div class="card scroll" tabindex="0" role="region" aria-label="Points"><table>
<thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}${states.map((state) => html`<th scope="col" class="number">${CELL_WORDS[state]}</th>`)}<th scope="col">runs</th></tr></thead>
<tbody>${rows.map(
    ({
      point,
      parameters,
      counts,
    }) => html`<tr>${names.map((name) => html`<td>${valueText(parameters[name])}</td>`)}
${states.map((state) => html`<td class="number">${counts[codeOf(state)]}</td>`)}<td><a href="${campaignPath(board.name)}/points/${point}">show</a></td></tr>`,
  )}</tbody></table></div>
${pager(board, page)}`
}

function countsOf({ codes, repetitions }: Board, point: number): readonly number[] {
  const counts = new Array<number>(CELL_STATES.length).fill(0)
  for (const code of codes.subarray(point * repetitions, (point + 1) * repetitions)) counts[code]! += 1
  return counts
}

function valueText(value: ParameterValue | undefined): string {
  return value === undefined ? '' : String(value)
}

function pager({ name, points }: Board, page: number): Html {
  const last = Math.max(0, Math.ceil(points / POINTS_A_PAGE) - 1)
  const link = (to: number, text: string) =>
    html`<a href="${campaignPath(name)}/points?page=${to}">${text}</a>`
  return html`<nav class="row" aria-label="Pages of the table">${page > 0 && link(page - 1, 'Earlier')}
<span class="soft">page ${grouped(page + 1)} of ${grouped(last + 1)}</span> ${page < last && link(page + 1, 'Later')}</nav>`
}

/** The runs of one point. */
export function pointPage(board: Board, point: number): Html {
  const { name, repetitions, codes } = board
  const cells = Array.from({ length: repetitions }, (_, repetition) => point * repetitions + repetition)
  return html`<p><a href="${campaignPath(name)}">${name}</a> · <a href="${campaignPath(name)}/points?page=${Math.floor(point / POINTS_A_PAGE)}">All points</a></p>
<div class="card"><ul class="runs">${cells.map(
    (
      cell,
    ) => html`<li><a class="mono" href="${runPath(board.runIdAt(cell))}">${board.runIdAt(cell).slice(0, 12)}</a>
<span class="soft">repetition ${cell % repetitions}</span> ${badge(CELL_STATES[codes[cell]!]!)}</li>`,
  )}</ul></div>`
}
