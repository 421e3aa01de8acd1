import type { EventStream } from '../web/event-stream.ts'
import type { Board } from './board.ts'
import { FAILURES_SHOWN, kindView } from './failure-pages.ts'
import { summaryOf } from './summary.ts'
import type { Watch } from './watch.ts'

/** Tells browsers what changes: each change is put into words once, for all that look at the same campaign. */
export interface Live {
  /** All campaigns, to one browser; gives what ends it. */
  followAll(stream: EventStream): () => void
  /** One campaign and the cells of its matrix. */
  followCampaign(name: string, stream: EventStream): () => void
}

export function openLive(watch: Watch): Live {
  const viewers = new Map<string, Set<EventStream>>()
  const toAll = new Set<EventStream>()
  let stop: (() => void) | null = null
  let told = ''
  const toldFailures = new Map<string, number>()

  function tell(): void {
    if (toAll.size > 0) tellAll()
    for (const [name, streams] of viewers) {
      const board = watch.boards().get(name)
      if (board !== undefined) tellCampaign(board, streams)
    }
  }

  function tellAll(): void {
    const text = overviewText(watch)
    if (text === told) return
    told = text
    for (const stream of toAll) stream.sendText('overview', text)
  }

  function tellCampaign(board: Board, streams: ReadonlySet<EventStream>): void {
    const changes = board.takeChanges()
    const summary = JSON.stringify(summaryOf(board, watch.work(), Date.now()))
    const cells = changes && JSON.stringify(changes.flatMap((cell) => [cell, board.codes[cell]]))
    for (const stream of streams) {
      stream.sendText('summary', summary)
      if (cells === null) stream.sendText('again', '{}')
      else if (cells !== '[]') stream.sendText('cells', cells)
    }
    const failed = board.count('failed')
    if (toldFailures.get(board.name) === failed) return
    toldFailures.set(board.name, failed)
    const kinds = JSON.stringify(board.failures().slice(0, FAILURES_SHOWN).map(kindView))
    for (const stream of streams) stream.sendText('kinds', kinds)
  }

  /** Looks for as long as somebody does here. */
  function began(): void {
    stop ??= watch.subscribe(tell)
  }

  function ended(): void {
    if (toAll.size + viewers.size > 0) return
    stop?.()
    stop = null
  }

  return {
    followAll(stream) {
      toAll.add(stream)
      stream.sendText('overview', overviewText(watch))
      began()
      return () => {
        toAll.delete(stream)
        ended()
      }
    },
    followCampaign(name, stream) {
      const streams = viewers.get(name) ?? new Set()
      // What changed while nobody looked is in what a browser now fetches.
      if (streams.size === 0) watch.boards().get(name)?.takeChanges()
      viewers.set(name, streams.add(stream))
      toldFailures.delete(name)
      stream.sendText('again', '{}')
      began()
      return () => {
        streams.delete(stream)
        if (streams.size === 0) viewers.delete(name)
        ended()
      }
    },
  }
}

function overviewText(watch: Watch): string {
  const work = watch.work()
  const campaigns = Array.from(watch.boards().values(), (board) => summaryOf(board, work, Date.now()))
  return JSON.stringify({ campaigns, facts: work.facts, trouble: watch.trouble() })
}
