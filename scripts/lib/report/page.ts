import type { GroupOptions, GroupRow } from '../core/group.ts'
import type { FailureGroup } from '../core/signature.ts'
import { counted, duration, grouped } from '../ui/words.ts'
import { Html, html } from '../web/html.ts'
import { groupTable } from './group-table.ts'
import { STYLE } from './style.ts'

export interface DrawnFigure {
  readonly svg: string
  readonly caption: string
}

/** One metric: its plots, and its numbers by group. */
export interface MetricPart {
  readonly metric: string
  readonly figures: readonly DrawnFigure[]
}

/** All that a report says. */
export interface Report {
  readonly manifest: string
  readonly campaign: string
  readonly description: string
  /** ISO 8601. */
  readonly writtenAt: string
  /** Runs by outcome, and how many have no result. */
  readonly counts: Readonly<Record<'done' | 'failed' | 'truncated' | 'cancelled' | 'missing', number>>
  readonly notes: readonly string[]
  readonly metrics: readonly MetricPart[]
  readonly groups: readonly GroupRow[]
  readonly options: GroupOptions
  /** Metrics that have no part, being too many. */
  readonly leftOut: readonly string[]
  readonly failures: readonly FailureGroup[]
  readonly runTimes: { readonly figure: DrawnFigure; readonly ms: RunTimes } | null
  /** What the results were made from and by: words and values. */
  readonly origin: readonly (readonly [string, string])[]
  readonly study: { readonly yaml: string; readonly isCurrent: boolean }
  /** The command that gives the same numbers. */
  readonly command: string
}

/** Of all runs, in milliseconds. */
export interface RunTimes {
  readonly min: number
  readonly median: number
  readonly p95: number
  readonly max: number
  readonly total: number
}

/** Groups that a table shows: whoever wants to see more of them does not look at a page. */
const MOST_GROUPS = 400
/** Rows of all tables together, so that a page of many metrics opens quickly too. */
const MOST_ROWS = 4000

/** Nothing can run or be fetched, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** The report as one page of HTML that needs nothing else. */
export function renderReport(report: Report): string {
  const { campaign, manifest, description, writtenAt } = report
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${campaign}: results</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>${campaign}</h1>
${description !== '' && html`<p>${description}</p>`}
<p class="quiet">Campaign of ${manifest}, reported on ${writtenAt.slice(0, 10)} at ${writtenAt.slice(11, 16)} UTC</p>
</header>
<main>
${countList(report)}
${report.notes.map((note) => html`<p class="note">${note}</p>\n`)}
${resultsPart(report)}
${failuresPart(report)}
${runTimesPart(report)}
${originPart(report)}
</main>
</body>
</html>
`
  return page.text
}

function countList({ counts }: Report): Html {
  const shown = Object.entries(counts).filter(([name, count]) => name === 'done' || count > 0)
  const items = shown.map(([name, count]) => html`<li><b>${grouped(count)}</b>${name}</li>`)
  return html`<ul class="counts" aria-label="Runs by outcome">${items}</ul>`
}

function resultsPart(report: Report): Html {
  const { metrics, groups, options, leftOut, command } = report
  if (metrics.length === 0) return html`<h2>Results</h2><p>No run has metrics.</p>`
  const shown = groups.slice(0, Math.min(MOST_GROUPS, Math.floor(MOST_ROWS / metrics.length)))
  const parts = metrics.map(
    ({ metric, figures }) => html`<section>
<h3>${metric}</h3>
${figures.map((figure) => figureOf(figure, metric))}
${groupTable(shown, metric, options)}
</section>\n`,
  )
  const more = groups.length - shown.length
  return html`<h2>Results</h2>
<p class="quiet">${tableWords(options)} The same numbers: <code>${command}</code></p>
${more > 0 && html`<p class="note">The tables show the first ${counted(shown.length, 'group')} of ${grouped(groups.length)}.</p>`}
${leftOut.length > 0 && html`<p class="note">Not shown, for want of space: ${leftOut.join(', ')}. Name some with --metric.</p>`}
${parts}`
}

function tableWords({ by, over, stat, confidence, includeTruncated }: GroupOptions): string {
  const percent = `${Number((confidence * 100).toPrecision(4))} %`
  return [
    by.length > 0 ? `By ${by.join(', ')}` : 'All runs together',
    over.length > 0 ? `, averaged over ${over.join(', ')} within each repetition` : '',
    `: ${METHODS[stat]} over repetitions, ${percent}; `,
    includeTruncated
      ? 'truncated runs are counted in, failed ones are not.'
      : 'failed and truncated runs are never in them.',
  ].join('')
}

const METHODS = {
  mean: "means with Student's confidence intervals",
  median: 'medians with bootstrap confidence intervals',
  p95: '95th percentiles with bootstrap confidence intervals',
  proportion: "proportions with Wilson's confidence intervals",
} as const

/** As an image, which is one whole with what it says, and in which nothing can be anything else. */
function figureOf({ svg, caption }: DrawnFigure, alt: string): Html {
  const data = Buffer.from(svg).toString('base64')
  return html`<figure><img src="data:image/svg+xml;base64,${data}" alt="Plot of ${alt}"><figcaption>${caption}</figcaption></figure>\n`
}

function failuresPart({ failures, counts }: Report): Html {
  if (failures.length === 0) return html``
  const rows = failures.map(
    ({ count, message, runId }) =>
      html`<tr><td class="number">${grouped(count)}</td><td class="long"><pre>${message}</pre></td><td><code>${runId.slice(0, 12)}</code></td></tr>\n`,
  )
  return html`<h2>Failures</h2>
<p class="quiet">${counted(counts.failed, 'run')} failed, by cause. <code>repro RUN</code> does one again.</p>
<div class="wide" tabindex="0" role="region" aria-label="Failures"><table>
<thead><tr><th scope="col" class="number">runs</th><th scope="col">what they said</th><th scope="col">one of them</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function runTimesPart({ runTimes }: Report): Html {
  if (runTimes === null) return html``
  const { min, median, p95, max, total } = runTimes.ms
  const words = { shortest: min, median, '95th percentile': p95, longest: max, 'in all': total }
  const rows = Object.entries(words).map(
    ([name, ms]) => html`<tr><th scope="row">${name}</th><td class="number">${duration(ms)}</td></tr>`,
  )
  return html`<h2>Run times</h2>
${figureOf(runTimes.figure, 'run times')}
<div class="wide" tabindex="0" role="region" aria-label="Run times"><table><tbody>${rows}</tbody></table></div>`
}

function originPart({ origin, study }: Report): Html {
  const rows = origin.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td class="long"><pre>${value}</pre></td></tr>\n`,
  )
  return html`<h2>What was run</h2>
<div class="wide" tabindex="0" role="region" aria-label="What was run"><table><tbody>${rows}</tbody></table></div>
<h3>${study.isCurrent ? 'The campaign in the manifest' : 'The campaign as it was applied'}</h3>
${!study.isCurrent && html`<p class="note">The manifest has changed since: this is what the results are of, with every default filled in.</p>`}
<pre tabindex="0">${study.yaml}</pre>`
}
