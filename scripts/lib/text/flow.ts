import { typedScalar } from './scalar.ts'

/** A value as YAML in one line. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  const isPlain =
    typeof value !== 'string' || (/^[\w./][\w./ -]*$/.test(value) && typeof typedScalar(value) === 'string')
  return isPlain ? String(value) : JSON.stringify(value)
}

/** What was found, in at most some 60 characters. */
export function describe(value: unknown): string {
  if (value === null) return 'nothing'
  if (typeof value === 'string') return `the text ${quote(value)}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value !== 'object') return String(value)
  const keys = Object.keys(value as object)
  return keys.length === 0 ? 'no keys' : clip(`{ ${keys.join(', ')} }`)
}

/** A text in quotes, in at most some 60 characters. */
export function quote(text: string): string {
  return clip(JSON.stringify(text))
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
