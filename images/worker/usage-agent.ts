import { createServer, type Server } from 'node:http'
import { askedContainers, type UseReport } from '../visualizer/usage.ts'
import { cgroupReader } from './cgroup-usage.ts'

// The role `usage-agent`, one on each machine: says what processor time and memory containers have used, of those
// whose ids it is asked for. It reads what any user of the machine may read, and does nothing until it is asked.

const REQUEST_MS = 5_000
/** Some hundred ids. */
const REQUEST_BYTES = 16_384
const CONNECTIONS = 16

/** A server that is yet to listen; `root` is where the machine's control groups are. */
export function usageAgent(root: string): Server {
  const read = cgroupReader(root)
  const server = createServer(
    { maxHeaderSize: REQUEST_BYTES, headersTimeout: REQUEST_MS, requestTimeout: REQUEST_MS },
    ({ method, url }, answer) => {
      const ids = method === 'GET' ? askedContainers(url) : null
      if (ids === null) {
        answer.writeHead(404, { connection: 'close' }).end()
        return
      }
      const found = ids.flatMap((id) => {
        const use = read(id)
        return use === null ? [] : [[id, use] as const]
      })
      const report: UseReport = {
        atSeconds: performance.now() / 1000,
        containers: Object.fromEntries(found),
      }
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(report))
    },
  )
  server.maxConnections = CONNECTIONS
  return server
}
