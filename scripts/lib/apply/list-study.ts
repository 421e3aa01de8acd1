import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import { UserError } from '../core/errors.ts'
import { points } from '../core/grid.ts'
import { run } from '../effects/shell.ts'
import { type Listing, StudyError, type StudyOptions, type StudyReader } from '../job/simulator.ts'
import type { Json } from '../job/types.ts'
import { simulatorOf } from '../simulators.ts'

/** The code of the error by which a study that its simulator does not list is told apart. */
export const STUDY_REFUSED = 'study'

/** Whether the runs of a recipe are its simulator's to list, and it was not asked yet. */
export function isUnlisted({ listing }: Recipe): boolean {
  return listing === null
}

interface Asking {
  /** The folder with the study files, and with the program where it is the model's own. */
  readonly dir: string
  readonly warn: (message: string) => void
  readonly signal?: AbortSignal
}

/**
 * The recipe with its runs, as the simulator lists them; `warn` hears what people should know of them. Throws a
 * UserError with the simulator's own words where it refuses.
 */
export async function listStudy(recipe: Recipe, asking: Asking): Promise<Recipe> {
  const { campaign } = recipe
  const reader = readerOf(recipe)
  const study = studyOptions(recipe)
  try {
    const answers = []
    for (const question of reader.questions(campaign.simulator, study))
      answers.push({ ...question, ...(await ask(question.argv, campaign.env, asking)) })
    const listing = reader.read(campaign.simulator, answers, study)
    for (const warning of listing.warnings) asking.warn(`${campaign.name}: ${warning}`)
    checkVaried(recipe, listing)
    return { ...recipe, listing: listing.points }
  } catch (error) {
    if (!(error instanceof StudyError)) throw error
    throw refused(recipe, error.message, error.hint)
  }
}

/** The same in the folder of a build's artifacts; throws a UserError too where something that runs need is not there. */
export async function listBuiltStudy(recipe: Recipe, asking: Asking): Promise<Recipe> {
  for (const { path, key } of readerOf(recipe).needs(recipe.campaign.simulator))
    if (!existsSync(resolve(asking.dir, path)))
      throw refused(
        recipe,
        `"${path}" is not among the artifacts`,
        `Add it to "build.artifacts", or correct "${key}"`,
      )
  return await listStudy(recipe, asking)
}

/** Whether the simulator's own program is on this machine, so that it may be asked before there is a build. */
export async function isAskable(recipe: Recipe): Promise<boolean> {
  const program = readerOf(recipe).installed(recipe.campaign.simulator)
  return program !== null && (await run(['sh', '-c', 'command -v -- "$1"', 'sh', program])).exitCode === 0
}

function readerOf({ campaign }: Recipe): StudyReader {
  return simulatorOf(campaign.simulator.type).study!
}

function studyOptions({ campaign }: Recipe): StudyOptions {
  const { grid, repetitions, seed } = campaign
  return {
    points: [...points(grid)],
    repetitions,
    fixed: grid.fixed,
    commonSeeds: seed.vary !== 'all' && seed.vary.length === 0,
  }
}

/** Secrets are for runs: what a study consists of does not hang on them. */
function ask(argv: readonly string[], env: Recipe['campaign']['env'], { dir, signal }: Asking) {
  const plain = Object.fromEntries(Object.entries(env).filter(([, value]) => typeof value === 'string'))
  return run(argv, {
    cwd: dir,
    env: { ...process.env, ...(plain as Readonly<Record<string, string>>) },
    ...(signal && { signal }),
  })
}

function checkVaried({ campaign }: Recipe, { points }: Listing): void {
  if (campaign.seed.vary === 'all') return
  const known = new Set(points.flatMap(({ parameters }) => Object.keys(parameters)))
  const unknown = campaign.seed.vary.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new StudyError(
      `"seed.vary" names "${unknown}", which is no parameter`,
      `Parameters are ${[...known].join(', ')}`,
    )
}

function refused({ campaign }: Recipe, message: string, hint: string | undefined): UserError {
  return new UserError(STUDY_REFUSED, `Campaign "${campaign.name}": ${message}`, {
    ...(hint !== undefined && { hint }),
    exitCode: 2,
  })
}

/** Names a study before it is listed: equal ones have the same listing. */
export function studyKey({ listing: _, ...recipe }: Recipe): string {
  const { campaign, buildSourceHash, buildId, inputs } = recipe
  const { simulator, grid, repetitions, seed, env } = campaign
  return canonicalJson({
    buildSourceHash,
    buildId,
    inputs,
    simulator,
    grid,
    repetitions,
    seed,
    env,
  } as unknown as Json)
}
