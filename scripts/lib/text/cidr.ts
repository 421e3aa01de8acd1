/** An IPv4 network. */
export interface Cidr {
  /** Its first address as a number. */
  readonly first: number
  readonly prefix: number
}

/** Reads `10.0.0.0/24`; null where the text is none. Bits beyond the prefix are cut off. */
export function parseCidr(text: string): Cidr | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)
  if (match === null) return null
  const [a, b, c, d, prefix] = match.slice(1).map(Number) as [number, number, number, number, number]
  if ([a, b, c, d].some((octet) => octet > 255) || prefix > 32) return null
  const address = ((a * 256 + b) * 256 + c) * 256 + d
  return { first: address - (address % sizeOf(prefix)), prefix }
}

export function formatCidr({ first, prefix }: Cidr): string {
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256)
  return `${octets.join('.')}/${prefix}`
}

/** Addresses in a network of this prefix. */
export function sizeOf(prefix: number): number {
  return 2 ** (32 - prefix)
}

export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.first < b.first + sizeOf(b.prefix) && b.first < a.first + sizeOf(a.prefix)
}

export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.prefix <= inner.prefix && overlaps(outer, inner)
}
