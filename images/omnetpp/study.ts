import {
  type ListedPoint,
  type StudyAnswer,
  StudyError,
  type StudyOptions,
  type StudyQuestion,
  type StudyReader,
} from '../../scripts/lib/job/simulator.ts'
import { templateNames } from '../../scripts/lib/job/template.ts'
import type { Parameters } from '../../scripts/lib/job/types.ts'
import { typedScalar } from '../../scripts/lib/text/scalar.ts'
import { queryArguments } from './arguments.ts'
import { endingOf } from './cmdenv.ts'
import { entriesHash, entryValue } from './entries.ts'
import { type ListedRun, parseRuns, QueryError } from './query.ts'
import { configsOf, executableOf, librariesOf, nedFoldersOf, type OmnetppSpec } from './spec.ts'

/** The study of omnetpp.ini, as OMNeT++ itself expands it. */
export const study: StudyReader<OmnetppSpec> = {
  questions: (spec, { points, repetitions }) =>
    points.flatMap((given) =>
      configsOf(spec).map(
        (config): StudyQuestion => ({
          argv: queryArguments(spec, { config, given }, repetitions),
          config,
          given,
        }),
      ),
    ),
  read(spec, answers, options) {
    const answered = answers.map((answer) => ({ answer, runs: runsOf(spec, answer) }))
    if (answered.every(({ runs }) => runs.length === 0)) throw nothingSelected(spec)
    const points = answered.flatMap(({ answer, runs }) => pointsOf(spec, { answer, runs, options }))
    const warnings = new Set(answered.flatMap(({ answer, runs }) => warningsOf(answer, runs, options)))
    return { points, warnings: [...warnings] }
  },
  needs: (spec) => [
    ...(executableOf(spec).includes('/') ? [{ path: executableOf(spec), key: 'executable' }] : []),
    { path: spec.ini, key: 'ini' },
    ...librariesOf(spec).map((path) => ({ path: libraryFile(path), key: 'library' })),
    ...nedFoldersOf(spec).map((path) => ({ path, key: 'ned' })),
  ],
  installed: (spec) =>
    executableOf(spec).includes('/') || librariesOf(spec).length > 0 ? null : executableOf(spec),
}

/** OMNeT++ adds what is usual to a name without an ending. */
function libraryFile(path: string): string {
  const parts = path.split('/')
  const name = parts.pop()!
  return [...parts, name.includes('.') ? name : `lib${name}.so`].join('/')
}

function runsOf(spec: OmnetppSpec, { exitCode, stdout, stderr, argv }: StudyAnswer): readonly ListedRun[] {
  if (exitCode !== 0) throw refusal(spec, { argv, exitCode, stderr })
  try {
    return parseRuns(stdout)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    throw new StudyError(`The answer of "${argv[0]}" cannot be read: ${error.message}`)
  }
}

const hints: readonly (readonly [pattern: RegExp, hint: (spec: OmnetppSpec) => string])[] = [
  [
    /^No such config/,
    (spec) => `Correct "config": \`${executableOf(spec)} -f ${spec.ini} -a\` lists those there are`,
  ],
  [
    /\brun (filter|list|number)\b/i,
    () => 'Correct "filter": it takes run numbers, or an expression such as "$n > 10"',
  ],
  [
    /^Cannot open ini file/,
    () => 'Correct "ini", which is relative to the source, or add the file to "build.artifacts"',
  ],
  [/^Cannot load library/, () => 'Correct "library", or add the file to "build.artifacts"'],
  [
    /^Unknown command-line configuration option/,
    () =>
      'A parameter of a module is named with its path, as in "Mm1.mu"; each parameter is passed as an option',
  ],
]

function refusal(
  spec: OmnetppSpec,
  { argv, exitCode, stderr }: Pick<StudyAnswer, 'argv' | 'exitCode' | 'stderr'>,
) {
  const printed = endingOf(stderr)?.replace(/^Error: /, '')
  if (printed === undefined && exitCode === 127)
    return new StudyError(`Cannot find the program "${argv[0]}"`, 'Correct "executable", or install OMNeT++')
  const last = stderr.trim().split('\n').at(-1)!
  const message = printed ?? (last === '' ? `"${argv[0]}" ended with exit code ${exitCode}` : last)
  return new StudyError(message, hints.find(([pattern]) => pattern.test(message))?.[1](spec))
}

