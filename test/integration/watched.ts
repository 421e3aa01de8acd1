import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { WatchEntry } from '../../scripts/lib/core/watch.ts'
import { commitAll, git, type Tree, withTemp, writeTree } from '../effects/tree.ts'
import { jsonLines, ROOT } from '../project.ts'
import { campaignOf } from './fixture.ts'

/** Waits for `go` beside the log where its `x` is 9. */
export const MODEL = `#!/bin/sh
echo "start $1 $2" >> "$RUN_LOG"
while [ $2 = 9 ] && [ ! -e "$RUN_LOG.go" ]; do sleep 0.05; done
echo "{\\"v\\": $2}" > result.json
`

/** A bare repository, a clone of it where commits are made, and what watches it. */
export interface Branch {
  readonly dir: string
  readonly bare: string
  readonly clone: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Commits a study of these `x`, or files, and pushes; gives the hash. */
  push(change: readonly number[] | Tree, ...options: readonly string[]): string
  watch(...args: readonly string[]): Promise<Ended>
  /** A verb on the clone's manifest. */
  verb(name: string, ...args: readonly string[]): Promise<Ended>
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Started
  record(): readonly WatchEntry[]
  /** `OUTCOME done/cached` of each commit that ended, with the beginning of its subject. */
  ends(): readonly string[]
  /** Lets runs of `x` 9 end. */
  open(): void
  /** The values of `x` that were run, in order. */
  ran(): readonly number[]
}

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly ended: Promise<Ended>
  said(): string
  kill(signal: NodeJS.Signals): void
}

export function manifestOf(x: readonly number[], more: object = {}): string {
  const study = campaignOf({ parameters: { x }, repetitions: 1, ...more })
  return JSON.stringify({
    version: 1,
    name: 'test',
    cluster: { provider: 'local', parallel: 2 },
    campaigns: [study],
  })
}

export async function withBranch(body: (branch: Branch) => Promise<void>): Promise<void> {
  await withTemp(async (dir) => {
    const [bare, clone, log] = [join(dir, 'study.git'), join(dir, 'clone'), join(dir, 'run.log')]
    mkdirSync(bare)
    git(bare, 'init', '--quiet', '--bare')
    git(dir, 'clone', '--quiet', bare, clone)
    git(clone, 'checkout', '--quiet', '-B', 'main')
    writeTree(clone, { 'model/model.sh': { run: MODEL } })
    const env = { ...process.env, CI: undefined, RUN_LOG: log }
    const start: Branch['start'] = (args, more = {}) => {
      const words = ['--repo', bare, '--dir', join(dir, 'watched'), ...args]
      return startProgram(join(ROOT, 'scripts', 'watch.mjs'), words, { env: { ...env, ...more }, cwd: dir })
    }
    const record = () => {
      const path = join(dir, 'watched', 'watch.jsonl')
      return existsSync(path) ? jsonLines<WatchEntry>(readFileSync(path, 'utf8')) : []
    }
    await body({
      dir,
      bare,
      clone,
      env,
      push(change, ...options) {
        const files = Array.isArray(change) ? { 'swarm.config.yaml': manifestOf(change) } : (change as Tree)
        writeTree(clone, files)
        const commit = commitAll(clone)
        git(clone, 'push', '--quiet', ...options, 'origin', 'HEAD:main')
        return commit
      },
      start,
      watch: (...args) => start(args).ended,
      verb: (name, ...args) =>
        startProgram(join(ROOT, 'scripts', `${name}.mjs`), args, { env, cwd: clone }).ended,
      record,
      ends: () =>
        record().flatMap(({ outcome, summary }) =>
          outcome === null ? [] : [summary ? `${outcome} ${summary.done}/${summary.cached}` : outcome],
        ),
      open: () => writeFileSync(`${log}.go`, ''),
      ran: () =>
        existsSync(log)
          ? readFileSync(log, 'utf8')
              .trim()
              .split('\n')
              .map((line) => Number(line.split(' ')[2]))
          : [],
    })
  })
}

/** Starts a script under the project's Node. */
export function startProgram(
  script: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string },
): Started {
  const child = spawn(join(ROOT, 'node_modules', '.bin', 'node'), [script, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, ...said }))
  })
  return { ended, said: () => said.stdout + said.stderr, kill: (signal) => void child.kill(signal) }
}

export interface Heard {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
}

/** A server that keeps what it hears, for as long as `body` runs. */
export async function withListener(
  status: number,
  body: (url: string, heard: readonly Heard[]) => Promise<void>,
): Promise<void> {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    heard.push({
      url: request.url ?? '',
      headers: request.headers,
      body: text === '' ? {} : JSON.parse(text),
    })
    response
      .writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="studies"' } : {})
      .end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
