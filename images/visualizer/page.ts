import { bytes, counted, number } from '../../scripts/lib/ui/words.ts'
import { type Html, html } from '../../scripts/lib/web/html.ts'
import { page } from '../../scripts/lib/web/layout.ts'
import type { Box, Column, Scene, Waiting } from './scene.ts'
import { totalUsage } from './usage.ts'

/** Where the page's own script and style are; beside the program, where all are one file. */
export const ASSETS = new URL('./assets/', import.meta.url)

/** What is known of a cluster. */
export interface View {
  /** Null until it was seen once. */
  readonly scene: Scene | null
  /** Why it cannot be seen now; null: it can. */
  readonly problem: string | null
}

/** The pieces of the page by their ids, in the order in which they stand: each may change without the others. */
export type Pieces = ReadonlyMap<string, Html>

export function piecesOf({ scene, problem }: View): Pieces {
  const pieces = new Map<string, Html>()
  if (problem !== null) pieces.set('problem', problemPiece(problem, scene !== null))
  if (scene === null) return pieces
  pieces.set('summary', summaryPiece(scene))
  for (const column of scene.columns) pieces.set(columnId(column), columnPiece(column))
  if (scene.waiting.length > 0) pieces.set('waiting', waitingPiece(scene.waiting))
  return pieces
}

/** The whole page, as it is before its script runs. */
export function visualizerPage(owner: string, pieces: Pieces): Html {
  return page(
    {
      title: 'Machines',
      service: 'visualizer',
      owner,
      scripts: ['visualizer.js'],
      styles: ['visualizer.css'],
      aside: html`<span class="live" id="live" role="status"></span>`,
    },
    html`<div id="stage" class="stage">${[...pieces.values()]}</div>`,
  )
}

function problemPiece(problem: string, isOld: boolean): Html {
  return html`<div id="problem" class="card alert wide" role="alert">
<p>The engine gives no answer${isOld && ': what is shown is no longer of now'}.</p>
<p class="soft">${problem}</p>
</div>`
}

function summaryPiece({ columns, services }: Scene): Html {
  const there = columns.filter(({ tone }) => tone !== 'bad')
  const cores = there.reduce((sum, column) => sum + column.cores, 0)
  const memoryBytes = there.reduce((sum, column) => sum + column.memoryBytes, 0)
  const usage = totalUsage(columns.map((column) => column.usage))
  const running = services.reduce((sum, each) => sum + each.running, 0)
  return html`<div id="summary" class="summary wide">
<p>${counted(there.length, 'machine')}, ${counted(running, 'container')} running,
${coresText(usage.cores)} of ${counted(cores, 'core')}, ${bytesText(usage.memoryBytes)} of ${bytes(memoryBytes)} in use</p>
<ul class="legend" aria-label="Services and their running containers">
${services.map(({ name, running }) => html`<li class="${colour(name)}"><i class="swatch"></i>${name} <span class="soft">${running}</span></li>\n`)}
</ul>
</div>`
}

function columnPiece(column: Column): Html {
  const { host, isManager, state, tone, usage, cores, memoryBytes, boxes } = column
  const id = columnId(column)
  return html`<section id="${id}" class="card column ${tone}" aria-labelledby="${id}-name">
<header>
<h2 id="${id}-name">${host}</h2>
<span class="soft">${isManager ? 'manager' : 'worker'}</span>
${tone !== 'good' && html`<span class="state">${state}</span>`}
</header>
<div class="figures">
${meter('CPU', usage.cores, { of: cores, text: `${coresText(usage.cores)} of ${counted(cores, 'core')}` })}
${meter('Memory', usage.memoryBytes, { of: memoryBytes, text: `${bytesText(usage.memoryBytes)} of ${bytes(memoryBytes)}` })}
</div>
${boxes.length === 0 ? html`<p class="soft">Nothing runs here</p>` : html`<ul class="boxes">${boxes.map(boxPiece)}</ul>`}
</section>`
}

function columnId({ id }: Column): string {
  return `machine-${id}`
}

function boxPiece({ id, service, slot, state, tone, usage, memoryLimit, trouble }: Box): Html {
  return html`<li id="task-${id}" class="box ${colour(service)} ${tone}">
<p class="name"><b>${service}</b>${slot !== null && html` ${slot}`}${stateMark(state)}</p>
${meter('CPU', usage.cores, { of: 1, text: percentText(usage.cores) })}
${meter('Memory', usage.memoryBytes, { of: memoryLimit ?? 0, text: bytesText(usage.memoryBytes), limit: memoryLimit })}
${trouble !== '' && html`<p class="trouble">${trouble}</p>`}
</li>\n`
}

/** A dot for what is nearly always so, a word for all else. */
function stateMark(state: string): Html {
  if (state !== 'running') return html`<span class="state">${state}</span>`
  return html`<span class="dot" title="running"><span class="unseen">running</span></span>`
}

function waitingPiece(waiting: readonly Waiting[]): Html {
  return html`<section id="waiting" class="card column" aria-labelledby="waiting-name">
<header><h2 id="waiting-name">Waiting</h2><span class="soft">on no machine yet</span></header>
<ul class="boxes one">
${waiting.map(
  ({ service, count, reason }) => html`<li class="box ${colour(service)} moving">
<p class="name"><b>${service}</b> <span class="soft">${counted(count, 'task')}</span></p>
<p class="soft">${reason}</p>
</li>\n`,
)}
</ul>
</section>`
}

/** A figure with a bar, which says the same to the eye. */
function meter(
  name: string,
  value: number | null,
  { of, text, limit = null }: { readonly of: number; readonly text: string; readonly limit?: number | null },
): Html {
  const share = value === null || of <= 0 ? 0 : Math.min(1, value / of)
  // The bar shows the limit; the words are for those who do not see it, and for a pointer that asks.
  const ofLimit = limit === null ? null : `of ${bytes(limit)}`
  return html`<p class="meter"${ofLimit !== null && html` title="${text} ${ofLimit}"`}><span class="what">${name}</span> <span>${text}${ofLimit !== null && html`<span class="unseen"> ${ofLimit}</span>`}</span>
<svg class="${name.toLowerCase()}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round(share * 100)}" height="4"/></svg></p>`
}

// Rounded, so that what hardly changes is not sent anew each time.

function coresText(cores: number | null): string {
  return cores === null ? '–' : number(Number(cores.toFixed(1)), 4)
}

/** Of one core. */
function percentText(cores: number | null): string {
  return cores === null ? '–' : `${Math.round(cores * 100)} %`
}

function bytesText(value: number | null): string {
  return value === null ? '–' : bytes(value)
}

const KNOWN = [
  ...['redis', 'mongo', 'builder', 'runner', 'distcc', 'init'],
  ...['dashboard', 'visualizer', 'socket-proxy', 'usage-agent'],
]

/** The class that gives a service its colour. */
function colour(service: string): string {
  return KNOWN.includes(service) ? `of-${service}` : 'of-other'
}
