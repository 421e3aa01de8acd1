import type { Parameters, RunLimits } from '../job/types.ts'
import type { Campaign, LimitSpec } from './campaign.ts'
import { UserError } from './errors.ts'
import { compileExpression } from './expression.ts'

/** The limits of a run by its parameters: expressions are compiled once. */
export function limitsOf({ limits, name }: Campaign): (parameters: Parameters) => RunLimits {
  const time = evaluator(limits.timeSeconds, `${name}: limits.time`)
  const memory = evaluator(limits.memoryBytes, `${name}: limits.memory`)
  const disk = evaluator(limits.diskBytes, `${name}: limits.disk`)
  return (parameters) => {
    const seconds = time(parameters)
    return {
      timeMs: seconds === null ? null : Math.round(seconds * 1000),
      memoryBytes: whole(memory(parameters)),
      diskBytes: whole(disk(parameters)),
    }
  }
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}

function evaluator(spec: LimitSpec | null, label: string): (parameters: Parameters) => number | null {
  if (spec === null || typeof spec === 'number') return () => spec
  const expression = compileExpression(spec.expression)
  return (parameters) => {
    const value = expression.evaluate(parameters)
    if (typeof value === 'number' && value > 0) return value
    throw new UserError(
      'limits.expression',
      `${label} must be a number above 0: "${spec.expression}" gives ${value}`,
      {
        hint: `Parameters: ${JSON.stringify(parameters)}`,
        exitCode: 2,
      },
    )
  }
}