function nothingSelected({ config, filter }: OmnetppSpec): StudyError {
  const what = [config].flat().join(', ')
  return filter === undefined
    ? new StudyError(`"${what}" has no runs`, 'Look at its "constraint" in the ini file')
    : new StudyError(
        `The filter "${filter}" selects no run of "${what}"`,
        'Correct "filter", or leave it out',
      )
}

interface Answered {
  readonly answer: StudyAnswer
  readonly runs: readonly ListedRun[]
  readonly options: StudyOptions
}

/** Runs of the same values under the same entries are repetitions of one point. */
function pointsOf(spec: OmnetppSpec, { answer, runs, options }: Answered): readonly ListedPoint[] {
  const { config, given } = answer
  const without = fixedKeys(spec, given, options.fixed)
  const own = Object.entries(given).filter(([name, value]) => options.fixed[name] !== value)
  const points = new Map<string, ListedPoint & { readonly runs: [number, number, string?][] }>()
  for (const { number, variables, repetition, entries } of runs) {
    checkOutputs(entries)
    const hash = entriesHash(entries, without)
    const key = JSON.stringify([hash, variables])
    let point = points.get(key)
    if (point === undefined) {
      const values = Object.fromEntries(variables.map(([name, value]) => [name, typedScalar(value)]))
      point = {
        config,
        given,
        // Of one configuration there is nothing to tell apart.
        parameters: { ...(configsOf(spec).length > 1 && { config }), ...given, ...values },
        // In brackets, as no parameter is named.
        identity: { ...Object.fromEntries(own), ...values, '[config]': config, '[entries]': hash },
        runs: [],
      }
      points.set(key, point)
    }
    const seedSet = entryValue(entries, 'seed-set')
    point.runs.push(seedSet === null ? [repetition, number] : [repetition, number, seedSet])
  }
  return [...points.values()]
}

/** Keys of entries that stand for parameters under `fixed` at their value, and for nothing else. */
function fixedKeys({ options = {} }: OmnetppSpec, given: Parameters, fixed: Parameters): ReadonlySet<string> {
  const isFixed = (name: string) => Object.hasOwn(fixed, name) && fixed[name] === given[name]
  const keys = Object.entries(options).filter(([, value]) => {
    const names = templateNames(String(value))
    return names.length > 0 && names.every(isFixed)
  })
  return new Set([...Object.keys(given).filter(isFixed), ...keys.map(([key]) => key)])
}

const OUTPUTS = ['result-dir', 'output-scalar-file', 'output-vector-file', 'eventlog-file', 'snapshot-file']

/** Each run works in a folder of its own, and what it writes elsewhere would not be found. */
function checkOutputs(entries: ListedRun['entries']): void {
  for (const [key, value] of entries)
    if (OUTPUTS.includes(key) && /^"?\/|(^"?|\/)\.\.(\/|"?$)/.test(value))
      throw new StudyError(
        `"${key} = ${value}" leads out of the folder that a run works in`,
        'Leave it out: result files are collected by `results`, whose patterns are relative to that folder',
      )
}

function warningsOf(
  { config }: StudyAnswer,
  runs: readonly ListedRun[],
  { commonSeeds }: StudyOptions,
): readonly string[] {
  const own = runs.map(({ entries }) => entryValue(entries, 'seed-set'))
  const isByNumber = runs.every(({ number }, index) => own[index] === String(number))
  const isByRepetition = runs.every(({ repetition }, index) => own[index] === String(repetition))
  const warnings: string[] = []
  if (isByNumber && !isByRepetition)
    warnings.push(
      `${config}: the ini file sets seed-set to the run number: another value or repetition gives other runs new seeds, and they run again; "seed-set = \${repetition}" would keep them`,
    )
  const isRepeated = runs.some(({ repetition }) => repetition > 0)
  if (isRepeated && new Set(own).size === 1 && own[0] !== null)
    warnings.push(
      `${config}: the ini file sets one seed-set for all runs: repetitions of a point are the same`,
    )
  const hasPoints = new Set(runs.map(({ variables }) => JSON.stringify(variables))).size > 1
  const generators = new Set(runs.map(({ entries }) => entryValue(entries, 'num-rngs') ?? '1'))
  if (commonSeeds && hasPoints && own.every((each) => each === null) && generators.has('1'))
    warnings.push(
      `${config}: all points of a repetition share their seeds, and the model draws from one generator: what one part draws shifts the numbers of the others; "num-rngs" and "rng-0" give each its own, \`seed: { vary: all }\` each point its own`,
    )
  return warnings
}
