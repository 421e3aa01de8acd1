import { RETRIED, retryRuns } from '../apply/retry-runs.ts'
import type { StoredOutcome } from '../job/store.ts'
import { nearest } from '../text/nearest.ts'
import { retryText } from '../ui/change-text.ts'
import { printJson, sayer } from '../ui/say.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { acceptedRecipe, filterOf, loadProject } from './project.ts'
import { owning } from './with-store.ts'

export const spec: VerbSpec = {
  summary:
    'Has the failed and truncated runs of a campaign run again, by the next apply. Their records stay.',
  usage: 'CAMPAIGN',
  arguments: { min: 1, max: 1 },
  options: {
    outcome: {
      type: 'string',
      multiple: true,
      value: 'OUTCOMES',
      help: 'only these: failed, truncated, cancelled, done (default failed,truncated)',
    },
  },
}

const OUTCOMES = ['failed', 'truncated', 'cancelled', 'done'] as const

export async function main(cli: Cli): Promise<number> {
  const wanted = outcomesOf(cli)
  const project = loadProject(cli)
  const name = cli.args[0]!
  return await owning({ cli, project, verb: 'retry' }, async (store) => {
    const recipe = acceptedRecipe(store.runs, project, name)
    const { opened, counts: outcomes } = await retryRuns(store, recipe, { wanted, ...filterOf(cli) })
    if (cli.flag('json')) printJson({ schema: 1, campaign: name, opened, outcomes })
    else sayer(cli.flag('quiet'))(retryText(name, opened, { outcomes, wanted }))
    return 0
  })
}

function outcomesOf(cli: Cli): readonly StoredOutcome[] {
  const given = cli
    .list('outcome')
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
  const unknown = given.find((each) => !OUTCOMES.some((known) => known === each))
  if (unknown !== undefined) {
    const near = nearest(unknown, OUTCOMES)
    throw usage(
      `Unknown outcome "${unknown}"`,
      near ? `Did you mean "${near}"?` : `Outcomes: ${OUTCOMES.join(', ')}`,
    )
  }
  return given.length === 0 ? RETRIED : OUTCOMES.filter((each) => given.includes(each))
}
