import type { GroupOptions, GroupRow } from '../core/group.ts'
import { THEORY } from '../core/result-rows.ts'
import type { ParameterValue } from '../job/types.ts'
import { number } from '../ui/words.ts'
import { type Html, html } from '../web/html.ts'

type Value = number | null | undefined

interface Column {
  readonly name: string
  readonly cell: (group: GroupRow) => Html
  /** Without one that needs it, the column is left out. */
  readonly needed?: (group: GroupRow) => boolean
}

/**
 * One metric by groups, as `results --by` prints it. Numbers are rounded for the eye; their whole value stands in
 * `<data value>`.
 */
export function groupTable(
  groups: readonly GroupRow[],
  metric: string,
  options: Pick<GroupOptions, 'by' | 'stat' | 'confidence'>,
): Html {
  const columns = columnsOf(metric, options).filter(
    ({ needed }) => needed === undefined || groups.some(needed),
  )
  const head = columns.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)
  const body = groups.map((group) => html`<tr>${columns.map(({ cell }) => cell(group))}</tr>\n`)
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table of ${metric}"><table>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>`
}

function columnsOf(
  metric: string,
  { by, stat, confidence }: Pick<GroupOptions, 'by' | 'stat' | 'confidence'>,
): readonly Column[] {
  const summary = ({ metrics }: GroupRow) => metrics[metric]
  const theory = ({ metrics }: GroupRow) => metrics[THEORY + metric]?.mean
  const percent = `${number(confidence * 100, 4)} %`
  const count = (name: string, value: (group: GroupRow) => number): Column => ({
    name,
    cell: (group) => numberCell(value(group)),
    needed: (group) => value(group) > 0,
  })
  const value = (name: string, of: (group: GroupRow) => Value, digits?: number): Column => ({
    name,
    cell: (group) => numberCell(of(group), digits),
  })
  const hasTheory = (group: GroupRow) => theory(group) !== undefined
  return [
    ...by.map((name) => ({
      name,
      cell: ({ parameters }: GroupRow) => parameterCell(parameters[name]),
    })),
    { name: 'n', cell: (group) => numberCell(summary(group)?.n ?? 0) },
    count('failed', ({ failed }) => failed),
    count('truncated', ({ truncated }) => truncated),
    count('undefined', (group) => summary(group)?.undefined ?? 0),
    value(stat, (group) => summary(group)?.value),
    ...(stat === 'mean'
      ? [
          value('sd', (group) => summary(group)?.sd, 3),
          value(`± ${percent}`, (group) => summary(group)?.halfWidth, 3),
        ]
      : []),
    value(`${percent} from`, (group) => summary(group)?.low),
    value('to', (group) => summary(group)?.high),
    { ...value('theory', theory), needed: hasTheory },
    { name: 'inside', cell: (group) => insideCell(summary(group), theory(group)), needed: hasTheory },
  ]
}

function numberCell(value: Value, digits?: number): Html {
  if (value === null || value === undefined) return html`<td class="number">-</td>`
  return html`<td class="number"><data value="${value}">${number(value, digits)}</data></td>`
}

function parameterCell(value: ParameterValue | undefined): Html {
  return typeof value === 'number'
    ? numberCell(value, 12)
    : html`<td class="number">${String(value ?? '-')}</td>`
}

function insideCell(summary: GroupRow['metrics'][string] | undefined, theory: Value): Html {
  const { low = null, high = null } = summary ?? {}
  if (low === null || high === null || theory === null || theory === undefined)
    return html`<td class="number">-</td>`
  return low <= theory && theory <= high
    ? html`<td class="number">yes</td>`
    : html`<td class="number outside">no</td>`
}
