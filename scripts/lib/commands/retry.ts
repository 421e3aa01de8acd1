import { runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import { type OutcomeCounts, runsWithOutcome } from '../core/runs-with-outcome.ts'
import { nearest } from '../text/nearest.ts'
import { printJson, sayer } from '../ui/say.ts'
import { counted } from '../ui/words.ts'
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
type Retried = (typeof OUTCOMES)[number]

export async function main(cli: Cli): Promise<number> {
  const wanted = outcomesOf(cli)
  const project = loadProject(cli)
  const name = cli.args[0]!
  return await owning({ cli, project, verb: 'retry' }, async ({ runs, openRounds }) => {
    const recipe = acceptedRecipe(runs, project, name)
    const asked = runsOf(recipe, { ...filterOf(cli), judge: openJudge(recipe, runs) })
    const chosen = runsWithOutcome(asked, runs.storedIds(), wanted)
    const opened = await openRounds([...chosen.runIds])
    const { counts: outcomes } = chosen
    if (cli.flag('json')) printJson({ schema: 1, campaign: name, opened, outcomes })
    else sayer(cli.flag('quiet'))(sentence(name, opened, { outcomes, wanted }))
    return 0
  })
}

function outcomesOf(cli: Cli): readonly Retried[] {
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
  return given.length === 0 ? ['failed', 'truncated'] : OUTCOMES.filter((each) => given.includes(each))
}

function sentence(
  name: string,
  opened: number,
  { outcomes, wanted }: { readonly outcomes: OutcomeCounts; readonly wanted: readonly Retried[] },
): string {
  if (opened === 0) return `No run of "${name}" is ${wanted.join(' or ')}: nothing to retry`
  const kinds = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`)
  return `${counted(opened, 'run')} of "${name}" will run again (${kinds.join(', ')}): apply runs them`
}
