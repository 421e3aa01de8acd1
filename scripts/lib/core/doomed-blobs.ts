/**
 * The stored files that go with a sweep: those that it lets go of, and those that nothing refers to.
 * A snapshot's list names files of the source, which the store itself knows nothing of: they stay with it.
 */
export function doomedBlobs(
  stored: Iterable<string>,
  options: {
    readonly swept: readonly string[]
    readonly sourceFiles: ReadonlySet<string>
    readonly isNeeded: (hash: string) => boolean
  },
): readonly string[] {
  const { sourceFiles, isNeeded } = options
  const swept = new Set(options.swept)
  const doomed = new Set<string>()
  for (const hash of stored)
    if (!sourceFiles.has(hash) && (swept.has(hash) || !isNeeded(hash))) doomed.add(hash)
  return [...doomed]
}
