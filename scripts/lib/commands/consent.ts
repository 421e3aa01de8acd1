import { UserError } from '../core/errors.ts'
import { canAsk, confirm } from '../ui/ask.ts'
import { type Cli, usage } from './options.ts'

/** Throws a UserError unless somebody agrees to what is about to be done. */
export type Consent = (what: string) => Promise<void>

/** Asks on the terminal, once: who has agreed is not asked again. With `--yes` nobody is asked. */
export function makeConsent(cli: Cli): Consent {
  let isGiven = cli.flag('yes')
  return async (what) => {
    if (isGiven) return
    if (!canAsk()) throw usage(`Nobody can be asked whether to ${what}`, 'Say --yes')
    const answer = await confirm(`${what.charAt(0).toUpperCase()}${what.slice(1)}?`)
    if (answer !== true)
      throw new UserError('declined', 'Nothing was changed', { exitCode: answer === null ? 130 : 1 })
    isGiven = true
  }
}
