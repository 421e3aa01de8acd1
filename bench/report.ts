import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, release, totalmem, type } from 'node:os'

/** What is promised, and what was measured of it. */
export interface Ratio {
  readonly what: string
  readonly measured: string
  readonly target: string
  readonly met: boolean
}

/** One part of the bench. */
export interface Section {
  readonly title: string
  readonly ratios: readonly Ratio[]
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A part with when and where it was measured. */
export interface Part extends Section {
  readonly measured: string
}

export function atLeast(what: string, value: number, bound: number): Ratio {
  return { what, measured: value.toFixed(2), target: `≥ ${bound}`, met: value >= bound }
}

export function atMost(
  what: string,
  value: number,
  {
    bound,
    unit = '',
    digits = 2,
  }: { readonly bound: number; readonly unit?: string; readonly digits?: number },
): Ratio {
  return {
    what,
    measured: `${value.toFixed(digits)}${unit}`,
    target: `≤ ${bound}${unit}`,
    met: value <= bound,
  }
}

/** The page: ratios first, then where they come from. */
export function renderReport(parts: readonly Part[]): string {
  const ratios = parts.flatMap((part) => part.ratios)
  const targets = ratios.map((each) => [each.what, each.measured, each.target, each.met ? 'yes' : '**no**'])
  return [
    '# How fast it is',
    'Written by `npm run bench`.',
    table(['', 'measured', 'wanted', 'met'], targets),
    ...parts.flatMap(({ title, notes, columns, rows, measured }) => [
      `## ${title}`,
      ...(notes.length > 0 ? [notes.join(' ')] : []),
      table(columns, rows),
      `Measured on ${measured}.`,
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

export function machine(): string {
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB of memory`
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${memory}, ${type()} ${release()}, Node ${process.versions.node}`
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The first line of what a program says of its version; null where there is no such program. */
export function versionOf(program: string): string | null {
  try {
    const text = execFileSync(program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return text.split('\n')[0]!.trim()
  } catch {
    return null
  }
}

export function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

export function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MiB`
}
