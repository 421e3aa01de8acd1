/** A word for a POSIX shell, in quotes where it needs them. */
export function shellQuote(word: string): string {
  return /^[A-Za-z0-9_/:=.,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A command line for a POSIX shell. */
export function shellCommand([program = '', ...args]: readonly string[]): string {
  // A first word with "=" in it would be taken for an assignment.
  const first = program.includes('=') ? `'${program.replaceAll("'", `'\\''`)}'` : shellQuote(program)
  return [first, ...args.map(shellQuote)].join(' ')
}

/** A comment line; what it quotes may hold anything, a line end too. */
export function shellComment(text: string): string {
  return `# ${text.replace(/[\x00-\x1f\x7f\u2028\u2029]/g, ' ')}`
}
