// What the kernel tells of a control group, in the words of both versions.

/** The container that a control group belongs to; null for all others. Docker names them in two ways. */
export function containerOfGroup(folder: string): string | null {
  return /^(?:docker-)?([0-9a-f]{64})(?:\.scope)?$/.exec(folder)?.[1] ?? null
}

/** A figure of a file with one `name value` a line; null where it is not there. */
export function figureOf(text: string, name: string): number | null {
  const line = text.split('\n').find((each) => each.startsWith(`${name} `))
  return line === undefined ? null : numberOf(line.slice(name.length + 1))
}

/** A file that holds one number. */
export function numberOf(text: string): number | null {
  return /^\d+\s*$/.test(text) ? Number(text) : null
}

/** Bytes in use less those of files that the kernel may drop at once, as `docker stats` counts. */
export function bytesInUse(used: number | null, droppable: number | null): number | null {
  return used === null ? null : Math.max(0, used - (droppable ?? 0))
}
