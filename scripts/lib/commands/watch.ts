import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import { parseTarget, type Target } from '../core/note.ts'
import { isToApply } from '../core/watch.ts'
import { isAncestor } from '../effects/checkout.ts'
import { absoluteUrl, type Commit, fetchCommit, redact } from '../effects/git-mirror.ts'
import { takeLock } from '../effects/store-lock.ts'
import { openWatchLog } from '../effects/watch-log.ts'
import { openWebhook, type WebhookServer } from '../effects/webhook-server.ts'
import { parseDuration } from '../text/units.ts'
import { ENDING_SIGNALS } from '../ui/ending-signals.ts'
import { sayer } from '../ui/say.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { applyCommit, type Watching } from './watch-apply.ts'

export const spec: VerbSpec = {
  summary: 'Applies each new commit of a git branch: one at a time, the newest of those that wait.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    repo: { type: 'string', value: 'URL', help: 'the repository, or its folder (default .)' },
    branch: { type: 'string', value: 'NAME', help: 'the branch (default main)' },
    interval: { type: 'string', value: 'TIME', help: 'how often to look (default 60s)' },
    dir: {
      type: 'string',
      value: 'DIR',
      help: 'where checkout, results and record are (default .swarm-watch)',
    },
    once: { type: 'boolean', help: 'look once, apply what is new, and end' },
    listen: {
      type: 'string',
      value: 'HOST:PORT',
      help: 'look at once when a webhook calls there; its secret stands in WEBHOOK_SECRET',
    },
    notify: {
      type: 'string',
      multiple: true,
      value: 'WHOM',
      help: 'github:OWNER/REPOSITORY, gitlab:GROUP/PROJECT, command:CMD, webhook:URL or bell; repeatable',
    },
  },
}

interface WatchOptions {
  readonly url: string
  readonly branch: string
  readonly intervalMs: number
  readonly dir: string
  /** Path of the manifest inside the repository. */
  readonly file: string
  readonly selection: readonly string[]
  readonly once: boolean
  readonly listen: { readonly host: string; readonly port: number; readonly secret: string } | null
  readonly targets: readonly Target[]
}

export async function main(cli: Cli): Promise<number> {
  const options = watchOptions(cli)
  mkdirSync(options.dir, { recursive: true })
  const lock = takeLock(options.dir, { verb: 'watch' })
  const say = sayer(cli.flag('quiet'))
  const stopping = new AbortController()
  const bell = makeBell()
  const watching: Watching = {
    ...options,
    say,
    json: cli.flag('json'),
    log: openWatchLog(join(options.dir, 'watch.jsonl')),
    checkout: join(options.dir, 'checkout'),
    stopping: stopping.signal,
    interrupt: () => {},
  }
  const stop = () => {
    stopping.abort()
    watching.interrupt()
    say('Stopping: runs under way end first; once more stops at once')
    bell.ring()
  }
  for (const signal of ENDING_SIGNALS) process.on(signal, stop)
  let server: WebhookServer | undefined
  try {
    if (options.listen !== null) {
      const onRefused = (from: string) => say(`Refused a call from ${from}: its signature does not match`)
      server = await openWebhook({ ...options.listen, onCall: bell.ring, onRefused })
      say(`Listening on ${options.listen.host}:${server.port}`)
    }
    const outcome = await look(options, watching)
    if (options.once) return stopping.signal.aborted ? 130 : outcome
    say(`Watching ${options.branch} of ${redact(options.url)}`)
    const lookAgain = patientLook(options, watching)
    while (!stopping.signal.aborted) {
      await bell.wait(options.intervalMs)
      if (!stopping.signal.aborted) await lookAgain()
    }
    return 130
  } finally {
    server?.close()
    lock.release()
    for (const signal of ENDING_SIGNALS) process.off(signal, stop)
  }
}

/** Applies the head of the branch where that is to be done; gives the exit code. */
async function look({ url, branch, dir }: WatchOptions, watching: Watching): Promise<number> {
  const head = await fetchCommit(url, `refs/heads/${branch}`, { mirrors: join(dir, 'mirrors') })
  const last = watching.log.last()
  if (!isToApply(head.commit, last)) return 0
  if (last !== null) await sayRewritten(head, last.commit, watching)
  return await applyCommit(head, watching)
}

async function sayRewritten(head: Commit, before: string, { say, branch }: Watching): Promise<void> {
  if (head.commit === before || (await isAncestor(head, before))) return
  say(`The history of ${branch} was rewritten: ${before.slice(0, 12)} is no longer in it. Its results stay`)
}

/** A repository that cannot be reached for a while is no reason to stop watching: that is said once. */
function patientLook(options: WatchOptions, watching: Watching): () => Promise<void> {
  let lastProblem = ''
  return async () => {
    try {
      await look(options, watching)
      lastProblem = ''
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (error.message !== lastProblem) console.error(`${error.message}\n  ${error.hint ?? 'Trying again'}`)
      lastProblem = error.message
    }
  }
}

function watchOptions(cli: Cli): WatchOptions {
  const file = cli.text('file') ?? 'swarm.config.yaml'
  if (file.startsWith('/') || file.split('/').includes('..'))
    throw usage(`--file ${file} leads out of the repository`, 'Name the manifest as it stands there')
  const interval = cli.text('interval') ?? '60s'
  const seconds = parseDuration(interval)
  if (seconds === null || seconds <= 0)
    throw usage(`--interval must be a duration: "${interval}"`, 'Such as 60s or 5m')
  return {
    url: absoluteUrl(cli.text('repo') ?? '.', process.cwd()),
    branch: cli.text('branch') ?? 'main',
    intervalMs: seconds * 1000,
    dir: resolve(cli.text('dir') ?? '.swarm-watch'),
    file,
    selection: selectionOf(cli),
    once: cli.flag('once'),
    listen: listenOf(cli),
    targets: cli.list('notify').map(parseTarget),
  }
}

function selectionOf(cli: Cli): readonly string[] {
  const filter = cli.text('filter')
  return [
    ...cli.list('only').flatMap((name) => ['--only', name]),
    ...(filter === undefined ? [] : ['--filter', filter]),
  ]
}

function listenOf(cli: Cli): WatchOptions['listen'] {
  const text = cli.text('listen')
  if (text === undefined) return null
  const [, host = '127.0.0.1', digits = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? []
  if (digits === '' || Number(digits) > 65535)
    throw usage(`--listen must be a port, or HOST:PORT: "${text}"`, 'Such as 127.0.0.1:9000')
  const secret = process.env.WEBHOOK_SECRET
  if (!secret)
    throw usage(
      '--listen needs a secret in the variable WEBHOOK_SECRET',
      'The one that the webhook is set up with',
    )
  return { host, port: Number(digits), secret }
}

/** Wakes whoever waits; a ring while nobody waits counts for the next one. */
function makeBell() {
  let rung = false
  let wake = () => {}
  return {
    ring() {
      rung = true
      wake()
    },
    async wait(ms: number) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
        if (rung) wake()
      })
      rung = false
    },
  }
}
