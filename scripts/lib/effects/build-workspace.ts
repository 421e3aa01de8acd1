import type { Recipe } from '../core/campaign.ts'
import type { Build } from '../job/store.ts'
import type { BuildOptions } from './build.ts'

/** What differs between the builds of one recipe. */
export type BuildPart = Pick<BuildOptions, 'buildId' | 'build' | 'snapshotHash' | 'workspace'>

/**
 * Builds what a recipe needs, the campaign's own source last: each source once, as long as its artifacts are there.
 * Gives the last build, or the first that fails, under the name of the last.
 */
export async function buildInOrder(
  { campaign, buildId, buildSourceHash, bases = [] }: Recipe,
  options: {
    /** The artifacts of a build that are stored; null where there are none. */
    readonly known: (buildId: string) => Promise<string | null> | string | null
    /** Builds, and stores what came of it. */
    readonly make: (part: BuildPart) => Promise<Build>
  },
): Promise<Build> {
  const { workspace, build } = campaign
  const own = { buildId, build, snapshotHash: buildSourceHash }
  if (workspace === undefined) return await options.make(own)
  const artifacts = new Map<string, string>()
  const beside = (names: Iterable<string>) =>
    Array.from(names, (name) => ({ name, artifact: artifacts.get(name)! }))
  for (const [index, base] of workspace.bases.entries()) {
    const { buildId: id, sourceHash } = bases[index]!
    let artifact = await options.known(id)
    if (artifact === null) {
      const made = await options.make({
        ...{ buildId: id, build: base.build, snapshotHash: sourceHash },
        workspace: { name: base.name, beside: beside(base.after), isLast: false },
      })
      if (made.artifact === null) return { ...made, buildId }
      artifact = made.artifact
    }
    artifacts.set(base.name, artifact)
  }
  return await options.make({
    ...own,
    workspace: { name: workspace.name, beside: beside(artifacts.keys()), isLast: true },
  })
}
