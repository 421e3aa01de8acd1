import type { BuildSpec, Campaign, Grid, LimitSpec, SourceSpec } from '../core/campaign.ts'
import type { Cluster } from '../core/cluster.ts'
import { derivations } from '../core/derive.ts'
import { buildOrder, builtBefore } from '../core/workspace.ts'
import type { CollectSpec, EnvValue, MetricsSpec, ResultPattern } from '../job/types.ts'
import { parseDuration, parseSize } from '../text/units.ts'
import { pointsEntries, type ReadFile, readGrids } from './points.ts'
import { resolveAws } from './resolve-aws.ts'
import type { CampaignSpec, EnvValue as EnvSpec, Manifest } from './types.gen.ts'

/** Each campaign of a manifest that has no errors, with every default filled in. */
export function resolveCampaigns(
  manifest: Manifest,
  options: { readonly readFile: ReadFile },
): readonly Campaign[] {
  return manifest.campaigns.map((campaign) =>
    resolveCampaign(campaign, { ...options, manifest: manifest.name }),
  )
}

export function resolveCluster({ cluster = { provider: 'local' } }: Manifest): Cluster {
  if (cluster.provider === 'aws') return resolveAws(cluster)
  if (cluster.provider === 'swarm') {
    const { provider, manager = null, workers = [], context = null } = cluster
    return { provider, manager, workers, context }
  }
  const { provider, parallel = null, store = '.swarm' } = cluster
  return { provider, parallel, store }
}

/** The local ports of the services that have a page or a client. */
export function resolvePorts({ services = {} }: Manifest): Readonly<Record<string, number>> {
  return {
    redis: services.redis?.port ?? 6379,
    mongo: services.mongo?.port ?? 27017,
    dashboard: services.dashboard?.port ?? 9181,
    visualizer: services.visualizer?.port ?? 8080,
  }
}

function resolveCampaign(
  spec: CampaignSpec,
  options: { readonly manifest: string; readonly readFile: ReadFile },
): Campaign {
  const { resources = {}, seed = {}, limits = {} } = spec
  return {
    manifest: options.manifest,
    name: spec.name,
    description: spec.description ?? '',
    ...resolveSources(spec),
    env: mapValues(spec.env ?? {}, envValue),
    simulator: { ...spec.simulator },
    grid: resolveGrid(spec, options.readFile),
    ...resolveRepetitions(spec),
    ...(spec.budget && { budget: resolveBudget(spec.budget) }),
    seed: { base: seed.base ?? 1, vary: seed.vary ?? [] },
    inputs: mapValues(spec.inputs ?? {}, ({ files }) => ({ files: listOf(files) })),
    metrics: resolveMetrics(spec.metrics),
    results: (spec.results ?? []).map(resolveResult),
    collect: resolveCollect(spec.collect),
    limits: {
      timeSeconds: resolveLimit(limits.time, parseDuration),
      memoryBytes: resolveLimit(limits.memory, parseSize),
      diskBytes: resolveLimit(limits.disk, parseSize),
      retries: limits.retries ?? 0,
      crashes: limits.crashes ?? 5,
      failures: limits.failures ?? null,
    },
    resources: { cpus: resources.cpus ?? 1, memoryBytes: sizeOf(resources.memory) },
    priority: spec.priority ?? 0,
    needs: spec.needs ?? [],
  }
}

function resolveRepetitions({
  repetitions,
  precision,
  simulator,
}: CampaignSpec): Pick<Campaign, 'repetitions' | 'precision'> {
  // OMNeT++'s own study says so where the manifest does not.
  if (precision === undefined)
    return { repetitions: repetitions ?? (simulator.type === 'omnetpp' ? null : 1) }
  const { metrics, halfWidth, confidence = 0.95, min = 10, max = 200, simultaneous = false } = precision
  const { relative, absolute = null } = halfWidth
  const bounds = { relative: shareOf(relative), absolute }
  return { repetitions: max, precision: { metrics, ...bounds, confidence, min, max, simultaneous } }
}

