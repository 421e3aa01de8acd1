import { metricPatternProblem } from '../../job/metrics.ts'
import type { Path } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import { isPointsFile } from '../points.ts'
import type { CampaignSpec } from '../types.gen.ts'

type Metrics = NonNullable<CampaignSpec['metrics']>

/** Paths and patterns stay inside the folder they are meant for; expressions of metrics have their group. */
export function* checkPaths(campaign: Partial<CampaignSpec>): Generator<Finding> {
  for (const [path, text, folder] of pathsOf(campaign)) {
    const problem = pathProblem(text, folder)
    if (problem !== null) yield { path, code: 'path-outside', ...problem }
  }
  for (const [metrics, path] of [
    [campaign.metrics, ['metrics']],
    [campaign.collect?.metrics, ['collect', 'metrics']],
  ] as const) {
    yield* checkPatterns(metrics, path)
    if (metrics === undefined || !('scalars' in metrics)) continue
    if (campaign.simulator === undefined || campaign.simulator.type === 'omnetpp') continue
    const hint = 'Use { file: … } or { stdout: … }'
    yield {
      path: [...path, 'scalars'],
      of: 'key',
      code: 'wrong-metrics',
      message: 'Only OMNeT++ writes scalars',
      hint,
    }
  }
}

type Named = readonly [path: Path, text: string, folder: string]

function pathsOf(campaign: Partial<CampaignSpec>): readonly Named[] {
  const {
    source,
    sources = {},
    build,
    builds = {},
    metrics,
    collect,
    results = [],
    points = [],
    inputs = {},
  } = campaign
  const list = (path: Path, texts: readonly string[] = [], folder: string) =>
    texts.map((text, index): Named => [[...path, index], text, folder])
  const one = (path: Path, text: unknown, folder: string): readonly Named[] =>
    typeof text === 'string' ? [[path, text, folder]] : []
  const run = "the run's folder"
  return [
    ...[
      ...(source === undefined ? [] : [[['source'], source] as const]),
      ...Object.entries(sources).map(([name, each]) => [['sources', name], each] as const),
    ].flatMap(([path, each]) => [
      ...list([...path, 'include'], each.include, 'the source'),
      ...list([...path, 'exclude'], each.exclude, 'the source'),
      ...('git' in each ? one([...path, 'path'], each.path, 'the repository') : []),
    ]),
    ...list(['build', 'artifacts'], build?.artifacts, 'the source'),
    ...Object.entries(builds).flatMap(([name, { artifacts }]) =>
      list(['builds', name, 'artifacts'], artifacts, 'the source'),
    ),
    ...results.flatMap((entry, index) =>
      typeof entry === 'string'
        ? one(['results', index], entry, run)
        : one(['results', index, 'glob'], entry.glob, run),
    ),
    ...one(['metrics', 'file'], fileOf(metrics), run),
    ...one(['collect', 'metrics', 'file'], fileOf(collect?.metrics), run),
    ...one(['collect', 'table'], collect?.table, run),
    ...points.flatMap((entry, index) =>
      one(['points', index, 'file'], isPointsFile(entry) ? entry.file : null, "the manifest's folder"),
    ),
    ...Object.entries(inputs).flatMap(([name, { files }]) => {
      const path = ['inputs', name, 'files']
      return typeof files === 'string'
        ? one(path, files, "the manifest's folder")
        : list(path, files, "the manifest's folder")
    }),
  ]
}

function fileOf(metrics: Metrics | undefined): string | undefined {
  return metrics !== undefined && 'file' in metrics ? metrics.file : undefined
}

function pathProblem(text: string, folder: string): { message: string; hint: string } | null {
  const hint = `Write a path relative to ${folder}, with "/" between its parts`
  if (/[\n\r]/.test(text)) return { message: 'A path cannot contain a line end', hint }
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(text)) return { message: `"${text}" is an absolute path`, hint }
  return text.split(/[/\\{},]/).includes('..') ? { message: `"${text}" leads out of ${folder}`, hint } : null
}

function* checkPatterns(metrics: Metrics | undefined, path: Path): Generator<Finding> {
  if (metrics === undefined || !('stdout' in metrics)) return
  for (const [name, pattern] of Object.entries(metrics.stdout)) {
    const message = metricPatternProblem(pattern)
    const hint = 'For example "mean wait = ([0-9.eE+-]+)"; a group that only groups is written (?:…)'
    if (message !== null) yield { path: [...path, 'stdout', name], code: 'bad-pattern', message, hint }
  }
}
