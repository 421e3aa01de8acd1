import { groupName, logGroupName, parameterNames } from '../../core/aws-names.ts'
import { type AwsCluster, INGRESS_POOL } from '../../core/cluster.ts'
import { RESOURCES } from './names.ts'
import { getAtt, ref, type Template, type Value } from './template.ts'

/** What runs on each machine: texts of programs, by the names that they have there. */
export interface MachinePrograms {
  /** host/machine.sh */
  readonly machine: string
  /** host/amazon-linux.sh */
  readonly platform: string
  /** host/agent.ts, bundled. */
  readonly agent: string
}

export interface UserDataSettings {
  readonly name: string
  readonly cluster: AwsCluster
}

type Role = 'manager' | 'worker'

/** What machine.sh and the agent are told; a value may be one that only AWS knows. */
export function machineSettings(
  role: Role,
  { name, cluster }: UserDataSettings,
): Readonly<Record<string, Value>> {
  const { joinToken, hostKey, lock } = parameterNames(name)
  const { cpuBelow, periodSeconds, periods } = cluster.idle
  const everywhere = {
    ROLE: role,
    CLUSTER: name,
    AWS_DEFAULT_REGION: cluster.region,
    ADDRESS: getAtt(RESOURCES.managerInterface, 'PrimaryPrivateIpAddress'),
    LOG_GROUP: logGroupName(name),
    GROUP: groupName(name, role === 'manager' ? 'manager' : 'workers'),
    JOIN_TOKEN: joinToken,
  }
  if (role === 'worker') return everywhere
  return {
    ...everywhere,
    VOLUME: ref(RESOURCES.dataVolume),
    HOST_KEY: hostKey,
    LOCK: lock,
    POOL: INGRESS_POOL,
    IDLE: `${cpuBelow} ${periodSeconds} ${periods}`,
    REPOSITORY: getAtt(RESOURCES.repository, 'RepositoryUri'),
  }
}

/**
 * The script that cloud-init runs at a machine's first start: it puts the programs where they belong and hands over to
 * `machine up`, which the system runs at each start from then on.
 */
export function userData(role: Role, settings: UserDataSettings): Value {
  const parts = joined(headerOf(role, settings))
  return { 'Fn::Join': ['', [...parts, { 'Fn::FindInMap': [MAPPING, 'All', 'Rest'] }]] }
}

function headerOf(role: Role, settings: UserDataSettings): readonly Value[] {
  const lines = Object.entries(machineSettings(role, settings)).map(([key, value]) => [
    `${key}='`,
    value,
    "'\n",
  ])
  return [
    `#!/bin/bash\nset -e\nmkdir -p ${HOME}\ncd ${HOME}\ncat >settings <<'${END}'\n`,
    ...lines.flat(),
    `${END}\n`,
  ]
}

/** A machine's script as it will be, but for what AWS fills in, which is named in `<…>`. */
export function userDataText(
  role: Role,
  settings: UserDataSettings & { readonly programs: MachinePrograms },
): string {
  const parts = headerOf(role, settings).map((part) => (typeof part === 'string' ? part : nameOf(part)))
  return parts.join('') + userDataRest(settings.programs)
}

function nameOf(value: Value): string {
  return `<${(Object.values(value) as readonly (string | readonly string[])[]).flat().join('.')}>`
}

/** What the user data of all machines end with; in a mapping, as a template of 51,200 bytes has no room for it twice. */
export function userDataMapping(programs: MachinePrograms): Template['Mappings'] {
  return { [MAPPING]: { All: { Rest: userDataRest(programs) } } }
}

function userDataRest({ machine, platform, agent }: MachinePrograms): string {
  const files = { platform, machine, 'agent.mjs': agent, '/etc/systemd/system/simswarm.service': UNIT }
  const written = Object.entries(files).map(
    ([path, text]) => `cat >${path} <<'${END}'\n${text.trimEnd()}\n${END}\n`,
  )
  return `${written.join('')}chmod 755 machine\nsystemctl enable -q --now simswarm\n`
}

const MAPPING = 'UserData'
const HOME = '/usr/local/lib/simswarm'
/** In no program. */
const END = 'END-OF-FILE'

const UNIT = `[Unit]
Description=Simswarm: this machine's part in the cluster
After=network-online.target
Wants=network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=${HOME}/machine up
[Install]
WantedBy=multi-user.target
`

/** Texts side by side are one; only what AWS fills in stands apart. */
function joined(parts: readonly Value[]): readonly Value[] {
  const list: Value[] = []
  for (const part of parts) {
    const before = list.at(-1)
    if (typeof part === 'string' && typeof before === 'string') list[list.length - 1] = before + part
    else list.push(part)
  }
  return list
}
