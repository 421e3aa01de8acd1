export interface Failure {
  readonly runId: string
  readonly message: string
}

/** Failures with one cause: an example, how many, and a run to repeat. */
export interface FailureGroup {
  readonly signature: string
  readonly message: string
  readonly count: number
  readonly runId: string
}

// In this order: what comes first holds parts that a later one would fold otherwise.
const volatile: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '#'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, '#'],
  [/\b0x[0-9a-f]+\b/gi, '#'],
  [/(?:\/[^\s/:'"(),]+)+(?=\/)/g, '…'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi, '#'],
  [/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi, '#'],
  [/[+-]?\b(?:nan|inf|infinity)\b/gi, '#'],
  [/\s+/g, ' '],
]

/** The part of an error that repeats: numbers, addresses, ids and folders folded. */
export function signatureOf(message: string): string {
  return volatile.reduce((text, [pattern, by]) => text.replace(pattern, by), message.slice(0, 2000)).trim()
}

/** Groups failures by signature, the most frequent first. */
export function groupFailures(failures: Iterable<Failure>): readonly FailureGroup[] {
  const groups = new Map<string, { signature: string; message: string; count: number; runId: string }>()
  for (const { runId, message } of failures) {
    const signature = signatureOf(message)
    const group = groups.get(signature)
    if (group === undefined) groups.set(signature, { signature, message, count: 1, runId })
    else group.count++
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}
