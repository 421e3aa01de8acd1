import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApplyEvent, RunEvent, SummaryEvent } from '../../scripts/lib/apply/events.ts'
import { removeTree } from '../../scripts/lib/effects/scratch.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import { type Tree, writeTree } from '../effects/tree.ts'
import { jsonLines, ROOT } from '../project.ts'

/** Appends a line when it starts and when it ends to a log that outlives its folder; its metric `v` is `x`. */
export const MODEL = `#!/bin/sh
echo "start $1 $2" >> "$RUN_LOG"
echo "{\\"v\\": $2}" > result.json
echo "end $1 $2" >> "$RUN_LOG"
`

/** The campaign `study` of three points and two repetitions, changed as a test wants. */
export function campaignOf(change: object = {}): object {
  return {
    name: 'study',
    source: { path: 'model' },
    simulator: { type: 'command', run: ['./model.sh', '{runId}', '{x}', '{seed}'] },
    parameters: { x: [1, 2, 3] },
    repetitions: 2,
    metrics: { file: 'result.json' },
    ...change,
  }
}

/** How a verb ended; `events` are those of `apply --json`. */
export interface VerbEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface StartedVerb {
  readonly child: ChildProcess
  readonly ended: Promise<VerbEnd>
  /** What it has printed so far, to either stream. */
  said(): string
}

type Env = Readonly<Record<string, string | undefined>>

/** A project in a folder of its own, with the log of its model beside it. */
export interface Project {
  readonly dir: string
  readonly store: string
  /** Writes the manifest. */
  write(campaigns: object | readonly object[], more?: object): void
  start(verb: string, args?: readonly string[], env?: Env): StartedVerb
  run(verb: string, args?: readonly string[], env?: Env): Promise<VerbEnd>
  /** Makes the file `$RUN_LOG.d/go`, for which a model may wait. */
  open(): void
  /** Path of a file in `$RUN_LOG.d`, where a model leaves word. */
  beside(name: string): string
  /** What the model logged, in order: `start` or `end`, a run id, and what else the model says. */
  log(): readonly LogEntry[]
  withStore<T>(look: (runs: RunStore) => T): T
  records(campaign?: string): readonly RunRecord[]
}

export interface LogEntry {
  readonly kind: string
  readonly runId: string
  readonly rest: string
}

/** Runs a program whose files' modes hold for it too, though it may be root's. */
export const WITHOUT_POWERS: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : []

/** Makes a project of `files` for as long as `body` runs; `at` is a folder that is there already, verbs run `under` a command. */
export async function withProject(
  files: Tree,
  body: (project: Project) => Promise<void>,
  options: { readonly at?: string; readonly under?: readonly string[] } = {},
): Promise<void> {
  const { project, remove } = makeProject(files, options)
  try {
    await body(project)
  } finally {
    remove()
  }
}

/** The same for as long as a suite wants. */
export function makeProject(
  files: Tree,
  options: { readonly at?: string; readonly under?: readonly string[] } = {},
): { readonly project: Project; readonly remove: () => void } {
  const temporary = mkdtempSync(join(tmpdir(), 'project-'))
  const dir = options.at ?? join(temporary, 'project')
  const remove = () => {
    for (const pid of marked(dir)) process.kill(pid, 'SIGKILL')
    removeTree(temporary)
  }
  try {
    writeTree(dir, files)
    return { project: openProject(dir, join(temporary, 'run.log'), options.under ?? []), remove }
  } catch (error) {
    remove()
    throw error
  }
}

