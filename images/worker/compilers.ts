import { lookup } from 'node:dns/promises'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const CCACHE = '/usr/lib/ccache'

export interface Compilers {
  readonly env: Readonly<Record<string, string>>
  /** Compile jobs at a time. */
  readonly jobs: number
}

/**
 * The environment of a build that compiles on all hosts: ccache stands before the compilers on PATH, and starts
 * what it has not seen before through distcc. Hosts are looked up before each build, as they come and go.
 */
export async function compilers(dir: string, limit: number): Promise<Compilers> {
  const hosts = await addressesOf('tasks.distcc')
  return compilersOf({
    hosts,
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
    DISTCC_DIR: join(dir, 'distcc'),
    DISTCC_HOSTS: ['--randomize', ...hosts.map((host) => `${host}/${limit},lzo`)].join(' '),
  }
  return {
    env: { ...(hasCcache && ccache), ...(isSpread && distcc) },
    jobs: isSpread ? hosts.length * limit : cores,
  }
}

/** All addresses of a name; none where there is no such name. */
async function addressesOf(name: string): Promise<readonly string[]> {
  try {
    const found = await lookup(name, { all: true, family: 4 })
    return found.map(({ address }) => address).sort()
  } catch {
    return []
  }
}
