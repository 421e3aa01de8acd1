import type { Campaign } from '../core/campaign.ts'
import type { Cli } from './options.ts'
import { type Project, selectCampaigns } from './project.ts'

/** How much an apply says at its end. */
export function wordsOf(cli: Cli): 'json' | 'none' | 'all' {
  return cli.flag('json') ? 'json' : cli.flag('quiet') ? 'none' : 'all'
}

/** The campaigns asked for, with those that they need. */
export function withNeeds(project: Project, only: readonly string[]): readonly Campaign[] {
  const names = new Set(selectCampaigns(project, only).map((campaign) => campaign.name))
  for (const name of names)
    for (const needed of project.campaigns.find((each) => each.name === name)?.needs ?? []) names.add(needed)
  return project.campaigns.filter((campaign) => names.has(campaign.name))
}
