import type { Campaign } from '../core/campaign.ts'
import { countPoints } from '../core/grid.ts'
import { formatIssues, type Issue } from '../manifest/issues.ts'
import { simulatorOf } from '../simulators.ts'
import { printJson } from '../ui/say.ts'
import { counted } from '../ui/words.ts'
import type { Cli, VerbSpec } from './options.ts'
import { readManifest, resolveProject, selectCampaigns } from './project.ts'

export const spec: VerbSpec = {
  summary: 'Checks the manifest, its schema and its meaning; nothing else is touched.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const read = readManifest(cli)
  const errors = read.issues.filter(({ level }) => level === 'error').length
  const warnings = read.issues.length - errors
  const valid = read.manifest !== null && errors === 0
  const campaigns = valid ? selectCampaigns(resolveProject(read), cli.list('only')) : []
  if (cli.flag('json')) {
    printJson({ schema: 1, valid, issues: read.issues.map(issueJson) })
    return valid ? 0 : 2
  }
  const quiet = cli.flag('quiet')
  const shown = quiet ? read.issues.filter(({ level }) => level === 'error') : read.issues
  if (shown.length > 0) console.error(formatIssues(read.label, shown))
  const also = warnings > 0 ? [counted(warnings, 'warning')] : []
  if (!valid) console.error(`${read.label} is not valid: ${[counted(errors, 'error'), ...also].join(', ')}`)
  else if (!quiet) console.log(`${read.label} is valid: ${[...sizeOf(campaigns), ...also].join(', ')}`)
  return valid ? 0 : 2
}

function sizeOf(campaigns: readonly Campaign[]): readonly string[] {
  const sum = (repetitionsOf: (campaign: Campaign) => number) =>
    campaigns.reduce((runs, campaign) => runs + countPoints(campaign.grid) * repetitionsOf(campaign), 0)
  const most = sum(({ repetitions }) => repetitions ?? 1)
  // A point of these ends somewhere between.
  const least = sum(({ precision, repetitions }) => precision?.min ?? repetitions ?? 1)
  // A study of a simulator's own says later how many there are.
  const isOpen = campaigns.some(({ simulator }) => simulatorOf(simulator.type).study !== undefined)
  const runs = isOpen
    ? `at least ${counted(least, 'run')}`
    : least < most
      ? `${least} to ${counted(most, 'run')}`
      : counted(most, 'run')
  return [counted(campaigns.length, 'campaign'), runs]
}

function issueJson({ path, line, column, code, level, message, hint }: Issue) {
  return { path, line, column, code, level, message, hint: hint ?? null }
}
