const number = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i

/** A cell or variable as the value it looks like: a decimal number, true or false, else the text itself. */
export function typedScalar(text: string): number | boolean | string {
  if (text === 'true' || text === 'false') return text === 'true'
  return number.test(text) ? Number(text) : text
}
