/** Words for people go to stderr, so that what stands on stdout can be used; `quiet` keeps them back. */
export function sayer(quiet: boolean): (text: string) => void {
  return quiet ? () => {} : (text) => console.error(text)
}

/** What a verb gives to scripts: one JSON value on stdout. */
export function printJson(value: object): void {
  console.log(JSON.stringify(value))
}

/** What goes to stdout: bytes as they are, texts some thousands of lines at a time. */
export function printAll(parts: Iterable<string | Uint8Array>): void {
  let chunk = ''
  for (const part of parts) {
    if (typeof part !== 'string') {
      process.stdout.write(chunk)
      process.stdout.write(part)
      chunk = ''
      continue
    }
    chunk += part
    if (chunk.length < 1 << 16) continue
    process.stdout.write(chunk)
    chunk = ''
  }
  process.stdout.write(chunk)
}
