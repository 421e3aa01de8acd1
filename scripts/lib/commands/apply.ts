import { totalmem } from 'node:os'
import { bindCampaigns } from '../apply/bind.ts'
import type { ApplyContext } from '../apply/context.ts'
import { converge } from '../apply/converge.ts'
import { crashPoint } from '../apply/crash-point.ts'
import { now, type SummaryEvent } from '../apply/events.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { freeBytesAt, openStoreDir } from '../effects/store-dir.ts'
import { storeError } from '../effects/store-errors.ts'
import { type Lock, takeLock } from '../effects/store-lock.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import { INTERRUPTED, listenForInterrupts } from '../providers/local/interrupts.ts'
import { clearLeftovers } from '../providers/local/leftovers.ts'
import { noteLost } from '../providers/local/recover.ts'
import { type Control, makeControl } from '../providers/local/run-lanes.ts'
import { drawLanes } from '../ui/draw-lanes.ts'
import { openScreen } from '../ui/open-screen.ts'
import { actionLines, planText } from '../ui/plan-text.ts'
import { workOf } from '../ui/plan-work.ts'
import { pointText } from '../ui/run-headline.ts'
import type { Screen } from '../ui/screen.ts'
import { counted } from '../ui/words.ts'
import { WorkerClosed } from '../worker/record.ts'
import { openWorker } from '../worker/worker.ts'
import { conclude } from './conclude.ts'
import { notifyEnd, targetsOf } from './notify-end.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import * as planVerb from './plan.ts'
import { loadProject, type Project } from './project.ts'
import { withNeeds, wordsOf } from './selection.ts'

export const spec: VerbSpec = {
  summary: 'Makes the world match the manifest: builds, runs what is missing, and shows the results.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    'dry-run': { type: 'boolean', help: 'the same as plan' },
    detach: { type: 'boolean', help: 'on a cluster: return once everything is queued' },
    notify: {
      type: 'string',
      multiple: true,
      value: 'WHOM',
      help: 'tell bell, command:CMD or webhook:URL at the end; repeatable',
    },
    replace: { type: 'boolean', help: 'AWS: the volume may be made anew, without its data' },
    rerun: {
      type: 'boolean',
      help: 'run good runs again where files of them were not kept, whatever it costs',
    },
  },
}

export async function main(cli: Cli): Promise<number> {
  if (cli.flag('dry-run')) return await planVerb.main(cli)
  const targets = targetsOf(cli)
  const project = loadProject(cli)
  if (!cli.flag('quiet')) planVerb.showWarnings(project)
  planVerb.refuseOnCluster(project)
  const ending = { name: project.name, exitCode: 1, summary: null as SummaryEvent | null }
  const onSummary = (event: SummaryEvent) => {
    ending.summary = event
  }
  try {
    ending.exitCode = await applyBy(cli, project, onSummary)
    return ending.exitCode
  } finally {
    await notifyEnd(targets, ending)
  }
}

async function applyBy(
  cli: Cli,
  project: Project,
  onSummary: (summary: SummaryEvent) => void,
): Promise<number> {
  switch (project.cluster.provider) {
    case 'local':
      return await applyHere(cli, project, onSummary)
    case 'swarm':
      return await (await import('./apply-swarm.ts')).applySwarm(cli, project, onSummary)
    case 'aws':
      return await (await import('./apply-aws.ts')).applyAws(cli, project, onSummary)
  }
}

async function applyHere(
  cli: Cli,
  project: Project,
  onSummary: (summary: SummaryEvent) => void,
): Promise<number> {
  if (cli.flag('detach'))
    throw usage('"--detach" needs a cluster: on this machine the runs end with the apply', 'Leave it out')
  const dir = openStoreDir(project.store.path)
  const screen = await openScreen({ json: cli.flag('json'), quiet: cli.flag('quiet') })
  const control = makeControl()
  const lock = takeLock(dir.path, { verb: 'apply' })
  const interrupts = listenForInterrupts({ control, say: (message) => say(screen, 'info', message) })
  try {
    crashPoint('locked')
    const runs = openRunStore(dir.database)
    try {
      const blobs = openBlobStore(dir.blobs, { owner: true })
      return await applyLocked(cli, project, {
        onSummary,
        runs,
        blobs,
        lock,
        screen,
        control,
        signal: interrupts.signal,
      })
    } finally {
      runs.close()
    }
  } catch (error) {
    if (error === INTERRUPTED || (interrupts.signal.aborted && error instanceof WorkerClosed)) return 130
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? storeError(error, dir.path) : error
  } finally {
    lock.release()
    interrupts.stop()
  }
}

function say(screen: Screen, level: 'info' | 'warning', message: string): void {
  screen.event({ type: 'log', time: now(), level, message })
}

interface Owned {
  readonly runs: RunStore
  readonly blobs: BlobStore
  readonly lock: Lock
  readonly screen: Screen
  readonly onSummary: (summary: SummaryEvent) => void
  readonly control: Control
  /** Aborted when everything is to stop at once. */
  readonly signal: AbortSignal
}

async function applyLocked(cli: Cli, project: Project, owned: Owned): Promise<number> {
  const startedMs = performance.now()
  const { runs, blobs, screen, control, signal } = owned
  const warn = (message: string) => say(screen, 'warning', message)
  recover(project, owned, warn)
  const campaigns = withNeeds(project, cli.list('only'))
  const bound = await bindCampaigns(campaigns, {
    ...planVerb.sourceOptions(project),
    blobs,
    runs,
    warn,
    signal,
  })
  crashPoint('snapshot')
  const worker = await openWorker({
    workRoot: project.store.work,
    blobs,
    onWarning: ({ runId, parameters, seed }, message) =>
      warn(`Run ${runId.slice(0, 12)} (${pointText(parameters, seed.repetition)}): ${message}`),
  })
  signal.addEventListener('abort', () => worker.close().then(control.changed, control.changed))
  const drawing = drawLanes(screen, control, worker.views)
  const context: ApplyContext = {
    ...planVerb.worldOf(cli, project, null),
    projectDir: project.dir,
    dir: project.store,
    runs,
    blobs,
    worker,
    memoryBytes: totalmem(),
    control,
    emit: (event) => {
      if (event.type === 'summary') owned.onSummary(event)
      screen.event(event)
    },
    signal,
    onLanes: drawing.show,
  }
  try {
    const converged = await converge(bound, context, {
      rerun: cli.flag('rerun'),
      begin: async (plan, round) => {
        drawing.stop()
        await screen.end()
        // What a plan says besides its actions is said once.
        const text =
          round > 0 ? actionLines(plan.actions).join('\n') : planText(plan, freeBytesAt(project.store.path))
        if (!cli.flag('quiet')) console.error(text)
        screen.begin(workOf(plan))
      },
    })
    drawing.stop()
    await screen.end()
    return conclude({ ...converged, context, startedMs, words: wordsOf(cli) })
  } finally {
    drawing.stop()
    await worker.close()
    await screen.end()
  }
}

/** Takes over from an apply that did not end cleanly: what it left goes, what it lost is noted. */
function recover(project: Project, { runs, lock }: Owned, warn: (message: string) => void): void {
  const lost = clearLeftovers(project.store)
  noteLost(lost, runs, lock.afterPowerLoss)
  if (lock.previous === null) return
  const { verb, pid, user, host } = lock.previous
  const what = lost.length > 0 ? `; ${counted(lost.length, 'run')} under way will run again` : ''
  warn(`The last ${verb} (pid ${pid}, ${user} on ${host}) did not end cleanly${what}`)
}
