import { setTimeout as sleep } from 'node:timers/promises'
import type { Docker } from '../../effects/docker.ts'
import { observeServices } from './observe-stack.ts'

const FOLDER = '/volume'
// Trees in the cache are read-only, for their owner too.
const EMPTY = `chmod -R u+w ${FOLDER}; find ${FOLDER} -mindepth 1 -delete`
const PATIENCE_MS = 60_000
const POLL_MS = 500

/** The volume of work and caches, by its name on each machine. */
export function workVolume(stack: string): string {
  return `${stack}_work`
}

/** The image of the runners, which all workers have; null where the stack is gone already. */
export async function runnerImage(docker: Docker, stack: string): Promise<string | null> {
  const services = await observeServices(docker, stack)
  return services.find(({ name }) => name === 'runner')?.image ?? null
}

/**
 * Empties the work volumes of the workers once no service uses them, by a job on each. Only a machine's own engine could
 * remove the volume itself. Gives the machines where that was done.
 */
export async function emptyWorkers(docker: Docker, stack: string, image: string): Promise<readonly string[]> {
  const service = `${stack}_wipe`
  const mount = `type=volume,source=${workVolume(stack)},target=${FOLDER}`
  await docker.run([
    ...['service', 'create', '--detach', '--quiet', '--name', service, '--mode', 'global-job'],
    ...['--constraint', 'node.role==worker', '--restart-condition', 'none', '--no-resolve-image'],
    ...['--mount', mount, '--entrypoint', 'sh', image, '-c', EMPTY],
  ])
  try {
    const end = performance.now() + PATIENCE_MS
    for (;;) {
      const tasks = await docker.list<{ Node: string; CurrentState: string }>([
        ...['service', 'ps', '--format', '{{json .}}', service],
      ])
      const done = tasks.filter(({ CurrentState }) => CurrentState.startsWith('Complete'))
      const over = tasks.filter(({ CurrentState }) =>
        /^(Complete|Failed|Rejected|Shutdown)/.test(CurrentState),
      )
      if ((tasks.length > 0 && over.length === tasks.length) || performance.now() > end)
        return done.map(({ Node }) => Node).sort()
      await sleep(POLL_MS)
    }
  } finally {
    await docker.tryRun(['service', 'rm', service])
  }
}
