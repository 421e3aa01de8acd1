import type { Json, Parameters, Run } from '../job/types.ts'
import type { Campaign, Recipe } from './campaign.ts'
import { compileExpression, isTrue } from './expression.ts'
import { points, sweptNames } from './grid.ts'
import { identifyingNames, identityOf, type PointIdentity } from './id.ts'

export interface ExpandOptions {
  /** What the simulator's `identity` made of its part of the manifest. */
  readonly simulatorIdentity: Json
  /** Inputs that the campaign's templates name. */
  readonly inputNames: readonly string[]
  /** Expression over the parameters: only points where it is true. */
  readonly filter?: string
  /**
   * Indices of points in the order in which their runs of one repetition should start.
   * It sees at most 200,000 points at a time.
   */
  readonly order?: (points: readonly Parameters[], repetition: number) => Iterable<number>
  /** How many of the repetitions that there may be a point asks for; without it, all. */
  readonly repetitionsOf?: (point: Point) => number
}

export interface Point {
  readonly parameters: Parameters
  readonly runId: PointIdentity
}

/** A point with what is computed once for all of its runs. */
interface Prepared extends Point {
  readonly vary: Parameters
  readonly repetitions: number
}

const maxKept = 200_000
const nothingVaries: Parameters = {}

/** The runs of a campaign, lazily: one repetition of every point first, so that half a study is usable. */
export function* expand(recipe: Recipe, options: ExpandOptions): Generator<Run> {
  const { seed } = recipe.campaign
  const repetitions = repetitionsOf(recipe.campaign)
  const all = repetitions > 1 ? remembered(() => prepared(recipe, options)) : () => prepared(recipe, options)
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const asking = options.repetitionsOf === undefined ? all() : askingFor(repetition, all())
    for (const { parameters, vary, runId } of inOrder(asking, repetition, options.order)) {
      yield { runId: runId(repetition), parameters, seed: { base: seed.base, repetition, vary } }
    }
  }
}

/** The points of a campaign, in the order of its grid. */
export function pointsOf(recipe: Recipe, options: ExpandOptions): Iterable<Point> {
  return prepared(recipe, options)
}

function repetitionsOf({ repetitions }: Campaign): number {
  return repetitions ?? 1
}

function* askingFor(repetition: number, all: Iterable<Prepared>): Generator<Prepared> {
  for (const each of all) if (repetition < each.repetitions) yield each
}

/** Makes of a point the values that its seeds depend on; `fixed` leaves a value out here as in the identity. */
export function varyOf(campaign: Campaign): (parameters: Parameters) => Parameters {
  const { grid, seed } = campaign
  const names = new Set(seed.vary === 'all' ? sweptNames(grid) : seed.vary)
  if (names.size === 0) return () => nothingVaries
  return (parameters) => {
    const chosen = identifyingNames(parameters, grid.fixed).filter((name) => names.has(name))
    return Object.fromEntries(chosen.map((name) => [name, parameters[name]!]))
  }
}

/** Goes through the points once where they fit in memory, else each time. */
function remembered(start: () => Iterable<Prepared>): () => Iterable<Prepared> {
  let kept: Prepared[] | undefined
  return function* () {
    if (kept !== undefined) return yield* kept
    let all: Prepared[] | undefined = []
    for (const each of start()) {
      if (all !== undefined && all.push(each) > maxKept) all = undefined
      yield each
    }
    kept = all
  }
}

function* prepared(recipe: Recipe, options: ExpandOptions): Generator<Prepared> {
  const { campaign } = recipe
  const identity = identityOf(recipe, options.simulatorIdentity, options.inputNames)
  const varied = varyOf(campaign)
  const filter = options.filter === undefined ? null : compileExpression(options.filter)
  for (const parameters of points(campaign.grid)) {
    if (filter !== null && !isTrue(filter, parameters)) continue
    const vary = varied(parameters)
    const point = { parameters, runId: identity(parameters, vary) }
    yield { ...point, vary, repetitions: options.repetitionsOf?.(point) ?? repetitionsOf(campaign) }
  }
}

function* inOrder(
  all: Iterable<Prepared>,
  repetition: number,
  order: ExpandOptions['order'],
): Generator<Prepared> {
  if (order === undefined) return yield* all
  for (const block of blocks(all)) {
    const parameters = block.map((each) => each.parameters)
    for (const index of order(parameters, repetition)) yield block[index]!
  }
}

function* blocks(all: Iterable<Prepared>): Generator<readonly Prepared[]> {
  let block: Prepared[] = []
  for (const each of all) {
    if (block.push(each) < maxKept) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
}
