import { readFileSync } from 'node:fs'
import { clusterReader } from './cluster-reader.ts'
import { sceneFeed } from './scene-feed.ts'
import { openVisualizer } from './visualizer.ts'

// The role `visualizer`: a page that shows which container is where.

const {
  STACK: stack = '',
  PORT: port = '8080',
  SOCKET_PROXY: proxy = 'socket-proxy:8000',
  AGENT_PORT: agentPort = '8000',
  SECRETS_DIR: secrets = '/run/secrets',
} = process.env
const EVERY_MS = 2_000

const observe = clusterReader({ stack, proxy, agentPort: Number(agentPort) })
await openVisualizer(
  {
    owner: stack,
    token: readFileSync(`${secrets}/web_token`, 'utf8').trim(),
    feed: sceneFeed({ stack, observe, everyMs: EVERY_MS }),
    onError: ({ message }) => console.error(message),
  },
  { host: '0.0.0.0', port: Number(port) },
)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0))