/** The lesser of its bounds, one of which is there. */
function resolveBudget({ time, cost, coreHour }: NonNullable<CampaignSpec['budget']>) {
  const bought = cost === undefined || coreHour === undefined ? null : (cost / coreHour) * 3600
  const bounds = [secondsOf(time), bought].filter((each) => each !== null)
  return { coreSeconds: Math.min(...bounds) }
}

function secondsOf(value: string | number | undefined): number | null {
  return typeof value === 'string' ? parseDuration(value) : (value ?? null)
}

/** `5%`, as a number. */
function shareOf(value: string | number | undefined): number | null {
  return typeof value === 'string' ? Number(value.slice(0, -1)) / 100 : (value ?? null)
}

/** The last of several sources to be built is the campaign's own; the others lie beside it. */
function resolveSources(spec: CampaignSpec): Pick<Campaign, 'source' | 'build' | 'workspace'> {
  const { sources, builds = {} } = spec
  if (sources === undefined) return { source: resolveSource(spec.source!), build: resolveBuild(spec.build) }
  const order = buildOrder(Object.keys(sources), builds)!
  const all = order.map((name) => ({
    name,
    source: resolveSource(sources[name]!),
    build: resolveBuild(builds[name]),
    after: builtBefore(name, order, builds),
  }))
  const own = all.pop()!
  return { source: own.source, build: own.build, workspace: { name: own.name, bases: all } }
}

function resolveSource(source: NonNullable<CampaignSpec['source']>): SourceSpec {
  const { include = ['**'], exclude = [] } = source
  if ('git' in source) {
    return { kind: 'git', url: source.git, ref: source.ref, path: source.path ?? '.', include, exclude }
  }
  return { kind: 'directory', path: source.path, include, exclude, dirty: source.dirty ?? 'warn' }
}

function resolveBuild(build: CampaignSpec['build']): BuildSpec | null {
  return build === undefined ? null : { run: build.run, artifacts: build.artifacts }
}

function resolveGrid(spec: CampaignSpec, readFile: ReadFile): Grid {
  const derive = spec.derive ?? {}
  return {
    subgrids: pointsEntries(spec).flatMap((entry) => readGrids(entry, readFile).subgrids),
    zip: spec.zip ?? [],
    exclude: spec.exclude ?? [],
    where: spec.where ?? null,
    derive: Object.fromEntries(derivations(derive).map(({ name }) => [name, derive[name]!])),
    fixed: spec.fixed ?? {},
  }
}

function resolveMetrics(metrics: CampaignSpec['metrics']): MetricsSpec | null {
  if (metrics === undefined) return null
  const { undefined: standIn = null } = metrics
  const policy = typeof standIn === 'number' ? standIn : standIn === 'fail' ? 'fail' : 'null'
  if ('file' in metrics) return { file: metrics.file, undefined: policy }
  if ('stdout' in metrics) return { stdout: metrics.stdout, undefined: policy }
  return { scalars: metrics.scalars, undefined: policy }
}

function resolveResult(entry: NonNullable<CampaignSpec['results']>[number]): ResultPattern {
  return { keep: 'always', compress: 'none', ...(typeof entry === 'string' ? { glob: entry } : entry) }
}

function resolveCollect(collect: CampaignSpec['collect']): CollectSpec | null {
  if (collect === undefined) return null
  return { run: collect.run, metrics: resolveMetrics(collect.metrics), table: collect.table ?? null }
}

function resolveLimit(
  value: string | number | undefined,
  parse: (text: string) => number | null,
): LimitSpec | null {
  if (value === undefined) return null
  return typeof value === 'number' ? value : (parse(value) ?? { expression: value })
}

function sizeOf(value: string | number | undefined): number | null {
  return typeof value === 'string' ? parseSize(value) : (value ?? null)
}

function envValue(value: EnvSpec): EnvValue {
  return typeof value === 'number' ? String(value) : value
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
