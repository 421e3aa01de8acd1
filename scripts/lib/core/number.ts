import type { ValuesSpec } from './campaign.ts'
import { UserError } from './errors.ts'

type Range = Exclude<ValuesSpec, readonly unknown[]>

const maxRangeValues = 1_000_000

/** Rounds to 12 significant digits; integers stay as they are. */
export function round12(value: number): number {
  // Rounding would damage an integer of more than 12 digits, which has no error to round away.
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12)) + 0
}

/** The number itself, never -0; refuses what JSON or a double cannot hold exactly. */
export function checkNumber(value: number, what: string): number {
  if (!Number.isFinite(value))
    throw new UserError('number.not-finite', `${what} is ${value}`, { exitCode: 2 })
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new UserError('number.too-large', `${what} is an integer beyond 2^53: ${value}`, {
      hint: 'Put it in quotes to pass it as text',
      exitCode: 2,
    })
  }
  return value + 0
}

/** The values of a range, both ends included where they are reached, computed by index. */
export function rangeValues(range: Range, what = 'A range'): readonly number[] {
  checkNumber(range.from, `${what}: from`)
  checkNumber(range.to, `${what}: to`)
  const valueAt = 'step' in range ? stepped(range, what) : counted(range, what)
  return Array.from({ length: valueAt.size }, (_, index) => checkNumber(valueAt(index), what))
}

interface ValueAt {
  (index: number): number
  readonly size: number
}

function stepped(range: Extract<Range, { step: number }>, what: string): ValueAt {
  const { from, to, step } = range
  checkNumber(step, `${what}: step`)
  if (step === 0 || (to - from) * step < 0) {
    throw new UserError('range.step', `${what} never gets from ${from} to ${to} by steps of ${step}`, {
      exitCode: 2,
    })
  }
  const scale = commonScale(from, to, step)
  const [first, last, by] = [Math.round(from * scale), Math.round(to * scale), Math.round(step * scale)]
  const exact = [first, last, by, last - first].every(Number.isSafeInteger)
  const steps = exact ? (last - first) / by : round12((to - from) / step)
  const size = checkSize(Math.floor(steps) + 1, what)
  const valueAt = (index: number) => {
    if (index === 0) return from
    return round12(exact ? (first + index * by) / scale : from + index * step)
  }
  return Object.assign(valueAt, { size })
}

function counted(range: Extract<Range, { count: number }>, what: string): ValueAt {
  const { from, to, count, scale } = range
  if (!Number.isInteger(count) || count < 1) {
    throw new UserError('range.count', `${what} cannot have ${count} values`, { exitCode: 2 })
  }
  if (scale === 'log' && !(from > 0 && to > 0)) {
    throw new UserError('range.log', `${what} on a log scale needs from and to above 0`, { exitCode: 2 })
  }
  const last = checkSize(count, what) - 1
  const between = scale === 'log' ? logBetween(from, to, last) : linearBetween(from, to, last)
  const valueAt = (index: number) => (index === 0 ? from : index === last ? to : round12(between(index)))
  return Object.assign(valueAt, { size: count })
}

function linearBetween(from: number, to: number, last: number): (index: number) => number {
  const scale = commonScale(from, to)
  const [first, end] = [Math.round(from * scale), Math.round(to * scale)]
  const exact = Number.isSafeInteger(first * last) && Number.isSafeInteger(end * last)
  if (!exact) return (index) => from + ((to - from) * index) / last
  return (index) => (first * (last - index) + end * index) / (last * scale)
}

function logBetween(from: number, to: number, last: number): (index: number) => number {
  const [low, high] = [Math.log(from), Math.log(to)]
  return (index) => Math.exp(low + ((high - low) * index) / last)
}

/** The power of ten that makes integers of all: sums of integers have no rounding error to fear near 0. */
function commonScale(...values: readonly number[]): number {
  return 10 ** Math.min(22, Math.max(...values.map(decimals)))
}

function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

function checkSize(size: number, what: string): number {
  if (size <= maxRangeValues) return size
  throw new UserError('range.size', `${what} has more than ${maxRangeValues} values`, { exitCode: 2 })
}
