import { hash } from 'node:crypto'
import type { Base, BoundBase, Campaign } from './campaign.ts'

/** What the manifest says of the build of one of several sources. */
export interface NamedBuild {
  readonly after?: readonly string[]
}

/**
 * Names of sources in the order in which they are to be built, each after those that it names; of what is left open
 * the order as written holds. The last one is the campaign's own. Null where they wait for each other.
 */
export function buildOrder(
  names: readonly string[],
  builds: Readonly<Record<string, NamedBuild>>,
): readonly string[] | null {
  const order: string[] = []
  while (order.length < names.length) {
    const next = names.find(
      (name) => !order.includes(name) && afterOf(builds, name).every((each) => order.includes(each)),
    )
    if (next === undefined) return null
    order.push(next)
  }
  return order
}

/** All that a source is built after, directly or not, in the order of their builds. */
export function builtBefore(
  name: string,
  order: readonly string[],
  builds: Readonly<Record<string, NamedBuild>>,
): readonly string[] {
  const found = new Set(afterOf(builds, name))
  for (const each of found) for (const further of afterOf(builds, each)) found.add(further)
  return order.filter((each) => found.has(each))
}

function afterOf(builds: Readonly<Record<string, NamedBuild>>, name: string): readonly string[] {
  return Object.hasOwn(builds, name) ? (builds[name]!.after ?? []) : []
}

/** Names a build that has the artifacts of others beside it; alone it is named by itself. */
export function workspaceBuildId(own: string, name: string, beside: readonly BoundBase[]): string {
  return hash('sha256', JSON.stringify([1, own, name, beside.map((each) => [each.name, each.buildId])]))
}

/** What runs see of several sources: the campaign's own, and all of what the others are made from. */
export function workspaceSourceHash(own: string, name: string, bases: readonly (Base & BoundBase)[]): string {
  const others = bases.map(({ name, sourceHash, build }) => [name, sourceHash, build?.run, build?.artifacts])
  return hash('sha256', JSON.stringify([1, own, name, others]))
}

/** Where the campaign's own source is among the artifacts: in a folder of its name, beside the others. */
export function ownFolder({ workspace }: Campaign): string {
  return workspace === undefined ? '' : `${workspace.name}/`
}
