import { extname } from 'node:path'
import type { GroupOptions } from '../core/group.ts'
import type { Stat } from '../core/statistics.ts'
import { type Cli, oneOf, usage, type VerbSpec } from './options.ts'

export const spec: VerbSpec = {
  summary: 'One row a run, or statistics over the repetitions of each point.',
  usage: 'CAMPAIGN',
  arguments: { min: 1, max: 1 },
  options: {
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
    format: { type: 'string', value: 'FORMAT', help: 'table (default), csv or json' },
    out: { type: 'string', value: 'FILE', help: 'write to a file; its ending may give the format' },
    files: { type: 'string', value: 'DIR', help: 'fetch the files that the runs kept' },
  },
}

export type Format = 'table' | 'csv' | 'json'

export interface ResultsOptions {
  readonly format: Format
  /** Null: one row a run. */
  readonly group: GroupOptions | null
  readonly includeTruncated: boolean
  readonly metrics: readonly string[]
}

/** What a command line asks for; what makes no sense is a UserError with exit code 2. */
export function resultsOptions(cli: Cli): ResultsOptions {
  const format = formatOf(cli)
  const by = names(cli, 'by')
  const over = names(cli, 'over')
  const includeTruncated = cli.text('include') !== undefined
  if (includeTruncated) oneOf('include', cli.text('include')!, ['truncated'])
  const grouped = by.length + over.length > 0 || cli.text('stat') !== undefined
  if (!grouped && cli.text('confidence') !== undefined)
    throw usage('--confidence needs --by', 'Such as: results CAMPAIGN --by lambda --confidence 0.99')
  const stat = oneOf<Stat>('stat', cli.text('stat') ?? 'mean', ['mean', 'median', 'p95', 'proportion'])
  const group = { by, over, stat, confidence: confidenceOf(cli), includeTruncated }
  return { format, group: grouped ? group : null, includeTruncated, metrics: names(cli, 'metric') }
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
  const format = asked ?? (['csv', 'json', 'parquet'].includes(ending) ? ending : 'table')
  if (format === 'parquet')
    throw usage('This version does not write Parquet: version 0.2 will', 'Until then: --format csv')
  const known = oneOf<Format>('format', format, ['table', 'csv', 'json'])
  if (cli.flag('json') && known !== 'json')
    throw usage(`--json and --format ${known} exclude each other`, 'Leave one out')
  return known
}
