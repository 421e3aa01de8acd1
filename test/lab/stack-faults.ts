import { rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import type { Lab } from './lab.ts'

/** The stack of projects in tests: their manifest's name. */
export const STACK = 'test'
export const WORKERS = [2, 3, 4] as const
export const MANAGER = 1

/** Services of which one task runs, on the manager. */
export type Single = 'redis' | 'mongo' | 'builder'

/** What can happen to a deployed stack: each for real, none of it asked of the stack itself. */
export interface StackFaults {
  /** Kills a container of a service on a node with -9; false where there is none. */
  kill(node: number, service: string): Promise<boolean>
  /** Kills a service with -9 and keeps it away. */
  away(service: Single, ms: number): Promise<void>
  /** Kills Redis with -9, and lets it start with nothing. */
  wipeRedis(): Promise<void>
  /** The files of a node's volume, as this machine finds them. */
  volume(node: number, name: string): string
  containers(node: number, service: string): Promise<readonly string[]>
}

export function stackFaults(lab: Lab): StackFaults {
  const on = (node: number) => openDocker({ kind: 'host', host: lab.node(node) })
  const manager = on(MANAGER)

  async function containers(node: number, service: string): Promise<readonly string[]> {
    const filter = `label=com.docker.swarm.service.name=${STACK}_${service}`
    const text = await on(node).run(['ps', '--quiet', '--filter', filter, '--filter', 'status=running'])
    return text.split('\n').filter((id) => id !== '')
  }

  async function killAll(node: number, service: string): Promise<void> {
    // One may have ended between the look and the kill.
    for (const id of await containers(node, service)) await on(node).tryRun(['kill', id])
  }

  async function withoutService(service: Single, work: () => Promise<void> | void): Promise<void> {
    const scale = (replicas: number) =>
      manager.run(['service', 'scale', '--detach', `${STACK}_${service}=${replicas}`])
    await scale(0)
    try {
      do await killAll(MANAGER, service)
      while ((await containers(MANAGER, service)).length > 0)
      await work()
    } finally {
      await scale(1)
    }
  }

  const volume = (node: number, name: string) =>
    join(dirname(lab.node(node).replace('unix://', '')), 'data', 'volumes', `${STACK}_${name}`, '_data')

  return {
    containers,
    volume,
    async kill(node, service) {
      const [first] = await containers(node, service)
      return first !== undefined && (await on(node).tryRun(['kill', first])).exitCode === 0
    },
    away: (service, ms) => withoutService(service, () => sleep(ms)),
    wipeRedis: () =>
      withoutService('redis', async () => {
        const dir = volume(MANAGER, 'redis-data')
        for (const name of await readdir(dir)) rmSync(join(dir, name), { recursive: true })
      }),
  }
}
