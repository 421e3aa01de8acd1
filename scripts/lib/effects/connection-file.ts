import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that holds local ports open which lead into a cluster. */
export interface Connection {
  readonly pid: number
  /** Local ports by service. */
  readonly ports: Readonly<Record<string, number>>
  /** What DOCKER_HOST is to say; null where the engine is not reached over SSH. */
  readonly docker: string | null
  /** Lets browsers into the services with pages; null where none was up. */
  readonly token: string | null
  /** Milliseconds since 1970, UTC. */
  readonly since: number
}

/** In the temporary folder, one a user and cluster. */
export function connectionPath(cluster: string): string {
  return join(tmpdir(), `simswarm-${userInfo().uid}-${cluster}.json`)
}

/** Writes down that this process holds the ports. */
export function noteConnection(cluster: string, open: Pick<Connection, 'ports' | 'docker' | 'token'>): void {
  const path = connectionPath(cluster)
  const connection: Connection = { pid: process.pid, ...open, since: Date.now() }
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(connection)}\n`, { mode: 0o600 })
  renameSync(`${path}.${process.pid}`, path)
}

/** Takes the note back, if it is this process's own. */
export function forgetConnection(cluster: string): void {
  if (readNote(cluster)?.pid === process.pid) rmSync(connectionPath(cluster), { force: true })
}

/** The process that holds the ports now; null where there is none. */
export function currentConnection(cluster: string): Connection | null {
  const connection = readNote(cluster)
  return connection !== null && isConnection(connection.pid) ? connection : null
}

/** Ends the process that holds the ports; false where there was none. */
export async function closeConnection(cluster: string): Promise<boolean> {
  const connection = currentConnection(cluster)
  if (connection !== null) process.kill(connection.pid, 'SIGTERM')
  for (let tries = 0; connection !== null && isConnection(connection.pid) && tries < 100; tries += 1)
    await sleep(50)
  rmSync(connectionPath(cluster), { force: true })
  return connection !== null
}

function readNote(cluster: string): Connection | null {
  try {
    return JSON.parse(readFileSync(connectionPath(cluster), 'utf8')) as Connection
  } catch {
    return null
  }
}

/** Whether a process is there and, where the system tells, is one of ours: ids are used again. */
function isConnection(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(commandLine, 'utf8').includes('connect.mjs')
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
