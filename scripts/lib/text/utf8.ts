import type { Path, Place } from './place.ts'

/** What is wrong with a text before anyone looks at its meaning. */
export interface TextProblem extends Place {
  readonly path: Path
  readonly code: string
  readonly message: string
  readonly hint?: string
}

export const start: Place = { line: 1, column: 1 }
const maxBytes = 10_000_000

/** Why bytes are no text to parse: too many, binary or not UTF-8; null where they are. */
export function refuseBytes(bytes: Uint8Array): TextProblem | null {
  const problem = (code: string, message: string, hint: string, place = start) => ({
    ...place,
    path: [],
    code,
    message,
    hint,
  })
  if (bytes.length > maxBytes)
    return problem(
      'file-too-large',
      'The file is larger than the 10 MB that a manifest has at most',
      'Put long lists of points into a CSV file: "points: [{ file: design.csv }]"',
    )
  const nul = bytes.indexOf(0)
  if (nul !== -1)
    return problem(
      'binary-file',
      'The file is binary: it contains a NUL byte',
      'Give a text file in YAML, encoded as UTF-8',
      placeInBytes(bytes, nul),
    )
  const bad = firstInvalidUtf8(bytes)
  if (bad !== null)
    return problem('not-utf8', 'The file is not valid UTF-8', 'Save it as UTF-8', placeInBytes(bytes, bad))
  return null
}

function placeInBytes(bytes: Uint8Array, offset: number): Place {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** Offset of the line that holds the first invalid sequence, or null. */
function firstInvalidUtf8(bytes: Uint8Array): number | null {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const valid = (from: number, to: number) => {
    try {
      strict.decode(bytes.subarray(from, to))
      return true
    } catch {
      return false
    }
  }
  if (valid(0, bytes.length)) return null
  for (let from = 0; ; ) {
    const end = bytes.indexOf(10, from)
    if (end === -1 || !valid(from, end)) return from
    from = end + 1
  }
}
