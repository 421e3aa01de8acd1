import { missing } from '../component.ts'
import { type Service, startService } from './service.ts'

/** Why a test with Redis cannot run here, or false. */
export const noRedis = missing(['redis-server', '--version'])

/** As the stack starts it: everything in the append-only file, nothing evicted. `args` adds options, such as `--aclfile`. */
export function startRedis(args: readonly string[] = []): Promise<Service> {
  return startService('redis', ({ port, dir }) => [
    'redis-server',
    ...['--bind', '127.0.0.1', '--port', String(port), '--dir', dir],
    ...['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'],
    ...args,
  ])
}
