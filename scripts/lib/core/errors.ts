/**
 * An expected failure: the reader can mend it. One place catches it (commands/run.ts)
 * and prints message and hint; the stack appears with `--verbose` alone.
 */
export class UserError extends Error {
  readonly code: string
  readonly hint: string | undefined
  /** 2 where nothing was touched (manifest, usage), 130 where Ctrl-C was the answer to a question, else 1. */
  readonly exitCode: 1 | 2 | 130

  constructor(
    code: string,
    message: string,
    options: { hint?: string; cause?: unknown; exitCode?: 1 | 2 | 130 } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'UserError'
    this.code = code
    this.hint = options.hint
    this.exitCode = options.exitCode ?? 1
  }
}
