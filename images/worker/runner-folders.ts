import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tryHostLock } from '../../scripts/lib/effects/host-lock.ts'
import { removeTree } from '../../scripts/lib/effects/scratch.ts'
import { killMarked } from '../../scripts/lib/worker/marked.ts'

/** What one runner keeps on the volume that it shares with the other containers of its host. */
export interface RunnerFolders {
  readonly work: string
  /** Results that the store has not taken yet. */
  readonly spool: string
  /** Unpacked artifacts and inputs, of all runners. */
  readonly cache: string
  /** Gives them up; the spool stays if there is something in it. */
  release(): void
}

/** Takes folders for a runner, which are its own for as long as it lives. */
export function takeFolders(workDir: string, id: string): RunnerFolders {
  const lock = tryHostLock(lockPath(workDir, id))
  if (lock === null) throw new Error(`Another runner on this host has the id ${id}`)
  const work = join(workDir, 'work', id)
  mkdirSync(work, { recursive: true })
  return {
    work,
    spool: join(workDir, 'spool', id),
    cache: join(workDir, 'cache'),
    release() {
      removeTree(work)
      lock.release()
      if (!existsSync(join(workDir, 'spool', id))) rmSync(lockPath(workDir, id), { force: true })
    },
  }
}

/** The spool of a runner that is dead; nobody else has it until it is released. */
export interface LeftSpool {
  readonly dir: string
  release(): void
}

/** Ends what dead runners left running, removes what they left lying, and gives what they had not brought away. */
export function clearLeftovers(workDir: string): readonly LeftSpool[] {
  const ids = new Set(['work', 'spool'].flatMap((folder) => namesIn(join(workDir, folder))))
  return [...ids].flatMap((id) => {
    const lock = tryHostLock(lockPath(workDir, id))
    if (lock === null) return []
    const work = join(workDir, 'work', id)
    if (existsSync(work)) killMarked(`${realpathSync(work)}/`)
    removeTree(work)
    const dir = join(workDir, 'spool', id)
    const release = () => {
      rmSync(lockPath(workDir, id), { force: true })
      lock.release()
    }
    if (existsSync(dir)) return [{ dir, release }]
    release()
    return []
  })
}

function lockPath(workDir: string, id: string): string {
  return join(workDir, 'locks', `${id}.db`)
}

function namesIn(dir: string): readonly string[] {
  return existsSync(dir) ? readdirSync(dir) : []
}
