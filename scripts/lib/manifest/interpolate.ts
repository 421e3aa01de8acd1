import type { Path } from '../text/place.ts'
import { typedScalar } from '../text/scalar.ts'
import type { Finding } from './issues.ts'

export interface Interpolated {
  readonly value: unknown
  readonly findings: readonly Finding[]
}

export interface InterpolateOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a text stands without quotes: `repetitions: ${N}` is then the number it looks like. */
  readonly isPlain: (path: Path) => boolean
}

const tokens = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{[^}]*\}?/g
const whole = /^\$\{[^}]*\}$/

/** Replaces `${NAME}` and `${NAME:-default}` in texts; `$${` becomes `${`. Commands, simulators and metrics stay as they are. */
export function interpolate(value: unknown, options: InterpolateOptions): Interpolated {
  const findings: Finding[] = []
  const walk = (part: unknown, path: Path): unknown => {
    if (isLiteral(path)) return part
    if (typeof part === 'string') return text(part, path)
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...path, index]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, [...path, key])]))
  }
  const text = (template: string, path: Path): unknown => {
    if (!template.includes('${')) return template
    const filled = template.replace(tokens, (token, name?: string, fallback?: string) => {
      if (token === '$${') return '${'
      const found = name === undefined ? undefined : filling(options.env[name], fallback)
      const finding = found === undefined ? problem(token, name) : null
      if (finding !== null) findings.push({ path, ...finding })
      return found ?? token
    })
    return whole.test(template) && options.isPlain(path) ? typedScalar(filled) : filled
  }
  return { value: walk(value, []), findings }
}

/** As in a shell, a default stands in for an empty variable too. */
function filling(set: string | undefined, fallback: string | undefined): string | undefined {
  const text = typeof set === 'string' ? set : undefined
  return fallback === undefined ? text : text || fallback
}

function problem(token: string, name: string | undefined): Omit<Finding, 'path'> {
  if (name === undefined) {
    return {
      code: 'bad-interpolation',
      message: `"${token}" names no variable`,
      hint: 'Write ${NAME} or ${NAME:-default} for an environment variable, $${ for a literal ${',
    }
  }
  return {
    code: 'undefined-variable',
    message: `Environment variable "${name}" is not set`,
    hint: `Set it, or give a default: \${${name}:-default}`,
  }
}

/** Shells, simulators and regular expressions have a `$` of their own. */
function isLiteral(path: Path): boolean {
  if (path[0] !== 'campaigns') return false
  const [part, inner] = [path[2], path[3]]
  if (part === 'simulator' || part === 'metrics') return true
  return (part === 'build' && inner === 'run') || (part === 'collect' && inner === 'metrics')
}
