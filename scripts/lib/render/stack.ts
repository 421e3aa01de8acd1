import { type Addition, fillYaml } from '../text/yaml.ts'
import { type Host, planSlots } from './slots.ts'

/** A cluster's services with every default filled in: all that stack.tpl.yaml asks for. */
export interface StackSettings {
  /** Of the manifest, and of the stack. */
  readonly name: string
  readonly networks: {
    readonly interlink: { readonly internal: boolean; readonly subnet: string }
    readonly buildnet: { readonly subnet: string }
    readonly monitor: { readonly subnet: string }
    /** Of all networks: the hosts' own less 50 bytes. */
    readonly mtu: number
  }
  readonly services: {
    readonly redis: ServerSettings
    readonly mongo: ServerSettings
    readonly builder: ServiceSettings
    readonly runner: RunnerSettings
    readonly distcc: ServiceSettings & {
      /** Compile jobs that each host takes. */
      readonly slots: number
    }
    readonly dashboard: ServiceSettings
    readonly visualizer: ServiceSettings
  }
  /** Reference of the image of all services that name no other, by digest where there is a registry. */
  readonly workerImage: string
  readonly secrets: StackSecrets
}

export interface ServiceSettings {
  /** Null: the image of this version. */
  readonly image: string | null
  /** The most it may use. */
  readonly memoryBytes: number
}

export interface ServerSettings extends ServiceSettings {
  readonly image: string
  /** The local port that `connect` opens. */
  readonly port: number
}

export interface RunnerSettings extends ServiceSettings {
  /** Memory that it reserves; 0 where cores alone count. */
  readonly reservedBytes: number
  /** Cores that it reserves: see slots.ts. */
  readonly cpus: number
  readonly replicas: number
  readonly onManager: boolean
  readonly leaseMs: number
}

/** Names of Docker secrets; what they hold is never here. */
export interface StackSecrets {
  readonly redisAcl: string
  readonly redisPassword: string
  readonly mongoRootPassword: string
  readonly mongoPassword: string
  /** Lets browsers into the services with pages. */
  readonly webToken: string
  /** For each secret variable of a campaign, by its id. */
  readonly env: Readonly<Record<string, string>>
}

/** The user of the worker's image. */
const WORKER_UID = '1001'
/** 0400. */
const OWNER_READS = 256
/** Of the memory of Redis; the rest is for rewriting its log and for its clients. */
const DATA_SHARE = 0.75

/** The same settings for the machines that there are: what a runner reserves, and what distcc may ask of a host. */
export function fitToHosts(settings: StackSettings, hosts: readonly Host[]): StackSettings {
  const { runner, distcc } = settings.services
  const cores = hosts.reduce((sum, { cpus }) => sum + cpus, 0)
  return {
    ...settings,
    services: {
      ...settings.services,
      runner: { ...runner, cpus: planSlots(hosts, runner).cpus },
      distcc:
        hosts.length === 0 ? distcc : { ...distcc, slots: Math.max(1, Math.round(cores / hosts.length)) },
    },
  }
}

/** The Compose file of a cluster, from the text of stack.tpl.yaml. */
export function renderStack(template: string, settings: StackSettings): string {
  const values = scalars(settings)
  return fillYaml(template, {
    fill(name) {
      const value = values[name]
      if (value === undefined) throw new Error(`Nothing to fill in for "\${${name}}"`)
      // `docker stack deploy` fills in variables of its own, and takes $$ for $.
      return typeof value === 'string' ? value.replaceAll('$', '$$$$') : value
    },
    add: Object.entries(settings.secrets.env).flatMap(([id, secret]) => envSecret(id, secret)),
  })
}

function scalars({ name, networks, services, workerImage, secrets }: StackSettings) {
  const { redis, mongo, builder, runner, distcc, dashboard, visualizer } = services
  const values: Readonly<Record<string, string | number | boolean>> = {
    manifest: name,
    redis_image: redis.image,
    redis_memory: bytes(redis.memoryBytes),
    redis_max_memory: bytes(Math.floor(redis.memoryBytes * DATA_SHARE)),
    mongo_image: mongo.image,
    mongo_memory: bytes(mongo.memoryBytes),
    worker_image: workerImage,
    builder_image: builder.image ?? workerImage,
    builder_memory: bytes(builder.memoryBytes),
    lease_ms: String(runner.leaseMs),
    runner_image: runner.image ?? workerImage,
    runner_memory: bytes(runner.memoryBytes),
    runner_reserved_memory: bytes(runner.reservedBytes),
    runner_cpus: String(runner.cpus),
    runner_replicas: runner.replicas,
    // A constraint cannot be left out without logic in the template: this one always holds.
    runner_constraint: runner.onManager ? 'node.role != none' : 'node.role == worker',
    distcc_image: distcc.image ?? workerImage,
    distcc_memory: bytes(distcc.memoryBytes),
    distcc_limit: String(distcc.slots),
    dashboard_image: dashboard.image ?? workerImage,
    dashboard_memory: bytes(dashboard.memoryBytes),
    visualizer_image: visualizer.image ?? workerImage,
    visualizer_memory: bytes(visualizer.memoryBytes),
    interlink_internal: networks.interlink.internal,
    interlink_subnet: networks.interlink.subnet,
    buildnet_subnet: networks.buildnet.subnet,
    monitor_subnet: networks.monitor.subnet,
    mtu: String(networks.mtu),
    secret_redis_acl: secrets.redisAcl,
    secret_redis_password: secrets.redisPassword,
    secret_mongo_root_password: secrets.mongoRootPassword,
    secret_mongo_password: secrets.mongoPassword,
    secret_web_token: secrets.webToken,
  }
  return values
}

function bytes(count: number): string {
  return `${count}b`
}

/** By its name in Docker, as another value has another name: so it is a change of the services too. */
function envSecret(id: string, secret: string): readonly Addition[] {
  const use = { source: secret, target: id, uid: WORKER_UID, gid: WORKER_UID, mode: OWNER_READS }
  return [
    { path: ['services', 'builder', 'secrets'], value: use },
    { path: ['services', 'runner', 'secrets'], value: use },
    { path: ['secrets', secret], value: { external: true, name: secret } },
  ]
}
