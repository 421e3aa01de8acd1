import { socketProxy } from './socket-proxy.ts'
import { usageAgent } from './usage-agent.ts'

// The roles `socket-proxy` and `usage-agent`: small, with nothing but Node.

const {
  STACK: stack,
  PORT: port = '8000',
  ENGINE_SOCKET: socketPath = '/var/run/docker.sock',
  CGROUPS: cgroups = '/host/cgroup',
} = process.env

function serverOf(role: string | undefined) {
  if (role === 'usage-agent') return usageAgent(cgroups)
  if (role === 'socket-proxy' && stack) return socketProxy({ socketPath, stack })
  throw new Error('Expected the role usage-agent, or socket-proxy with the variable STACK')
}

serverOf(process.argv[2]).listen(Number(port))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0))
