import { bindCampaigns } from '../apply/bind.ts'
import type { ApplyEvent, SummaryEvent } from '../apply/events.ts'
import { observeAndPlan } from '../apply/observe.ts'
import { makeControl } from '../providers/local/run-lanes.ts'
import { openScreen } from '../ui/open-screen.ts'
import { applySwarm } from './apply-swarm.ts'
import { areHalted, ensureMachines, ensureStackOf, openAws } from './aws-life.ts'
import { conclude } from './conclude.ts'
import { startConnection } from './connect.ts'
import type { Cli } from './options.ts'
import { sourceOptions, worldOf } from './plan.ts'
import { openForReading, type Project } from './project.ts'
import { withNeeds, wordsOf } from './selection.ts'

/** Brings stack and machines up where they are not, and from there on is the apply of any swarm. */
export async function applyAws(
  cli: Cli,
  project: Project,
  onSummary: (summary: SummaryEvent) => void,
): Promise<number> {
  const aws = await openAws(cli, project, 'apply')
  const stack = await ensureStackOf(aws)
  if (await areHalted(aws)) {
    const exitCode = await concludeHere(cli, project, onSummary)
    if (exitCode !== null) {
      aws.say('The machines stay halted; `resume` starts them')
      return exitCode
    }
  }
  const { started } = await ensureMachines(aws, stack)
  return await applySwarm(cli, project, onSummary, {
    onUp: async () => {
      if (started) await startConnection(project, aws.say)
    },
  })
}

/** What is stored is known here too: no machine is started to find that nothing is left to do. Null where something is. */
async function concludeHere(
  cli: Cli,
  project: Project,
  onSummary: (summary: SummaryEvent) => void,
): Promise<number | null> {
  const startedMs = performance.now()
  const store = openForReading(project)
  if (store === null) return null
  try {
    const bound = await bindCampaigns(withNeeds(project, cli.list('only')), {
      ...sourceOptions(project),
      blobs: null,
      warn: (message) => console.error(`Warning: ${message}`),
    })
    const world = worldOf(cli, project, store)
    const plan = observeAndPlan(
      bound.map(({ recipe }) => recipe),
      world,
    )
    if (plan.actions.length > 0) return null
    const screen = await openScreen({ json: cli.flag('json'), quiet: cli.flag('quiet') })
    const { manifest, filter } = world
    const emit = (event: ApplyEvent) => {
      if (event.type === 'summary') onSummary(event)
      screen.event(event)
    }
    const context = { runs: store.runs, manifest, filter, control: makeControl(), emit }
    const nothing = { first: plan, last: plan, lanes: [], broken: [] }
    return conclude({ ...nothing, bound, context, startedMs, words: wordsOf(cli) })
  } finally {
    store.runs.close()
  }
}
