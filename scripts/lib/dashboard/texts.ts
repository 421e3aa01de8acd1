/** Many short texts in little memory: as strings, a hundred thousand would take more than all else. */
export interface Texts {
  size(): number
  add(text: string): void
  at(index: number): string
}

export function createTexts(): Texts {
  let bytes = Buffer.alloc(1 << 12)
  let ends = new Uint32Array(1 << 8)
  let count = 0
  let used = 0
  return {
    size: () => count,
    add(text) {
      const length = Buffer.byteLength(text)
      while (used + length > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2)
      if (count === ends.length) {
        const more = new Uint32Array(ends.length * 2)
        more.set(ends)
        ends = more
      }
      used += bytes.write(text, used)
      ends[count] = used
      count += 1
    },
    at: (index) => bytes.toString('utf8', index === 0 ? 0 : ends[index - 1]!, ends[index]!),
  }
}
