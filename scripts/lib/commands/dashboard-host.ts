import { existsSync } from 'node:fs'
import { availableParallelism, hostname } from 'node:os'
import { RETRIED, retryRuns } from '../apply/retry-runs.ts'
import type { DashboardHost, Work } from '../dashboard/host.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { currentHolder } from '../effects/store-lock.ts'
import { cancelText, retryText } from '../ui/change-text.ts'
import { shellCommand } from '../ui/shell-quote.ts'
import { findRunning } from '../worker/running-output.ts'
import { readRunsUnderWay } from '../worker/work-dir.ts'
import { requestCancel } from './cancel.ts'
import type { Cli } from './options.ts'
import { acceptedRecipe, type Project } from './project.ts'
import { owning } from './with-store.ts'

/** The runs of this machine. */
export function localHost(cli: Cli, project: Project): DashboardHost {
  const { store, file } = project
  return {
    manifest: project.name,
    database: store.database,
    blobs: openBlobStore(store.blobs),
    campaigns: project.campaigns.map(({ name }) => name),
    queues: null,
    sync: async () => {},
    work: async () => workHere(project),
    output: (runId) => (currentHolder(store.path) === null ? null : findRunning(store.work, runId)),
    cancel: async (campaign) => cancelText([campaign], requestCancel(project, [campaign])),
    retry: (campaign) => retry(cli, project, campaign),
    reproCommand: (runId) =>
      shellCommand(['npx', 'zx', 'scripts/repro.mjs', '--file', file, runId.slice(0, 12)]),
  }
}

function workHere({ store }: Project): Work {
  const holder = currentHolder(store.path)
  return {
    since: holder?.startedAt ?? null,
    facts: {
      machine: `${hostname()}, ${availableParallelism()} cores`,
      now: holder === null ? 'nothing is running' : `${holder.verb} is running (pid ${holder.pid})`,
    },
    // What a dead apply left behind is not under way.
    running:
      holder !== null && existsSync(store.work) ? readRunsUnderWay(store.work).map(({ runId }) => runId) : [],
    waits: {},
  }
}

async function retry(cli: Cli, project: Project, campaign: string): Promise<string> {
  return await owning({ cli, project, verb: 'retry' }, async (store) => {
    const recipe = acceptedRecipe(store.runs, project, campaign)
    const { opened, counts: outcomes } = await retryRuns(store, recipe, { wanted: RETRIED })
    return retryText(campaign, opened, { outcomes, wanted: RETRIED })
  })
}
