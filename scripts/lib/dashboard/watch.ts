import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { runsOf } from '../apply/expansion.ts'
import type { Recipe } from '../core/campaign.ts'
import { openRunFeed, type RunFeed } from '../effects/sqlite-feed.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import type { RunStore } from '../job/store.ts'
import { type Board, createBoard } from './board.ts'
import type { DashboardHost, Work } from './host.ts'

/** The campaigns of a store, kept up to date for as long as somebody looks. */
export interface Watch {
  /** Null where nothing was ever applied. */
  readonly runs: () => RunStore | null
  readonly boards: () => ReadonlyMap<string, Board>
  readonly work: () => Work
  /** Why what is shown may be old; null: it is of now. */
  readonly trouble: () => string | null
  /** Brings everything up to date, unless that was done a moment ago. */
  refresh(): Promise<void>
  /** Hears of each change, until it is taken back by what this gives. */
  subscribe(listener: () => void): () => void
  close(): Promise<void>
}

/** How often it is looked, where somebody does. */
const PAUSE_MS = 500
const PATIENCE_MS = 200
/** Looking takes this part of the time at most. */
const BUSY_SHARE = 1 / 6
const NO_WORK: Work = { since: null, facts: {}, running: [], waits: {} }

interface Opened {
  readonly runs: RunStore
  readonly feed: RunFeed
}

export function openWatch(host: DashboardHost): Watch {
  const boards = new Map<string, Board>()
  const accepted = new Map<string, string>()
  const listeners = new Set<() => void>()
  const closing = new AbortController()
  let opened: Opened | null = null
  let work = NO_WORK
  let revision = -1
  /** Of the cluster, and of the store on this machine. */
  let away: string | null = null
  let broken: string | null = null
  let syncing: Promise<void> | null = null
  let looking: Promise<void> | null = null
  let lookedMs = Number.NEGATIVE_INFINITY
  let loop: Promise<void> | null = null

  async function look(): Promise<void> {
    takeWhatIsThere()
    // What is new of a cluster is shown as it arrives: the first time, that takes a while.
    syncing ??= catchUp()
    await Promise.race([syncing, sleep(PAUSE_MS)])
    takeWhatIsThere()
    lookedMs = performance.now()
  }

  function takeWhatIsThere(): void {
    try {
      opened ??= openWhereThere(host.database)
      if (opened !== null) takeNews(opened)
      for (const board of boards.values()) board.setRunning(work.running)
      broken = null
    } catch (error) {
      broken = (error as Error).message
    }
  }

  async function catchUp(): Promise<void> {
    try {
      work = await host.work()
      await host.sync()
      away = null
    } catch (error) {
      away = (error as Error).message
    } finally {
      syncing = null
    }
  }

  function takeNews({ runs, feed }: Opened): void {
    let answer = feed.poll()
    if (answer === null) return
    // A new board has seen nothing of what others have.
    if (answer.revision !== revision && bringBoards(runs)) answer = feed.readAll()
    revision = answer.revision
    if (answer.all) for (const board of boards.values()) board.clear()
    for (const news of answer.news) for (const board of boards.values()) board.take(news)
  }

  /** Makes the boards of campaigns that have another recipe by now; false where none has. */
  function bringBoards(runs: RunStore): boolean {
    const revisions = runs.revisions(host.manifest)
    const names = revisions.map(({ campaign }) => campaign)
    for (const name of boards.keys()) if (!names.includes(name)) boards.delete(name)
    let isNew = false
    for (const { campaign, id, recipe } of revisions) {
      if (boards.has(campaign) && accepted.get(campaign) === id) continue
      const parsed = JSON.parse(recipe) as Recipe
      boards.set(campaign, createBoard(parsed, runsOf(parsed)))
      accepted.set(campaign, id)
      isNew = true
    }
    return isNew
  }

  /** One look at a time, for whoever asks. */
  function lookOnce(): Promise<void> {
    looking ??= look().finally(() => {
      looking = null
    })
    return looking
  }

  async function keepLooking(): Promise<void> {
    while (listeners.size > 0 && !closing.signal.aborted) {
      const startedMs = performance.now()
      await lookOnce()
      for (const listener of listeners) listener()
      const tookMs = performance.now() - startedMs
      await sleep(Math.max(PAUSE_MS, tookMs / BUSY_SHARE), undefined, { signal: closing.signal }).catch(
        () => {},
      )
    }
    loop = null
  }

  return {
    runs: () => opened?.runs ?? null,
    boards: () => boards,
    work: () => work,
    trouble: () => broken ?? away,
    async refresh() {
      if (performance.now() - lookedMs <= PAUSE_MS) return
      // A cluster far away is not waited for: what it says comes live.
      await Promise.race([lookOnce(), sleep(PATIENCE_MS)])
    },
    subscribe(listener) {
      listeners.add(listener)
      loop ??= keepLooking()
      return () => listeners.delete(listener)
    },
    async close() {
      closing.abort()
      await loop
      await looking
      await syncing
      opened?.feed.close()
      opened?.runs.close()
    },
  }
}

function openWhereThere(database: string): Opened | null {
  if (!existsSync(database)) return null
  return { runs: openRunStore(database, { readOnly: true }), feed: openRunFeed(database) }
}
