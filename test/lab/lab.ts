import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { missing } from '../component.ts'

const SCRIPT = fileURLToPath(new URL('./swarm-lab', import.meta.url))
const CACHE = process.env.LAB_CACHE ?? '/var/cache/simswarm-lab'
const LOOK_MS = 200
/** On a loaded machine a container takes a while. */
const PATIENCE_MS = 240_000
const ASK_MS = 500

/** A swarm of several nodes on this machine; node 1 is its manager. */
export interface Lab {
  /** Of the manager. */
  readonly dockerHost: string
  readonly buildHost: string
  /** Holds stand-ins for the public images, by their names: `REGISTRY/redis:8`. */
  readonly registry: string
  /** The variables by which Docker and Simswarm find the manager and the engine that builds. */
  readonly env: NodeJS.ProcessEnv
  /** The address of a node's engine. */
  node(k: number): string
  /** As a power cut would. */
  kill(k: number): Promise<void>
  start(k: number): Promise<void>
  /** As an update of Docker on the machine would. */
  restart(k: number): Promise<void>
  /** As a shutdown of the machine would. */
  stop(k: number): Promise<void>
  cut(k: number): Promise<void>
  mend(k: number): Promise<void>
  /** Runs a program on a node's network; gives what it prints. */
  enter(k: number, ...argv: readonly string[]): Promise<string>
  /** Lets the next one have the lab; `npm test` takes it down at its end. */
  close(): void
  /** Stops and removes everything, and lets the next one have its place. */
  down(): Promise<void>
}

/** The reason to skip a test that needs the lab, or false; with CI=true nothing is skipped. */
export function noLab(): string | false {
  if (process.env.CI !== 'true' && process.getuid?.() !== 0) return 'The lab needs root'
  return missing(
    ['dockerd', '--version'],
    ['docker-registry', '--version'],
    ['debootstrap', '--version'],
    ['ip', '-V'],
    ['iptables', '--version'],
  )
}

/** The lab for this process alone, started where it is not there; one process after the other has it. */
export function up(nodes = 4): Promise<Lab> {
  return open({ LAB_NUMBER: process.env.LAB_NUMBER ?? '0' }, ['up', String(nodes)])
}

/** Machines on which no Docker runs yet, in a lab beside the other one; `start` starts it on one. */
export function machines(nodes = 4): Promise<Lab> {
  const { LAB_NUMBER: number = '0', LAB: dir = '/var/tmp/simswarm-lab' } = process.env
  const place = { LAB_NUMBER: String((Number(number) + 1) % 10), LAB: `${dir}-machines` }
  return open(place, ['machines', String(nodes)])
}

type Place = { readonly LAB_NUMBER: string; readonly LAB?: string }

async function open(place: Place, start: readonly string[]): Promise<Lab> {
  const env = { ...process.env, ...place }
  const lab = async (...args: readonly string[]) => (await promisify(execFile)(SCRIPT, args, { env })).stdout
  const release = await takeTurn(place.LAB_NUMBER)
  try {
    await lab(...start)
    await lab('standins')
  } catch (error) {
    release()
    throw error
  }
  const said = await lab('env')
  const value = (name: string) => new RegExp(`\\b${name}=(\\S+)`).exec(said)![1]!
  const [dockerHost, buildHost, registry] = [
    value('DOCKER_HOST'),
    value('BUILD_DOCKER_HOST'),
    value('LAB_REGISTRY'),
  ]
  const on = (verb: string) => async (k: number) => void (await lab(verb, String(k)))
  return {
    dockerHost,
    buildHost,
    registry,
    env: { ...env, DOCKER_HOST: dockerHost, BUILD_DOCKER_HOST: buildHost },
    node: (k) => dockerHost.replace('/n1/', `/n${k}/`),
    kill: on('kill'),
    start: on('start'),
    restart: on('restart'),
    stop: on('stop'),
    cut: on('cut'),
    mend: on('mend'),
    enter: (k, ...argv) => lab('enter', String(k), ...argv),
    close: release,
    down: () => lab('down').then(release),
  }
}

/** An exclusive transaction: the kernel gives it up with the process that holds it. */
async function takeTurn(number: string): Promise<() => void> {
  mkdirSync(CACHE, { recursive: true })
  const database = new DatabaseSync(join(CACHE, `lock-${number}`))
  for (;;)
    try {
      database.exec('BEGIN EXCLUSIVE')
      return () => database.close()
    } catch (error) {
      if (!/locked/.test((error as Error).message)) throw error
      await sleep(LOOK_MS)
    }
}

/** Waits for what a cluster is bound to come to; asking it is a program of its own, so it is not asked often. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Not within ${PATIENCE_MS / 1000} s: ${condition}`)
    await sleep(ASK_MS)
  }
}
