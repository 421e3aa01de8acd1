const secondsIn = { s: 1, m: 60, h: 3600, d: 86400 } as const
const bytesIn: Readonly<Record<string, number>> = {
  B: 1,
  ...Object.fromEntries(['KB', 'MB', 'GB', 'TB'].map((unit, index) => [unit, 1000 ** (index + 1)])),
  ...Object.fromEntries(['KiB', 'MiB', 'GiB', 'TiB'].map((unit, index) => [unit, 1024 ** (index + 1)])),
}

/** Seconds of a duration such as `90s`, `15m`, `10h`, `2d`; null where the text is none. */
export function parseDuration(text: string): number | null {
  return quantity(text, secondsIn)
}

/** Bytes of a size such as `500MB` or `2GiB`, rounded; null where the text is none. */
export function parseSize(text: string): number | null {
  const bytes = quantity(text, bytesIn)
  return bytes === null ? null : Math.round(bytes)
}

function quantity(text: string, units: Readonly<Record<string, number>>): number | null {
  const match = /^(\d+(?:\.\d+)?)([A-Za-z]+)$/.exec(text)
  const unit = match?.[2]
  if (unit === undefined || !Object.hasOwn(units, unit)) return null
  return Number(match![1]) * units[unit]!
}
