import type { Recipe } from '../core/campaign.ts'
import { type GroupOptions, groupRows } from '../core/group.ts'
import type { PlotRequest } from '../core/plot.ts'
import { ownMetrics, pickMetrics, type ResultRow } from '../core/result-rows.ts'
import { groupFailures } from '../core/signature.ts'
import { quantile } from '../core/statistics.ts'
import { varyingParameters } from '../core/varying.ts'
import { writeWhole } from '../effects/output-file.ts'
import type { RunStore } from '../job/store.ts'
import { type Report, type RunTimes, renderReport } from '../report/page.ts'
import { failuresOf, resultNotes } from '../ui/result-notes.ts'
import { printJson, sayer } from '../ui/say.ts'
import { shellCommand } from '../ui/shell-quote.ts'
import { counted } from '../ui/words.ts'
import type { Cli, VerbSpec } from './options.ts'
import { acceptedRecipe, filterOf, loadProject, type Project } from './project.ts'
import { type FoundRows, readRows } from './read-rows.ts'
import { drawFigures, type Figures, writePlots } from './report-figures.ts'
import { originOf, studyOf } from './report-origin.ts'
import { GROUPING, groupOptions, metricOptions } from './results-options.ts'
import { reading } from './with-store.ts'

export const spec: VerbSpec = {
  summary:
    'One HTML file with the results of a campaign: tables, plots, failures, and what they were made from.',
  usage: 'CAMPAIGN',
  arguments: { min: 1, max: 1 },
  options: {
    ...GROUPING,
    out: { type: 'string', value: 'FILE', help: 'the file (default CAMPAIGN-report.html)' },
    plots: { type: 'string', value: 'DIR', help: 'write the plots there too, as SVG and PNG' },
  },
}

/** Metrics that have a part of their own: nobody reads a page of more. */
const MOST_METRICS = 30

interface Subject {
  readonly cli: Cli
  readonly project: Project
  readonly runs: RunStore
  readonly recipe: Recipe
}

export async function main(cli: Cli): Promise<number> {
  const asked = groupOptions(cli)
  const project = loadProject(cli)
  return await reading({ cli, project }, async (store) => {
    const recipe = acceptedRecipe(store?.runs, project, cli.args[0]!)
    const subject = { cli, project, runs: store!.runs, recipe }
    const found = readRows(subject.runs, recipe, filterOf(cli))
    const rows = pickMetrics(found.rows, metricOptions(cli))
    const figures = await drawFigures(rows, asked, {
      requests: requestsOf(rows, subject),
      derived: Object.keys(recipe.campaign.grid.derive),
    })
    const report = await reportOf({ ...found, rows }, { asked, figures, subject })
    const out = cli.text('out') ?? `${recipe.campaign.name}-report.html`
    writeWhole(out, [renderReport(report)])
    const plots = await writePlots(cli.text('plots'), figures)
    if (cli.flag('json')) printJson({ schema: 1, report: out, plots })
    else sayer(cli.flag('quiet'))(writtenText(out, { runs: rows.length, plots, dir: cli.text('plots') }))
    return 0
  })
}

/** The plots that the manifest has, or one for each metric. */
function requestsOf(rows: readonly ResultRow[], { cli, project, recipe }: Subject): readonly PlotRequest[] {
  const written = project.manifest.campaigns.find(({ name }) => name === recipe.campaign.name)?.plots
  const picked = metricOptions(cli)
  return (
    written?.filter(({ metric }) => picked.length === 0 || picked.includes(metric)) ??
    shownMetrics(rows).map((metric) => ({ metric }))
  )
}

function shownMetrics(rows: readonly ResultRow[]): readonly string[] {
  return ownMetrics(rows).slice(0, MOST_METRICS)
}

async function reportOf(
  found: FoundRows,
  about: {
    readonly asked: GroupOptions
    readonly figures: Figures
    readonly subject: Subject
  },
): Promise<Report> {
  const { asked, figures, subject } = about
  const { campaign } = subject.recipe
  const { rows, total } = found
  const options = { ...asked, by: groupedBy(rows, asked, subject.recipe) }
  const shown = shownMetrics(rows)
  const drawn = figures.metrics.map(({ metric }) => metric)
  return {
    manifest: subject.project.name,
    campaign: campaign.name,
    description: campaign.description,
    writtenAt: new Date().toISOString(),
    counts: { ...outcomesOf(rows), missing: total - rows.length },
    notes: resultNotes(found, { group: options, includeTruncated: options.includeTruncated }),
    metrics: [...new Set([...shown, ...drawn])].map((metric) => ({
      metric,
      figures: figures.metrics.filter((each) => each.metric === metric),
    })),
    groups: groupRows(rows, options),
    options,
    leftOut: ownMetrics(rows).filter((metric) => !shown.includes(metric)),
    failures: groupFailures(failuresOf(rows)),
    runTimes: figures.runTimes && { figure: figures.runTimes, ms: runTimes(rows) },
    origin: await originOf(subject),
    study: studyOf(subject.project, subject.recipe),
    command: commandOf(subject.cli, options),
  }
}

/** What was asked for, or all parameters that vary without following from others. */
function groupedBy(
  rows: readonly ResultRow[],
  { by, over }: GroupOptions,
  recipe: Recipe,
): readonly string[] {
  if (by.length + over.length > 0) return by
  return varyingParameters(rows, Object.keys(recipe.campaign.grid.derive)).map(({ name }) => name)
}

function outcomesOf(rows: readonly ResultRow[]) {
  const counts = { done: 0, failed: 0, truncated: 0, cancelled: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

function runTimes(rows: readonly ResultRow[]): RunTimes {
  const sorted = Float64Array.from(rows, ({ durationMs }) => durationMs).sort()
  return {
    min: sorted[0]!,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    max: sorted.at(-1)!,
    total: sorted.reduce((sum, ms) => sum + ms, 0),
  }
}

/** How `results` gives the numbers of the tables. */
function commandOf(cli: Cli, { by, over, stat, confidence, includeTruncated }: GroupOptions): string {
  const filter = cli.text('filter')
  return shellCommand([
    ...['npx', 'zx', 'scripts/results.mjs', cli.args[0]!],
    ...(by.length > 0 ? ['--by', by.join(',')] : []),
    ...(over.length > 0 ? ['--over', over.join(',')] : []),
    // Without a parameter, it is what asks for statistics.
    ...(stat !== 'mean' || by.length + over.length === 0 ? ['--stat', stat] : []),
    ...(confidence === 0.95 ? [] : ['--confidence', String(confidence)]),
    ...(includeTruncated ? ['--include', 'truncated'] : []),
    ...metricOptions(cli).flatMap((metric) => ['--metric', metric]),
    ...(filter === undefined ? [] : ['--filter', filter]),
    '--json',
  ])
}

interface Written {
  readonly runs: number
  readonly plots: readonly string[]
  readonly dir: string | undefined
}

function writtenText(out: string, { runs, plots, dir }: Written): string {
  const also = dir === undefined ? '' : `, and ${counted(plots.length, 'plot file')} into ${dir}`
  return `Wrote ${counted(runs, 'run')} to ${out}${also}`
}
