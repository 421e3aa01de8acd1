import type { Campaign } from '../core/campaign.ts'
import { secretVariables } from '../core/secret-variables.ts'
import type { RunnerSettings, StackSecrets, StackSettings } from '../render/stack.ts'
import { parseDuration, parseSize } from '../text/units.ts'
import type { Manifest } from './types.gen.ts'

const MIB = 2 ** 20
/** Where a campaign does not say what memory its runs need. */
const RUN_BYTES = 4096 * MIB
/** Of the runner itself, beside its run. */
const OWN_BYTES = 512 * MIB
/** What machines have between them, less what an overlay adds: Ethernet's 1500, and 9001 on AWS. */
const MTU = { local: 1450, swarm: 1450, aws: 8950 }

/** The services of a manifest that has no errors, with every default filled in. */
export function resolveStack(
  { name, cluster, networks = {}, services = {} }: Manifest,
  {
    campaigns,
    workerImage,
    secretNames = {},
  }: {
    readonly campaigns: readonly Campaign[]
    readonly workerImage: string
    /** Names in Docker of campaigns' secrets, by id, where they are not the first ones. */
    readonly secretNames?: Readonly<Record<string, string>>
  },
): StackSettings {
  const { interlink = {}, buildnet = {}, monitor = {} } = networks
  const { redis = {}, mongo = {}, builder = {}, distcc = {}, dashboard = {}, visualizer = {} } = services
  return {
    name,
    networks: {
      interlink: { internal: interlink.internal ?? true, subnet: interlink.subnet ?? '10.213.40.0/24' },
      buildnet: { subnet: buildnet.subnet ?? '10.213.42.0/24' },
      monitor: { subnet: monitor.subnet ?? '10.213.44.0/24' },
      mtu: MTU[cluster?.provider ?? 'local'],
    },
    services: {
      redis: {
        image: redis.image ?? 'redis:8',
        memoryBytes: sizeOf(redis.memory, 512 * MIB),
        port: redis.port ?? 6379,
      },
      mongo: {
        image: mongo.image ?? 'mongo:8',
        memoryBytes: sizeOf(mongo.memory, 2048 * MIB),
        port: mongo.port ?? 27017,
      },
      builder: { image: builder.image ?? null, memoryBytes: sizeOf(builder.memory, 8192 * MIB) },
      runner: resolveRunner(services.runner, campaigns),
      distcc: { image: distcc.image ?? null, memoryBytes: sizeOf(distcc.memory, 8192 * MIB), slots: 4 },
      dashboard: { image: dashboard.image ?? null, memoryBytes: sizeOf(dashboard.memory, 256 * MIB) },
      visualizer: { image: visualizer.image ?? null, memoryBytes: sizeOf(visualizer.memory, 128 * MIB) },
    },
    workerImage,
    secrets: resolveSecrets(name, campaigns, secretNames),
  }
}

function resolveRunner(
  runner: NonNullable<Manifest['services']>['runner'] = {},
  campaigns: readonly Campaign[],
): RunnerSettings {
  const needed = Math.max(...campaigns.map(({ resources }) => resources.cpus))
  return {
    image: runner.image ?? null,
    memoryBytes: sizeOf(runner.memory, Math.max(...campaigns.map(runBytes)) + OWN_BYTES),
    reservedBytes: Math.max(...campaigns.map(({ resources }) => resources.memoryBytes ?? 0)),
    // A little less than whole cores: what others reserve a trifle of is not to cost a whole one.
    cpus: runner.cpus ?? (Number.isInteger(needed) ? needed - 0.05 : needed),
    replicas: runner.replicas ?? 100,
    onManager: runner.onManager ?? false,
    leaseMs: Math.round(secondsOf(runner.lease, 120) * 1000),
  }
}

function runBytes({ limits, resources }: Campaign): number {
  const limit = typeof limits.memoryBytes === 'number' ? limits.memoryBytes : 0
  return Math.max(limit, resources.memoryBytes ?? 0) || RUN_BYTES
}

function resolveSecrets(
  stack: string,
  campaigns: readonly Campaign[],
  names: Readonly<Record<string, string>>,
): StackSecrets {
  const ids = campaigns.flatMap(({ env }) => secretVariables(env).map(({ id }) => id))
  return {
    redisAcl: `${stack}_redis_acl`,
    redisPassword: `${stack}_redis_password`,
    mongoRootPassword: `${stack}_mongo_root_password`,
    mongoPassword: `${stack}_mongo_password`,
    webToken: `${stack}_web_token`,
    env: Object.fromEntries(ids.sort().map((id) => [id, names[id] ?? `${stack}_${id}`])),
  }
}

function sizeOf(value: string | number | undefined, otherwise: number): number {
  return (typeof value === 'string' ? parseSize(value) : value) ?? otherwise
}

function secondsOf(value: string | number | undefined, otherwise: number): number {
  return (typeof value === 'string' ? parseDuration(value) : value) ?? otherwise
}
