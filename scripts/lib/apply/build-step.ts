import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { UserError } from '../core/errors.ts'
import { buildFailure, runBuild } from '../effects/build.ts'
import { type BuildPart, buildInOrder } from '../effects/build-workspace.ts'
import { resolveEnv } from '../effects/secrets.ts'
import { killMarked, MARK } from '../worker/marked.ts'
import type { BoundCampaign } from './bind.ts'
import type { ApplyContext } from './context.ts'
import { now } from './events.ts'

/** The code of the error by which a failed build is told apart. */
export const BUILD_FAILED = 'build-failed'

/** The hash of a campaign's packed artifacts, built if they are not there; `force` builds in any case. */
export async function buildCampaign(
  { recipe }: BoundCampaign,
  context: ApplyContext,
  { force }: { readonly force: boolean },
): Promise<string> {
  const { runs, blobs, dir, emit, signal, projectDir } = context
  const { campaign, buildId } = recipe
  const known = runs.build(buildId)
  if (!force && known?.outcome === 'done' && known.artifact && blobs.has(known.artifact))
    return known.artifact
  const event = { type: 'build', campaign: campaign.name } as const
  emit({ ...event, time: now(), line: null, outcome: null, durationMs: null })
  const mark = `${realpathSync(dir.builds)}/${buildId}`
  const artifactOf = (id: string) => {
    const artifact = runs.build(id)?.artifact ?? null
    return artifact !== null && blobs.has(artifact) ? artifact : null
  }
  const make = async (part: BuildPart) => {
    const build = await runBuild({
      ...part,
      blobs,
      storeDir: dir.path,
      env: {
        ...resolveEnv(campaign.env, { projectDir, env: process.env }),
        // Finds what is left of it where this process is killed under it.
        [MARK]: mark,
      },
      jobs: availableParallelism(),
      onLine: (line) => emit({ ...event, time: now(), line, outcome: null, durationMs: null }),
      signal,
      // What left the command's group too.
    }).finally(() => killMarked(mark))
    runs.putBuild(build)
    return build
  }
  const build = await buildInOrder(recipe, { known: artifactOf, make })
  // Of several, it may be an earlier one that failed.
  if (build.outcome === 'failed') runs.putBuild(build)
  emit({ ...event, time: now(), line: null, outcome: build.outcome, durationMs: build.durationMs })
  if (build.artifact !== null) return build.artifact
  const { message, hint } = buildFailure(build)
  throw new UserError(
    BUILD_FAILED,
    `The build of "${campaign.name}" failed:\n${message}`,
    hint === undefined ? {} : { hint },
  )
}
