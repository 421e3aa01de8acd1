/** The way to a value: keys and indices from the root. */
export type Path = readonly (string | number)[]

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A path as people write it, such as `campaigns[0].name`; keys that are no plain words stand in quotes. */
export function formatPath(path: Path): string {
  return path.map(formatStep).join('').replace(/^\./, '')
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
}

/** Whether a path leads to `start` or below it. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step)
}
