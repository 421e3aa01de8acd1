import { DelayedError, type Job, Queue, WaitingError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { UserError } from '../core/errors.ts'

/** Where Redis is, and as whom; an empty password is none. */
export interface RedisAddress {
  readonly host: string
  readonly port: number
  readonly username?: string
  readonly password?: string
}

export type RedisClient = Redis

/**
 * A connection that is made again whenever it breaks: what is asked for meanwhile waits. `onError` hears why it
 * cannot be made.
 */
export function connectRedis(address: RedisAddress, onError: (error: Error) => void): RedisClient {
  // Given out one by one: a connection string would be logged with its password.
  const client = new Redis({
    host: address.host,
    port: address.port,
    ...(address.username !== undefined && { username: address.username }),
    ...(address.password !== undefined && { password: address.password }),
    // BullMQ wants it so for its workers; a bound would turn every outage into failed jobs.
    maxRetriesPerRequest: null,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(times * 50, 2000),
  })
  client.on('error', onError)
  return client
}

/** A connection for a verb: throws a UserError when there is nobody, or nobody who lets us in, within 5 s. */
export async function reachRedis(address: RedisAddress): Promise<RedisClient> {
  const client = connectRedis(address, () => {})
  let timer: NodeJS.Timeout | undefined
  const refused = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), REACH_MS)
    client.on('error', reject)
  })
  try {
    await Promise.race([client.ping(), refused])
    return client
  } catch (cause) {
    client.disconnect()
    throw redisError(address, cause)
  } finally {
    clearTimeout(timer)
  }
}

const REACH_MS = 5_000

function redisError({ host, port }: RedisAddress, cause: unknown): UserError {
  const message = cause instanceof Error ? cause.message : String(cause)
  const denied = /WRONGPASS|NOAUTH|NOPERM/.test(message)
  return new UserError(
    denied ? 'redis-denied' : 'redis-away',
    `Cannot ${denied ? 'log in to' : 'reach'} Redis at ${host}:${port}: ${message}`,
    {
      hint: denied
        ? 'Its password is another one: `deploy` again'
        : 'Look with `status` whether the service runs; `connect` opens the way to it',
      cause,
    },
  )
}

/** A job to be added; `id` names it, and adding the id again while it is there does nothing. */
export interface NewJob<T> {
  readonly id: string
  readonly data: T
}

/** Where jobs come in a queue: before all others, or behind those of the same priority and of higher ones. */
export type Place = 'first' | { readonly priority: number }

/** BullMQ's own numbers begin at 1, the smallest comes first, and those without one before all. */
const LOWEST = 1001

/** One queue, to add to. */
export interface JobQueue<T> {
  /** Adds in order. Throws a UserError when one is refused. */
  add(jobs: readonly NewJob<T>[], place: Place): Promise<void>
  counts(): Promise<JobCounts>
  /** Processes that take jobs from it now. */
  workers(): Promise<number>
  close(): Promise<void>
}

export interface JobCounts {
  readonly waiting: number
  readonly active: number
  readonly delayed: number
}

export function openJobQueue<T>(name: string, client: RedisClient): JobQueue<T> {
  // Events are read by nobody; the stream is kept short.
  const queue = new Queue(name, { connection: client, streams: { events: { maxLen: 100 } } })
  queue.on('error', () => {})
  return {
    async add(jobs, place) {
      const order = place === 'first' ? { lifo: true } : { priority: LOWEST - place.priority }
      const opts = { ...order, removeOnComplete: true, removeOnFail: true }
      const added = await queue.addBulk(
        jobs.map(({ id, data }) => ({ name: 'job', data, opts: { ...opts, jobId: id } })),
      )
      // Refused jobs come back with a negative number for their id.
      const refused = added.find(({ id }) => id === undefined || Number(id) < 0)
      if (refused) throw new UserError('queue-refused', `Redis refuses a job of the queue "${name}"`)
    },
    async counts() {
      const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed')
      const { wait = 0, prioritized = 0, active = 0, delayed = 0 } = counts
      return { waiting: wait + prioritized, active, delayed }
    },
    workers: () => queue.getWorkersCount(),
    close: () => queue.close(),
  }
}

/** A queue for pages that show it. */
export type ViewedQueue = Queue

export function openViewedQueue(name: string, client: RedisClient): ViewedQueue {
  const queue = new Queue(name, { connection: client })
  queue.on('error', () => {})
  return queue
}

/** A job under a lease. */
export interface HeldJob<T> {
  readonly id: string
  readonly data: T
  /** What whoever held it before wrote, and did not take back; null when nobody did. */
  readonly note: unknown
  /** Leaves word for whoever holds it next, should this process die. */
  writeNote(note: object): Promise<void>
  /** Prolongs the lease; false when it is another's. */
  renew(): Promise<boolean>
}

/** What becomes of a job: `abandon` leaves it to whoever holds it by now. */
export type Disposal =
  | { readonly kind: 'done' | 'back' | 'abandon' }
  | { readonly kind: 'later'; readonly delayMs: number }

export interface JobWorker {
  /** Takes no further job; the one under way goes on. */
  pause(): void
  resume(): void
  /** Waits for the job under way. */
  close(): Promise<void>
}

export interface JobWorkerOptions<T> {
  readonly client: RedisClient
  readonly leaseMs: number
  /** Is not to throw: what it throws is logged, and the job comes again after 5 s. */
  readonly process: (job: HeldJob<T>) => Promise<Disposal>
  readonly onError: (error: Error) => void
}

/** Takes jobs one at a time, each under a lease that only `renew` prolongs. */
export function openJobWorker<T>(name: string, options: JobWorkerOptions<T>): JobWorker {
  const { client, leaseMs, onError } = options
  const worker = new Worker(name, (job, token) => processOne(job, token ?? '', options), {
    connection: client,
    concurrency: 1,
    lockDuration: leaseMs,
    skipLockRenewal: true,
    stalledInterval: Math.min(30_000, Math.max(1_000, leaseMs / 4)),
    // Crashes are counted by us: here it would fail jobs for the loss of a machine.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: 1_000,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  })
  worker.on('error', onError)
  return {
    pause: () => void worker.pause(true),
    resume: () => void worker.resume(),
    close: () => worker.close(),
  }
}

async function processOne<T>(job: Job, token: string, options: JobWorkerOptions<T>): Promise<void> {
  const { process, leaseMs, onError } = options
  const held = hold<T>(job, token, leaseMs)
  let disposal: Disposal
  try {
    disposal = await process(held)
  } catch (error) {
    onError(error as Error)
    disposal = { kind: 'later', delayMs: 5_000 }
  }
  if (disposal.kind === 'done') return
  if (disposal.kind !== 'abandon') await giveBack(job, token, disposal).catch(onError)
  throw disposal.kind === 'later' ? new DelayedError() : new WaitingError()
}

function hold<T>(job: Job, token: string, leaseMs: number): HeldJob<T> {
  const { progress } = job
  return {
    id: job.id ?? '',
    data: job.data as T,
    note: typeof progress === 'object' && Object.keys(progress).length > 0 ? progress : null,
    writeNote: (note) => job.updateProgress(note),
    renew: async () => Number(await job.extendLock(token, leaseMs)) === 1,
  }
}

async function giveBack(job: Job, token: string, disposal: Disposal): Promise<void> {
  await job.updateProgress({})
  if (disposal.kind === 'later') await job.moveToDelayed(Date.now() + disposal.delayMs, token)
  else await job.moveToWait(token)
}