function openProject(dir: string, logPath: string, under: readonly string[]): Project {
  const manifest = join(dir, 'swarm.config.yaml')
  const store = join(dir, '.swarm')
  mkdirSync(`${logPath}.d`)
  const start: Project['start'] = (verb, args = [], env = {}) => {
    const node = join(ROOT, 'node_modules', '.bin', 'node')
    const [program, ...words] = [
      ...under,
      node,
      join(ROOT, 'scripts', `${verb}.mjs`),
      '-f',
      manifest,
      ...args,
    ]
    const child = spawn(program!, words, {
      env: { ...process.env, CI: undefined, RUN_LOG: logPath, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { child, ...follow(child) }
  }
  const withStore: Project['withStore'] = (look) => {
    const runs = openRunStore(join(store, 'store.db'), { readOnly: true })
    try {
      return look(runs)
    } finally {
      runs.close()
    }
  }
  return {
    dir,
    store,
    write(campaigns, more = {}) {
      const list = Array.isArray(campaigns) ? campaigns : [campaigns]
      // JSON is YAML.
      const whole = { version: 1, name: 'test', cluster: { provider: 'local' }, campaigns: list, ...more }
      writeFileSync(manifest, JSON.stringify(whole, null, 1))
    },
    start,
    run: (verb, args, env) => start(verb, args, env).ended,
    open: () => writeFileSync(join(`${logPath}.d`, 'go'), ''),
    beside: (name) => join(`${logPath}.d`, name),
    log: () => readLog(logPath),
    withStore,
    records: (campaign = 'study') => withStore((runs) => [...runs.rows({ manifest: 'test', campaign })]),
  }
}

function follow(child: ChildProcess): Omit<StartedVerb, 'child'> {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]!.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  const ended = new Promise<VerbEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, ...said }))
  })
  return { ended, said: () => said.stdout + said.stderr }
}

function readLog(path: string): readonly LogEntry[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => {
    const [kind = '', runId = '', ...rest] = line.split(' ')
    return { kind, runId, rest: rest.join(' ') }
  })
}

/** Runs `apply --json`; gives its events apart. */
export async function applyJson(project: Project, args: readonly string[] = [], env: Env = {}) {
  const end = await project.run('apply', ['--json', ...args], env)
  const events = jsonLines<ApplyEvent>(end.stdout)
  return {
    ...end,
    events,
    runs: events.filter((event): event is RunEvent => event.type === 'run'),
    summary: events.at(-1) as SummaryEvent | undefined,
  }
}

/** The plan's counts of runs, and each action as `CHANGE KIND TARGET (REASON)`. */
export async function planOf(project: Project, args: readonly string[] = []) {
  const { stdout } = await project.run('plan', ['--json', ...args])
  const { actions, campaigns } = JSON.parse(stdout)
  return {
    actions: actions.map(
      ({ change, kind, target, reason, count }: Record<string, string>) =>
        `${change} ${count === undefined ? '' : `${count} `}${kind} ${target} (${reason})`,
    ) as string[],
    runs: campaigns[0].runs as Record<string, number>,
  }
}

/** Runs that the model began, each as often as it did. */
export function started(project: Project): readonly string[] {
  return project.log().flatMap(({ kind, runId }) => (kind === 'start' ? [runId] : []))
}

/** The most copies of the model that the log says ran at a time. */
export function overlap(log: readonly LogEntry[]): number {
  let now = 0
  return log.reduce((most, { kind }) => {
    now += kind === 'start' ? 1 : -1
    return Math.max(most, now)
  }, 0)
}

/** Processes that runs or builds of a project started, whoever their parents are now. */
export function marked(dir: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => environmentOf(pid).includes(`\0SIMSWARM_WORK=${dir}/`)).map(Number)
}

function environmentOf(pid: string): string {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}`
  } catch {
    return ''
  }
}

/** Waits for what is bound to happen; the bound is only there to end a test that fails. */
export async function until(condition: () => boolean, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain: ${condition}`)
    await sleep(10)
  }
}

/** Puts a file into a project, executable if it begins with `#!`. */
export function put(project: Project, path: string, content: string): void {
  mkdirSync(dirname(join(project.dir, path)), { recursive: true })
  writeFileSync(join(project.dir, path), content, { mode: content.startsWith('#!') ? 0o755 : 0o644 })
}
