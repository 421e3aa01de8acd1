import { setTimeout as sleep } from 'node:timers/promises'
import type { Observed } from '../visualizer/observed.ts'
import type { View } from '../visualizer/page.ts'
import { sceneOf } from '../visualizer/scene.ts'

export interface FeedOptions {
  readonly stack: string
  readonly observe: () => Promise<Observed>
  readonly everyMs: number
}

/** Looks at a cluster for as long as somebody looks at the page, and not at all otherwise. */
export interface SceneFeed {
  /** What is known; looks where nothing is known of now. */
  view(): Promise<View>
  /** Tells each new view, until the function that it gives is called. */
  listen(onView: (view: View) => void): () => void
}

export function sceneFeed({ stack, observe, everyMs }: FeedOptions): SceneFeed {
  const listeners = new Set<(view: View) => void>()
  let view: View = { scene: null, problem: null }
  let lookedMs = Number.NEGATIVE_INFINITY
  let looking: Promise<View> | null = null
  let isFollowing = false

  async function look(): Promise<View> {
    try {
      view = { scene: sceneOf(stack, await observe()), problem: null }
    } catch (error) {
      view = { scene: view.scene, problem: reasonOf(error as Error) }
    }
    lookedMs = performance.now()
    looking = null
    return view
  }

  async function followWhileHeard(): Promise<void> {
    if (isFollowing) return
    isFollowing = true
    while (listeners.size > 0) {
      looking ??= look()
      await looking
      for (const listener of listeners) listener(view)
      await sleep(everyMs)
    }
    isFollowing = false
  }

  return {
    view() {
      if (performance.now() - lookedMs < everyMs) return Promise.resolve(view)
      looking ??= look()
      return looking
    },
    listen(onView) {
      listeners.add(onView)
      void followWhileHeard()
      return () => listeners.delete(onView)
    },
  }
}

/** What was refused, or not there, stands in the cause of "fetch failed". */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message !== '' ? `${message}: ${cause.message}` : message
}
