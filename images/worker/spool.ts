import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { removeTree } from '../../scripts/lib/effects/scratch.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { CampaignName, Commit } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import type { SpoolingBlobs } from './spooling-blobs.ts'
import { tooLarge } from './too-large.ts'

/** Records of one execution of one batch, on their way to the store. */
export interface Entry {
  readonly campaign: CampaignName
  readonly token: string
  readonly records: readonly RunRecord[]
}

/** Brings records to the store; what it cannot take for now waits on disk, and outlives this process. */
export interface Spool {
  /** Resolves when the store has decided, however long that takes; rejects when the spool is closed. */
  commit(entry: Entry): Promise<Commit>
  /** Leaves what waits to whoever opens the folder next. */
  close(): void
}

export interface SpoolOptions {
  readonly dir: string
  readonly store: ClusterStore
  readonly blobs: SpoolingBlobs
  readonly onTrouble: (error: Error) => void
}

const FIRST_MS = 100
const LONGEST_MS = 2_000

export function openSpool(options: SpoolOptions): Spool {
  const closed = new AbortController()
  let count = 0
  return {
    async commit(entry) {
      count += 1
      return await bring(entry, {
        ...options,
        file: join(options.dir, `${count}.json`),
        signal: closed.signal,
      })
    },
    close: () => closed.abort(new Error('The runner ends')),
  }
}

/** Brings what a dead process left in a folder, and removes the folder. */
export async function emptySpool(options: SpoolOptions & { readonly signal: AbortSignal }): Promise<number> {
  const { dir } = options
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => /^\d+\.json$/.test(name)) : []
  let records = 0
  for (const name of names) {
    const file = join(dir, name)
    const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry
    records += (await bring(entry, { ...options, file })).accepted.length
  }
  removeTree(dir)
  return records
}

interface Bringing extends SpoolOptions {
  readonly file: string
  readonly signal: AbortSignal
}

/** What the store has not taken after so long is kept on disk: the driver alone may wait for much longer. */
const KEEP_MS = 1_000

/** Tries until the store has decided; an entry that has to wait stands on disk. */
async function bring(entry: Entry, bringing: Bringing): Promise<Commit> {
  const { store, blobs, file, signal, onTrouble } = bringing
  let current = entry
  for (let waitMs = FIRST_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_MS)) {
    const timer = setTimeout(() => keep(current, file), KEEP_MS)
    try {
      await blobs.upload()
      const commit = await store.commit(current.campaign, current.records, current.token)
      removeTree(file)
      return commit
    } catch (error) {
      if (error instanceof UserError && error.code === 'record-size') {
        current = { ...current, records: current.records.map(tooLarge) }
        continue
      }
      if (waitMs === FIRST_MS) {
        onTrouble(error as Error)
        keep(current, file)
      }
    } finally {
      clearTimeout(timer)
    }
    await sleep(waitMs, undefined, { signal })
  }
}

function keep(entry: Entry, file: string): void {
  if (existsSync(file)) return
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(entry))
  renameSync(`${file}.new`, file)
}
