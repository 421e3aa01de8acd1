import type { Parameters } from '../job/types.ts'
import { type Html, html } from '../web/html.ts'
import { CELL_WORDS, type CellState } from './cells.ts'
import type { Summary } from './summary.ts'

/** In the order in which a bar shows them. */
const BAR: readonly CellState[] = ['done', 'truncated', 'failed', 'running', 'cancelled', 'open']
const BAR_WIDTH = 1000

/** In the order in which people want to know. */
export const LEGEND: readonly CellState[] = [
  'done',
  'failed',
  'truncated',
  'running',
  'cancelled',
  'open',
  'missing',
]

/** Outcomes as one line, in proportion; texts beside it say the same. An SVG, as a style would be refused. */
export function bar({ counts, total }: Pick<Summary, 'counts' | 'total'>): Html {
  let x = 0
  const parts = BAR.map((state) => {
    const width = total === 0 ? 0 : (BAR_WIDTH * counts[state]) / total
    const part = html`<rect class="fill-${state}" data-bar="${state}" x="${round(x)}" width="${round(width)}" height="10"/>`
    x += width
    return part
  })
  return html`<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A text that live pages change. */
export function live(key: string, text: string): Html {
  return html`<span data-live="${key}">${text}</span>`
}

/** What colours mean, with how many there are of each; each leads to its runs. */
export function legend({ name, counts, texts }: Summary): Html {
  return html`<ul class="legend">${LEGEND.map(
    (state) =>
      html`<li data-state="${state}"${isQuiet(state, counts) && html` hidden`}><a href="${campaignPath(name)}/runs/${state}"><span class="swatch back-${state}" aria-hidden="true"></span>${live(state, texts[state]!)} ${CELL_WORDS[state]}</a></li>`,
  )}</ul>`
}

/** What there is none of is seldom of interest. */
function isQuiet(state: CellState, counts: Summary['counts']): boolean {
  return counts[state] === 0 && state !== 'done' && state !== 'failed' && state !== 'missing'
}

/** The outcome of a run as a word with its colour. */
export function badge(state: CellState): Html {
  return html`<span class="badge"><span class="swatch back-${state}" aria-hidden="true"></span>${CELL_WORDS[state]}</span>`
}

/** Names with what belongs to them. */
export function facts(rows: Readonly<Record<string, Html | string | number | null>>): Html {
  const shown = Object.entries(rows).filter(([, value]) => value !== null)
  return html`<dl class="facts">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** `lambda=0.5, mu=1`. */
export function pointText(parameters: Parameters): string {
  const all = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  return all.length === 0 ? 'the one point' : all.join(', ')
}

/** The sign that tells whether what is seen is of now. */
export const LIVE_SIGN: Html = html`<span class="live" id="live" role="status">as of loading</span>`

export const campaignPath = (name: string) => `/campaigns/${encodeURIComponent(name)}`
export const runPath = (runId: string) => `/runs/${runId.slice(0, 32)}`
