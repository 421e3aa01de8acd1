import type { Attempt } from '../job/store.ts'
import type { FileRef, Output, RunRecord } from '../job/types.ts'
import { bytes, duration, number } from '../ui/words.ts'
import { type Html, html, jsonData } from '../web/html.ts'
import type { FoundRun } from './find-run.ts'
import type { Printed } from './host.ts'
import { badge, campaignPath, facts, runPath } from './parts.ts'

export interface RunView extends FoundRun {
  readonly attempts: readonly Attempt[]
  /** The ends of what it printed; null where that cannot be read here. */
  readonly printed: Printed | null
  /** Whether it is under way, and what it prints comes live. */
  readonly isLive: boolean
  readonly repro: string
}

/** So much of a file can be had from here: it is read into memory. */
export const MOST_FILE_BYTES = 16 * 2 ** 20

/** One run: what it is, what it printed and left, and how to do it again. */
export function runPage(view: RunView): Html {
  const { runId, record, places, attempts, repro } = view
  return html`<p>${places.map(
    ({ board, cell }) =>
      html`<a href="${campaignPath(board.name)}">${board.name}</a> · <a href="${campaignPath(board.name)}/points/${Math.floor(cell / board.repetitions)}">its point</a> `,
  )}</p>
${record?.verdict.error && html`<pre class="error">${record.verdict.error.message}</pre>`}
<div class="columns">
<section class="card"><h2>Parameters</h2>${facts(parametersOf(view))}${seedText(view)}</section>
${
  record !== null &&
  html`<section class="card"><h2>Metrics</h2>${metrics(record)}</section>
<section class="card"><h2>Execution</h2>${execution(record)}</section>`
}
</div>
${
  attempts.length > 0 &&
  html`<section><h2>Earlier attempts</h2><ol class="card attempts">${attempts.map(
    ({ round, attempt, at, cause }) =>
      html`<li>Round ${round}, attempt ${attempt}, ${time(at)}: ${cause}</li>`,
  )}</ol></section>`
}
${log('stdout', view)}
${log('stderr', view)}
${record !== null && files(record)}
<section><h2>Do it again</h2><pre id="repro">${repro}</pre><p class="soft">Prints the steps; <code>--run</code> does them and compares.</p></section>
${view.isLive && jsonData('run-data', { path: runPath(runId) })}`
}

function parametersOf({ record, places }: RunView): Readonly<Record<string, string>> {
  const [place] = places
  const parameters =
    record?.parameters ?? place?.board.parametersAt(Math.floor(place.cell / place.board.repetitions)) ?? {}
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
}

function seedText({ record, places }: RunView): Html {
  const [place] = places
  const repetition = record?.repetition ?? (place && place.cell % place.board.repetitions)
  return html`<p class="soft">Repetition ${repetition}${record && html`, seed ${record.seed}`}</p>`
}

function metrics({ verdict }: RunRecord): Html {
  const all = Object.entries(verdict.metrics)
  if (all.length === 0) return html`<p class="soft">None.</p>`
  return facts(
    Object.fromEntries(all.map(([name, value]) => [name, value === null ? 'undefined' : number(value, 8)])),
  )
}

function execution({ execution: ran, round, verdict }: RunRecord): Html {
  return facts({
    outcome: badge(verdict.outcome),
    began: time(ran.startedAt),
    took: duration(ran.durationMs),
    'processor time': ran.userMs === null ? null : duration(ran.userMs + (ran.systemMs ?? 0)),
    'peak memory': ran.maxRssBytes === null ? null : bytes(ran.maxRssBytes),
    'exit code': ran.exitCode,
    signal: ran.signal,
    'stopped by its limit of': ran.limitHit,
    host: ran.host,
    attempt: `${ran.attempt} of round ${round}`,
  })
}

/** UTC: who looks may be elsewhere than what ran. */
function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

function log(stream: 'stdout' | 'stderr', { runId, record, printed, isLive }: RunView): Html {
  const output = record?.execution[stream]
  const text = printed?.[stream] ?? null
  const isEmpty = !isLive && text === ''
  return html`<section aria-labelledby="title-${stream}"><div class="row"><h2 id="title-${stream}">${stream}</h2>
<span class="soft">${outputSize(output)}</span>${output && output.sizeBytes > 0 && html`<a class="tools" href="${runPath(runId)}/${stream}">Whole text</a>`}</div>
${
  text === null
    ? html`<p class="soft">${record === null ? 'Can be read here once the run is over.' : 'Not stored any more.'}</p>`
    : isEmpty
      ? html`<p class="soft">Nothing.</p>`
      : html`<pre id="${stream}" class="log" tabindex="0" role="region" aria-label="${stream}">${text}</pre>`
}</section>`
}

function outputSize(output: Output | undefined): string {
  if (output === undefined || output.sizeBytes === 0) return ''
  const { sizeBytes, leftOutBytes } = output
  return leftOutBytes === 0
    ? bytes(sizeBytes)
    : `${bytes(sizeBytes)}, ${bytes(leftOutBytes)} of its middle left out`
}

function files({ execution: { files: all }, runId }: RunRecord): Html {
  return html`<section><h2>Files</h2>${
    all.length === 0
      ? html`<p class="soft">None was kept.</p>`
      : html`<ul class="card runs">${all.map((file, index) => html`<li>${fileName(file, `${runPath(runId)}/files/${index}`)} <span class="soft">${bytes(file.sizeBytes)}</span></li>`)}</ul>`
  }</section>`
}

function fileName({ path, sizeBytes }: FileRef, address: string): Html {
  if (sizeBytes <= MOST_FILE_BYTES) return html`<a class="mono" href="${address}" download>${path}</a>`
  return html`<span class="mono">${path}</span> <span class="soft">large: <code>results --files DIR</code> fetches it</span>`
}
