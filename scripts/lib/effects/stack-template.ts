import { readFileSync } from 'node:fs'

/** The text of stack.tpl.yaml. */
export function readStackTemplate(): string {
  return readFileSync(new URL('../../../stack.tpl.yaml', import.meta.url), 'utf8')
}
