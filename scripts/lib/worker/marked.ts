import { readdirSync, readFileSync } from 'node:fs'

/** The variable by which processes are found that a run or a build started, however often they forked. */
export const MARK = 'SIMSWARM_WORK'

/** Kills every process whose mark begins so, until there is none; does nothing where there is no /proc. */
export function killMarked(prefix: string): void {
  if (process.platform !== 'linux') return
  // Again, as one may fork while the others are looked for; one that the kernel holds is not waited for.
  for (let tries = 0; tries < 100; tries += 1) {
    const pids = markedProcesses(prefix)
    if (pids.length === 0) return
    for (const pid of pids) kill(pid)
  }
}

function markedProcesses(prefix: string): readonly number[] {
  const text = `\0${MARK}=${prefix}`
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => environmentOf(pid).includes(text)).map(Number)
}

function environmentOf(pid: string): string {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}`
  } catch {
    // It ended, or belongs to somebody else.
    return ''
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
