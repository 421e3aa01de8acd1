import type { RedisClient } from '../../scripts/lib/effects/queue.ts'

/** What a runner writes beside a job it begins, for whoever gets the job after it. */
export interface StartNote {
  readonly node: string
  readonly runner: string
  /** By the clock of the node. */
  readonly at: number
}

/** The sign of life of this node, which all its runners keep up. */
export interface Liveness {
  stop(): void
}

export interface LivenessOptions {
  readonly redis: RedisClient
  readonly node: string
  readonly leaseMs: number
}

/** Gone before a job of the node comes to another: a lease ends later. */
function lifeMs(leaseMs: number): number {
  return Math.min(20_000, leaseMs / 2)
}

/** Says that the node is there, with the moment since when without a break. */
export async function showLife({ redis, node, leaseMs }: LivenessOptions): Promise<Liveness> {
  const ms = lifeMs(leaseMs)
  const show = async () => {
    await redis.set(nodeKey(node), Date.now(), 'PX', ms, 'NX')
    await redis.pexpire(nodeKey(node), ms)
  }
  await show()
  const timer = setInterval(() => show().catch(() => {}), ms / 4)
  return { stop: () => clearInterval(timer) }
}

/**
 * Whether the runner that began a job died of it, as far as one can tell: its node was there before, and is.
 * With the node lost, or Redis with all signs of life, it is nobody's fault.
 */
export async function diedAlone(
  note: unknown,
  { redis, runner }: { readonly redis: RedisClient; readonly runner: string },
): Promise<boolean> {
  if (!isStartNote(note) || note.runner === runner) return false
  const since = await redis.get(nodeKey(note.node))
  return since !== null && Number(since) < note.at
}

function isStartNote(note: unknown): note is StartNote {
  const { node, runner, at } = (note ?? {}) as Partial<StartNote>
  return typeof node === 'string' && typeof runner === 'string' && typeof at === 'number'
}

function nodeKey(node: string): string {
  return `bull:node:${node}`
}
