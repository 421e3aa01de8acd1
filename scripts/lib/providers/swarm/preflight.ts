import { UserError } from '../../core/errors.ts'
import type { Docker } from '../../effects/docker.ts'
import { planSlots, type RunnerNeeds } from '../../render/slots.ts'
import { type Cidr, overlaps, parseCidr } from '../../text/cidr.ts'
import type { SwarmNode } from './engine.ts'
import { NAMESPACE } from './observe-stack.ts'

/**
 * What would stop a deploy halfway, found before anything is made: the engine takes a stack in any case, and its
 * services then wait for ever.
 */

/** Throws a UserError where no machine of the swarm, one that is down included, can take a runner. */
export function requireRoom(all: readonly SwarmNode[], needs: RunnerNeeds): void {
  const nodes = all.filter(({ availability }) => availability === 'active')
  if (planSlots(nodes, needs).total > 0) return
  const open = nodes.filter(({ role }) => role === 'worker' || needs.onManager)
  if (open.length === 0)
    throw new UserError('no-workers', 'No machine of the swarm may run simulations: it has no worker', {
      hint: 'Join one (`docker swarm join-token worker` on the manager), or set services.runner.onManager: true',
    })
  const largest = open.toSorted((a, b) => b.cpus - a.cpus)[0]!
  if (open.every(({ cpus }) => cpus < needs.cpus))
    throw new UserError(
      'no-room',
      `No machine has the ${needs.cpus} cores that a runner reserves: the largest, ${largest.host}, has ${largest.cpus}`,
      { hint: 'Lower services.runner.cpus, or resources.cpus of the campaigns' },
    )
  throw new UserError(
    'no-room',
    `No machine has both the ${needs.cpus} cores and the ${gib(needs.reservedBytes)} of memory that a runner reserves`,
    { hint: 'Lower resources.memory of the campaigns, or the cores' },
  )
}

function gib(bytes: number): string {
  return `${Number((bytes / 2 ** 30).toPrecision(3))} GiB`
}

/** A network of a stack that is to be made. */
export interface NewNetwork {
  readonly name: string
  readonly subnet: string
}

interface NetworkJson {
  readonly Name: string
  readonly Labels: Readonly<Record<string, string>> | null
  readonly IPAM: { readonly Config: readonly { readonly Subnet?: string }[] | null }
}

/** Throws a UserError where a network to be made has addresses that the machines or other networks have. */
export async function requireFreeSubnets(
  docker: Docker,
  networks: readonly NewNetwork[],
  { stack, nodes }: { readonly stack: string; readonly nodes: readonly SwarmNode[] },
): Promise<void> {
  if (networks.length === 0) return
  const taken = [
    ...nodes.flatMap(({ host, address }) => named(`the address of ${host}`, `${address}/32`)),
    ...(await otherNetworks(docker, stack)),
  ]
  for (const { name, subnet } of networks) {
    const own = parseCidr(subnet)
    const other = own && taken.find(({ cidr }) => overlaps(own, cidr))
    if (!other) continue
    throw new UserError(
      'subnet-taken',
      `The network "${name}" cannot have ${subnet}: ${other.what} is in it`,
      {
        hint: `Set networks.${name}.subnet to addresses that nothing else has`,
      },
    )
  }
}

async function otherNetworks(docker: Docker, stack: string) {
  const ids = (await docker.run(['network', 'ls', '--quiet'])).split('\n').filter((id) => id !== '')
  // One that goes away meanwhile is an error to Docker, beside those that it shows.
  const { stdout } = await docker.tryRun(['network', 'inspect', '--format', '{{json .}}', ...ids])
  const found = stdout.split('\n').filter((line) => line.trim() !== '')
  return found
    .map((line) => JSON.parse(line) as NetworkJson)
    .filter(({ Labels }) => Labels?.[NAMESPACE] !== stack)
    .flatMap(({ Name, IPAM }) =>
      (IPAM.Config ?? []).flatMap(({ Subnet = '' }) =>
        named(`the network "${Name}" of Docker (${Subnet})`, Subnet),
      ),
    )
}

function named(what: string, text: string): readonly { readonly what: string; readonly cidr: Cidr }[] {
  const cidr = parseCidr(text)
  return cidr === null ? [] : [{ what, cidr }]
}

/** An image that a manifest names for a service of the manager. */
export interface ForeignImage {
  readonly service: string
  readonly image: string
}

/** Throws a UserError where the manager can get an image neither here nor from its registry; fetches what is missing. */
export async function requireImages(docker: Docker, images: readonly ForeignImage[]): Promise<void> {
  for (const { service, image } of images) {
    const seen = await docker.tryRun(['image', 'inspect', '--format', '{{.Id}}', image])
    if (seen.exitCode === 0) continue
    const pulled = await docker.tryRun(['pull', '--quiet', image])
    if (pulled.exitCode === 0) continue
    const why = pulled.stderr.trim().split('\n').at(-1) || `exit code ${pulled.exitCode}`
    throw new UserError(
      'image-absent',
      `Cannot get the image "${image}" of the service "${service}" for ${docker.label}: ${why}`,
      { hint: `Set services.${service}.image to one that every machine can pull` },
    )
  }
}
