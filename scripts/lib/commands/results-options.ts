import { extname } from 'node:path'
import type { GroupOptions } from '../core/group.ts'
import type { Stat } from '../core/statistics.ts'
import { type Cli, oneOf, usage, type VerbSpec } from './options.ts'

/** How runs are grouped and which count. */
export const GROUPING: VerbSpec['options'] = {
  by: {
    type: 'string',
    multiple: true,
    value: 'NAMES',
    help: 'one row for each of their values: lambda[,mu]',
  },
  over: {
    type: 'string',
    multiple: true,
    value: 'NAMES',
    help: 'average over these within a repetition first',
  },
  stat: { type: 'string', value: 'STAT', help: 'mean (default), median, p95 or proportion' },
  confidence: { type: 'string', value: 'SHARE', help: 'of the intervals (default 0.95)' },
  include: { type: 'string', value: 'truncated', help: 'count runs that a time limit stopped as well' },
  metric: { type: 'string', multiple: true, value: 'NAME', help: 'this metric alone; repeatable' },
}

export const spec: VerbSpec = {
  summary: 'One row a run, or statistics over the repetitions of each point.',
  usage: 'CAMPAIGN',
  arguments: { min: 1, max: 1 },
  options: {
    ...GROUPING,
    sql: { type: 'string', value: 'SELECT', help: 'what a query makes of the table "runs" (DuckDB)' },
    plot: { type: 'boolean', help: 'with --by: draw it' },
    format: { type: 'string', value: 'FORMAT', help: 'table (default), csv, json, parquet or arrow' },
    out: { type: 'string', value: 'FILE', help: 'write to a file; its ending may give the format' },
    files: { type: 'string', value: 'DIR', help: 'fetch the files that the runs kept' },
  },
}

const FORMATS = ['table', 'csv', 'json', 'parquet', 'arrow'] as const
export type Format = (typeof FORMATS)[number]

export interface ResultsOptions {
  readonly format: Format
  /** Null: one row a run. */
  readonly group: GroupOptions | null
  readonly includeTruncated: boolean
  readonly metrics: readonly string[]
  /** Null: none. */
  readonly sql: string | null
  readonly plot: boolean
}

/** What a command line asks for; what makes no sense is a UserError with exit code 2. */
export function resultsOptions(cli: Cli): ResultsOptions {
  const format = formatOf(cli)
  const group = groupOptions(cli)
  const isGrouped = group.by.length + group.over.length > 0 || cli.text('stat') !== undefined
  if (!isGrouped && cli.text('confidence') !== undefined)
    throw usage('--confidence needs --by', 'Such as: results CAMPAIGN --by lambda --confidence 0.99')
  const sql = cli.text('sql') ?? null
  if (sql !== null && isGrouped)
    throw usage('--sql and --by exclude each other', 'Group in the query: GROUP BY ALL')
  const plot = cli.flag('plot')
  if (plot && group.by.length === 0)
    throw usage('--plot needs --by', 'Such as: results CAMPAIGN --by lambda --plot')
  if (plot && format !== 'table')
    throw usage(
      `--plot and --format ${format} exclude each other`,
      '`report --plots DIR` writes plots to files',
    )
  const { includeTruncated } = group
  return { format, group: isGrouped ? group : null, includeTruncated, metrics: metricOptions(cli), sql, plot }
}

/** How to group, whether anything asks for it or not. */
export function groupOptions(cli: Cli): GroupOptions {
  const include = cli.text('include')
  if (include !== undefined) oneOf('include', include, ['truncated'])
  const stat = oneOf<Stat>('stat', cli.text('stat') ?? 'mean', ['mean', 'median', 'p95', 'proportion'])
  return {
    by: names(cli, 'by'),
    over: names(cli, 'over'),
    stat,
    confidence: confidenceOf(cli),
    includeTruncated: include !== undefined,
  }
}

/** The metrics asked for; none: all. */
export function metricOptions(cli: Cli): readonly string[] {
  return names(cli, 'metric')
}

function names(cli: Cli, option: string): readonly string[] {
  const given = cli.list(option).flatMap((text) => text.split(','))
  return [...new Set(given.map((name) => name.trim()).filter((name) => name !== ''))]
}

function confidenceOf(cli: Cli): number {
  const text = cli.text('confidence') ?? '0.95'
  const share = Number(text)
  if (share > 0 && share < 1) return share
  throw usage(`--confidence must be between 0 and 1: "${text}"`, 'Such as 0.95')
}

function formatOf(cli: Cli): Format {
  const asked = cli.text('format') ?? (cli.flag('json') ? 'json' : undefined)
  const ending = extname(cli.text('out') ?? '').slice(1)
  const known = oneOf<Format>('format', asked ?? ENDINGS[ending] ?? 'table', FORMATS)
  if (cli.flag('json') && known !== 'json')
    throw usage(`--json and --format ${known} exclude each other`, 'Leave one out')
  if (BINARY.includes(known) && cli.text('out') === undefined && process.stdout.isTTY)
    throw usage(`--format ${known} is nothing for a terminal`, `Such as: --out runs.${known}`)
  return known
}

const BINARY: readonly Format[] = ['parquet', 'arrow']

const ENDINGS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  json: 'json',
  parquet: 'parquet',
  arrow: 'arrow',
  feather: 'arrow',
}
