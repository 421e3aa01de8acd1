import type { ClusterLock } from '../core/aws-names.ts'
import { queueKeys } from '../effects/queue-scripts.ts'
import { BUILD_QUEUE, RUN_QUEUE } from '../job/cluster.ts'
import { run } from './run.ts'

/** Whether runs or builds are queued or under way, or a verb changes the cluster; null: not known. */
export async function isBusy(cluster: string, lock: string): Promise<boolean | null> {
  const queued = await isQueued(cluster)
  return queued === false ? await isLocked(lock) : queued
}

/** Whether runs or builds are queued or under way; no services, no work; null: not known. */
export async function isQueued(cluster: string): Promise<boolean | null> {
  try {
    const service = `${cluster}_redis`
    const [container] = words(await run(['docker', 'ps', '-q', '--filter', label(service)]))
    if (container !== undefined) return (await countJobs(container)) > 0
    const services = words(await run(['docker', 'service', 'ls', '--format', '{{.Name}}']))
    return services.includes(service) ? null : false
  } catch {
    return null
  }
}

function label(service: string): string {
  return `label=com.docker.swarm.service.name=${service}`
}

/** As the queue's own user, in its container: nobody else reaches it, and the password never leaves it. */
async function countJobs(container: string): Promise<number> {
  const client = 'REDISCLI_AUTH=$(cat /run/secrets/redis_password) exec redis-cli --user swarm'
  const commands = [BUILD_QUEUE, RUN_QUEUE].flatMap((queue) => {
    const { wait, active, prioritized, delayed } = queueKeys(queue)
    return [`LLEN ${wait}`, `LLEN ${active}`, `ZCARD ${prioritized}`, `ZCARD ${delayed}`]
  })
  const input = `${commands.join('\n')}\n`
  const counts = words(await run(['docker', 'exec', '-i', container, 'sh', '-c', client], { input }))
  if (counts.length !== commands.length || !counts.every((count) => /^\d+$/.test(count)))
    throw new Error(`Redis: ${counts.join(' ')}`)
  return counts.reduce((sum, count) => sum + Number(count), 0)
}

async function isLocked(lock: string): Promise<boolean | null> {
  const query = ['--query', 'Parameter.Value', '--output', 'text']
  try {
    const text = await run(['aws', 'ssm', 'get-parameter', '--name', lock, ...query])
    return Date.parse((JSON.parse(text) as ClusterLock).expires) > Date.now()
  } catch (error) {
    return /ParameterNotFound/.test((error as Error).message) ? false : null
  }
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
