import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { missing } from '../component.ts'
import { type LabPlace, labPlaces } from './places.mjs'

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

/** A lab for this process alone, started where it is not there; one process after the other has it. */
export function up(nodes = 4): Promise<Lab> {
  return open(labPlaces(process.env), ['up', String(nodes)])
}

/** Machines on which no Docker runs yet, in a lab beside the other ones; `start` starts it on one. */
export function machines(nodes = 4): Promise<Lab> {
  const [{ LAB, LAB_NUMBER }] = labPlaces(process.env) as [LabPlace]
  const place = { LAB_NUMBER: String(Number(LAB_NUMBER) + 1), LAB: `${LAB}-machines` }
  return open([place], ['machines', String(nodes)])
}

async function open(places: readonly LabPlace[], start: readonly string[]): Promise<Lab> {
  const { place, release } = await takeTurn(places)
  const env = { ...process.env, ...place }
  const lab = async (...args: readonly string[]) => (await promisify(execFile)(SCRIPT, args, { env })).stdout
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

/** The first of the places that is free. An exclusive transaction: the kernel gives it up with the process that holds it. */
async function takeTurn(
  places: readonly LabPlace[],
): Promise<{ readonly place: LabPlace; readonly release: () => void }> {
  mkdirSync(CACHE, { recursive: true })
  for (;;) {
    for (const place of places) {
      const database = new DatabaseSync(join(CACHE, `lock-${place.LAB_NUMBER}`))
      try {
        database.exec('BEGIN EXCLUSIVE')
        return { place, release: () => database.close() }
      } catch (error) {
        database.close()
        if (!/locked/.test((error as Error).message)) throw error
      }
    }
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
