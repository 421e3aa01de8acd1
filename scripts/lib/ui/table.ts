/** Columns padded to their widest cell; numbers stand to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = header.map((_, column) =>
    rows.every((row) => /^[-+±]?[\d.,]|^-?$|^[±]/.test(row[column] ?? '')),
  )
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = oneLine(cells[column] ?? '')
        return right[column] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [line(header), ...rows.map(line)].join('\n')
}

/** What a simulator printed must not move the cursor. */
export function oneLine(cell: string): string {
  return cell.replace(/[\x00-\x1f\x7f]/g, ' ')
}
