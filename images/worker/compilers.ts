import { lookup, reverse } from 'node:dns/promises'
import { existsSync, mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const CCACHE = '/usr/lib/ccache'
/** In the builder's folder. */
const DISTCC = 'distcc'

export interface Compilers {
  readonly env: Readonly<Record<string, string>>
  /** Compile jobs at a time. */
  readonly jobs: number
}

export interface CompilersOptions {
  readonly dir: string
  /** Compile jobs that each host takes. */
  readonly limit: number
  /** The id by which the swarm knows this host; null where it is in none. */
  readonly nodeId: string | null
}

/**
 * The environment of a build that compiles on all hosts: ccache stands before the compilers on PATH, and starts
 * what it has not seen before through distcc. Hosts are looked up before each build, as they come and go.
 */
export async function compilers({ dir, limit, nodeId }: CompilersOptions): Promise<Compilers> {
  // distcc does not make this folder, and sends no job to any host without it.
  mkdirSync(join(dir, DISTCC), { recursive: true })
  return compilersOf({
    hosts: helpers(await compileHosts(nodeId)),
    limit,
    dir,
    cores: availableParallelism(),
    path: process.env.PATH ?? '',
    hasCcache: existsSync(CCACHE),
  })
}

/** The same without looking at the world. */
export function compilersOf(world: {
  readonly hosts: readonly string[]
  /** Compile jobs that each host takes: distcc assumes four. */
  readonly limit: number
  readonly dir: string
  readonly cores: number
  readonly path: string
  readonly hasCcache: boolean
}): Compilers {
  const { hosts, limit, dir, cores, path, hasCcache } = world
  const isSpread = hosts.length > 0
  const ccache = {
    PATH: `${CCACHE}:${path}`,
    CCACHE_DIR: join(dir, 'ccache'),
    // Each build has a folder of its own: paths below it must not make another object.
    CCACHE_BASEDIR: join(dir, 'builds'),
    CCACHE_NOHASHDIR: '1',
    ...(isSpread && { CCACHE_PREFIX: 'distcc' }),
  }
  // Never pump mode: it and ccache exclude each other.
  const distcc = {
    DISTCC_DIR: join(dir, DISTCC),
    DISTCC_HOSTS: ['--randomize', ...hosts.map((host) => `${host}/${limit},lzo`)].join(' '),
  }
  return {
    env: { ...(hasCcache && ccache), ...(isSpread && distcc) },
    jobs: isSpread ? hosts.length * limit : cores,
  }
}

/** A host that compiles for others. */
export interface CompileHost {
  readonly address: string
  /** It is the one that the build is on. */
  readonly isOwn: boolean
}

/**
 * The addresses to send compile jobs to. The host of the build has its hands full with preprocessing, for all of them,
 * and with queue and store: where there are others enough, it takes no jobs beside.
 */
export function helpers(hosts: readonly CompileHost[]): readonly string[] {
  const others = hosts.filter(({ isOwn }) => !isOwn)
  return (others.length >= ENOUGH ? others : hosts).map(({ address }) => address).sort()
}

const ENOUGH = 2
const SERVICE = 'tasks.distcc'
const PORT = 3632
/** Within one data center a host answers in a thousandth of that. */
const ANSWER_MS = 1_000

/** Those that are there now; none outside a swarm. */
async function compileHosts(nodeId: string | null): Promise<readonly CompileHost[]> {
  const named = await lookup(SERVICE, { all: true, family: 4 }).catch(() => [])
  const found = await Promise.all(
    named.map(async ({ address }) => ({
      address,
      isOwn: await isOnNode(address, nodeId),
      answers: await answers(address, PORT),
    })),
  )
  return found.filter(({ answers }) => answers)
}

/**
 * Whether somebody takes connections there. A task has its name before its compiler listens, and for a while after its
 * host died: distcc would lose time with it, or fail.
 */
export async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: ANSWER_MS })
  try {
    return await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      for (const no of ['timeout', 'error'] as const) socket.once(no, () => resolve(false))
    })
  } finally {
    socket.destroy()
  }
}

/** The task of a service that has one a node is named SERVICE.NODE.TASK.NETWORK. */
async function isOnNode(address: string, nodeId: string | null): Promise<boolean> {
  if (nodeId === null) return false
  const names = await reverse(address).catch(() => [])
  return names.some((name) => name.split('.').includes(nodeId))
}
