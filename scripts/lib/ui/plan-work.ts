import type { Plan } from '../core/plan.ts'
import type { Work } from './screen.ts'

/** What a screen has a line for. Campaigns that share a build have one: the first of them builds for all. */
export function workOf({ actions }: Plan): Work {
  const builds = new Map<string, string>()
  const campaigns = new Set<string>()
  for (const action of actions) {
    if (action.kind === 'build' && !builds.has(action.buildId)) builds.set(action.buildId, action.target)
    if (action.kind === 'runs') campaigns.add(action.target)
  }
  return { builds: [...builds.values()], campaigns: [...campaigns] }
}
