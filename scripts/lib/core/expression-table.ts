/** Names that mean a number of their own. */
export const constants: Readonly<Record<string, number>> = { pi: Math.PI, e: Math.E }

/** Functions of numbers by name; `min` and `max` take any number of them. */
export const functions = new Map<string, (...values: number[]) => number>([
  ['min', (...values) => Math.min(...values)],
  ['max', (...values) => Math.max(...values)],
  ['pow', (base, power) => base! ** power!],
  ['atan2', (y, x) => Math.atan2(y!, x!)],
  ...(
    ['abs', 'sign', 'sqrt', 'cbrt', 'exp', 'log', 'log2', 'log10', 'floor', 'ceil', 'round', 'trunc'] as const
  ).map((name) => [name, (x: number) => Math[name](x)] as const),
  ...(['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'] as const).map(
    (name) => [name, (x: number) => Math[name](x)] as const,
  ),
])

/** Operators of two numbers. */
export const arithmetic = new Map<string, (a: number, b: number) => number>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['%', (a, b) => a % b],
  ['**', (a, b) => a ** b],
])

/** Comparisons of two numbers or of two texts. */
export const order = new Map<string, (a: number | string, b: number | string) => boolean>([
  ['<', (a, b) => a < b],
  ['<=', (a, b) => a <= b],
  ['>', (a, b) => a > b],
  ['>=', (a, b) => a >= b],
])
