import { hostname } from 'node:os'
import type { ProcessCommand } from '../job/simulator.ts'
import type { Execution, RunLimits } from '../job/types.ts'
import type { End, Launcher } from './launcher.ts'
import { type MemoryGroup, memoryGroups } from './memory-group.ts'
import { type Printed, takePrinted, untrimmed } from './printed.ts'
import type { Watch, Watched } from './watch.ts'
import { treeSize, type WorkDir } from './work-dir.ts'

/** What one process did: facts without judgement. */
export interface ProcessEnd {
  /** As its command names it. */
  readonly program: string
  readonly end: End
  readonly startedAt: number
  readonly limitHit: Execution['limitHit']
  /** The memory limit was not seen to stop it, but everything looks like it. */
  readonly suspected: boolean
  readonly stdout: Printed
  readonly stderr: Printed
}

export interface ProcessStarter {
  /** Rejects with `LauncherLost` when nothing can be said of how it ended. */
  run(id: string, process: ProcessRequest): Promise<ProcessEnd>
  /** Asks a running process to end; does nothing when it has ended. */
  stop(id: string): void
  /** Takes a process back that has not started. */
  recall(id: string): void
}

export interface ProcessRequest {
  readonly command: Pick<ProcessCommand, 'argv' | 'env'>
  readonly dir: WorkDir
  readonly limits: RunLimits
  /** A process that must have ended before this one starts. */
  readonly after: string | null
  /** Hears what it prints; true when it is to end. */
  readonly hear?: (text: string) => boolean
}

export const HOST = hostname()

/** Starts processes under their limits: a control group for memory where one can be made, else address space. */
export function processStarter(launcher: Launcher, watch: Watch): ProcessStarter {
  let makeGroup = memoryGroups()
  const running = new Map<string, Watched>()

  const launch = (
    id: string,
    { command, dir, limits, after }: ProcessRequest,
    { group, onStart }: { readonly group: MemoryGroup | null; readonly onStart: () => void },
  ) =>
    launcher.start({
      id,
      argv: command.argv,
      env: command.env,
      ...dir,
      memoryBytes: group ? null : limits.memoryBytes,
      fileBytes: limits.diskBytes,
      cgroupProcs: group?.procs ?? null,
      after,
      onStart,
    })

  return {
    async run(id, request) {
      const { limits, dir, hear } = request
      const group = limits.memoryBytes === null ? null : (makeGroup?.(id, limits.memoryBytes) ?? null)
      const watched: Watched = {
        id,
        dir,
        limits,
        startedMs: performance.now(),
        stdout: untrimmed(),
        stderr: untrimmed(),
        limitHit: null,
        termMs: null,
        listener: hear === undefined ? null : { hear, readBytes: 0 },
      }
      let startedAt = Date.now()
      running.set(id, watched)
      const onStart = () => {
        startedAt = Date.now()
        watched.startedMs = performance.now()
        watch.add(watched)
      }
      let exceeded = false
      const end = await launch(id, request, { group, onStart }).finally(() => {
        watch.remove(watched)
        running.delete(id)
        exceeded = group?.exceeded() ?? false
        group?.remove()
      })
      if (end.startError?.step === 'cgroup') {
        makeGroup = null
        return this.run(id, request)
      }
      const { stdoutBytes, stderrBytes, printed } = end
      const stdout = takePrinted(
        { path: dir.stdout, sizeBytes: stdoutBytes, bytes: printed?.stdout ?? null },
        watched.stdout,
      )
      const stderr = takePrinted(
        { path: dir.stderr, sizeBytes: stderrBytes, bytes: printed?.stderr ?? null },
        watched.stderr,
      )
      const suspected = !exceeded && group === null && limits.memoryBytes !== null && outOfMemory(end, stderr)
      const filled = fillsDisk(limits, dir, end)
      const limitHit = watched.limitHit ?? (exceeded || suspected ? 'memory' : filled ? 'disk' : null)
      return { program: request.command.argv[0]!, end, startedAt, limitHit, suspected, stdout, stderr }
    },
    stop(id) {
      const watched = running.get(id)
      if (watched) watch.stop(watched)
    },
    recall: (id) => launcher.recall(id),
  }
}

/**
 * At the end the folder is measured once more: a bound on file size leaves a file of just that size. It holds
 * for what is printed too, where more comes at once than the watch can cut back.
 */
function fillsDisk({ diskBytes }: RunLimits, { cwd }: WorkDir, end: End): boolean {
  if (diskBytes === null) return false
  const size = treeSize(cwd)
  const isCutOff = [size, end.stdoutBytes, end.stderrBytes].includes(diskBytes)
  return size > diskBytes || (end.exitCode !== 0 && isCutOff)
}

/** A refused allocation ends a program in many ways; these are the common ones. */
function outOfMemory(end: End, stderr: Printed): boolean {
  if (end.exitCode === 0) return false
  return /bad_alloc|MemoryError|out of memory|cannot allocate memory|OutOfMemoryError/i.test(
    stderr.bytes.toString(),
  )
}
