import { isReservedName, placeholderNames, placeholderProblem, templateNames } from '../../job/template.ts'
import { nearest } from '../../text/nearest.ts'
import type { Path } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { CampaignSpec } from '../types.gen.ts'
import { allNames, type CampaignCheck } from './context.ts'
import { checkNames } from './expressions.ts'

interface Use {
  readonly name: string
  readonly path: Path
}

/** Placeholders of the simulator and of `collect`: each has a value, and what should be used is. */
export function* checkArguments(check: CampaignCheck): Generator<Finding> {
  if (check.placeholders === null) return
  const own = check.placeholders.map(({ name, path }) => ({ name, path: ['simulator', ...path] }))
  const collect = (check.campaign.collect?.run ?? []).flatMap((arg, index) =>
    templateNames(arg).map((name) => ({ name, path: ['collect', 'run', index] })),
  )
  for (const use of own) yield* checkUse(check, use, [])
  for (const use of collect) yield* checkUse(check, use, ['results'])
  yield* checkUnused(
    check,
    [...own, ...collect].map(({ name }) => name),
  )
}

function* checkUse(check: CampaignCheck, { name, path }: Use, extra: readonly string[]): Generator<Finding> {
  const inputs = Object.keys(check.campaign.inputs ?? {})
  const known = allNames(check)
  if (known.includes(name))
    return yield* checkNames(check, path, {
      names: [name],
      what: 'The argument names',
      code: 'unknown-placeholder',
    })
  const names = [...new Set([...placeholderNames(known, inputs), ...extra])]
  const problem = placeholderProblem(name, names)
  if (problem === null) return
  if (name === '{' || name === '}') return yield { path, code: 'bad-placeholder', message: problem }
  const input = /^inputs\.([\w-]+)$/.exec(name)?.[1]
  if (input !== undefined) return yield unknownInput(input, inputs, path)
  const near = nearest(name, names)
  const hint =
    near === null
      ? `Known are ${names.map((each) => `{${each}}`).join(', ')}; a literal brace is written "{{"`
      : `Did you mean "{${near}}"?`
  yield { path, code: 'unknown-placeholder', message: `Placeholder "{${name}}" has no parameter`, hint }
}

function unknownInput(name: string, inputs: readonly string[], path: Path): Finding {
  const near = nearest(name, inputs)
  const hint = near === null ? `Add "inputs: { ${name}: { files: … } }"` : `Did you mean "{inputs.${near}}"?`
  return { path, code: 'unknown-input', message: `There is no input "${name}"`, hint }
}

/** Things that a program which takes all its input as arguments never gets to see. */
function* checkUnused(check: CampaignCheck, used: readonly string[]): Generator<Finding> {
  const { campaign } = check
  for (const name of Object.keys(campaign.inputs ?? {})) {
    if (used.includes(`inputs.${name}`)) continue
    yield {
      path: ['inputs', name],
      of: 'key',
      code: 'unused-input',
      level: 'warning',
      message: `No argument uses {inputs.${name}}`,
      hint: 'Only runs that name an input get it',
    }
  }
  if (campaign.simulator.type !== 'command') return
  const random = used.some((name) => /^(seed(\..*)?|repetition|runId)$/.test(name))
  if (!random && (campaign.precision !== undefined || (campaign.repetitions ?? 1) > 1)) {
    const message = 'No argument uses {seed}: all repetitions of a point are the same'
    yield {
      path: ['simulator', 'run'],
      code: 'unused-seed',
      level: 'warning',
      message,
      hint: 'Pass {seed} to the program, or leave out "repetitions"',
    }
  }
  const mentioned = new Set([...used, ...namesInExpressions(campaign)])
  for (const part of check.parts) {
    for (const name of part.names.filter((each) => !mentioned.has(each) && !isReservedName(each))) {
      const path = part.path.at(-1) === 'file' ? part.path : [...part.path, name]
      yield {
        path,
        of: 'key',
        code: 'unused-parameter',
        level: 'warning',
        message: `No argument uses "${name}": it makes no difference to the program`,
        hint: `Pass {${name}} to the program`,
      }
    }
  }
}

/** Parameters that matter without being passed. */
function namesInExpressions({ derive = {}, limits = {}, where, seed }: CampaignSpec): readonly string[] {
  const texts = [...Object.values(derive), where, limits.time, limits.memory, limits.disk]
  const vary = seed?.vary === 'all' ? [] : (seed?.vary ?? [])
  return [...vary, ...texts.flatMap((text) => String(text ?? '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])]
}
