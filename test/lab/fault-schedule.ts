import { setTimeout as sleep } from 'node:timers/promises'
import { mulberry32 } from '../integration/checker.ts'
import type { Lab } from './lab.ts'
import { MANAGER, type StackFaults, WORKERS } from './stack-faults.ts'

/** Kinds of faults, with the least and the most seconds that each lasts. */
const KINDS = {
  'runner killed -9': [0, 0],
  'node killed': [5, 25],
  'node cut off': [5, 45],
  'Redis killed -9': [0, 0],
  'Redis away': [3, 15],
  'Redis wiped': [0, 0],
  'MongoDB killed -9': [0, 0],
  'MongoDB away': [5, 60],
  'builder killed -9': [0, 0],
  'daemon of the manager restarted': [0, 0],
  'apply killed -9': [0, 0],
  'apply interrupted': [0, 0],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type FaultKind = keyof typeof KINDS

export interface Fault {
  readonly atMs: number
  readonly kind: FaultKind
  readonly forMs: number
  /** The machine that it happens on. */
  readonly node: number
}

/** Seconds from one fault to the next: the least and the most. They may overlap. */
const PAUSE = [4, 14] as const

/** Faults within `lengthMs`, each kind once before any comes again; the same for the same seed. */
export function faultSchedule(seed: number, lengthMs: number): readonly Fault[] {
  const random = mulberry32(seed)
  const between = ([from, to]: readonly [number, number]) =>
    Math.round(1000 * (from + random() * (to - from)))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const kinds = Object.keys(KINDS) as FaultKind[]
  const left = [...kinds]
  const faults: Fault[] = []
  for (let atMs = between(PAUSE); atMs < lengthMs; atMs += between(PAUSE)) {
    const kind = left.length > 0 ? left.splice(Math.floor(random() * left.length), 1)[0]! : pick(kinds)
    faults.push({ atMs, kind, forMs: between(KINDS[kind]), node: pick(WORKERS) })
  }
  return faults
}

export function faultText({ atMs, kind, forMs, node }: Fault): string {
  const where = /node|runner/.test(kind) ? ` (node${node})` : ''
  const length = forMs > 0 ? ` for ${(forMs / 1000).toFixed(1)} s` : ''
  return `${(atMs / 1000).toFixed(1).padStart(6)} s  ${kind}${where}${length}`
}

export interface Happening {
  readonly lab: Lab
  readonly faults: StackFaults
  /** Of the apply that follows the campaign. */
  readonly signalApply: (signal: NodeJS.Signals) => void
}

/** Lets everything happen at its time; resolves when all is mended. What one machine suffers, it suffers in turn. */
export async function happen(schedule: readonly Fault[], happening: Happening): Promise<void> {
  const startedMs = performance.now()
  const turns = new Map<number, Promise<void>>()
  for (const fault of schedule) {
    await sleep(Math.max(0, startedMs + fault.atMs - performance.now()))
    const place = /node|runner/.test(fault.kind) ? fault.node : MANAGER
    const turn = (turns.get(place) ?? Promise.resolve()).then(() => inflict(fault, happening))
    // What it rejects with is told at the end.
    turn.catch(() => {})
    turns.set(place, turn)
  }
  await Promise.all(turns.values())
}

async function inflict({ kind, node, forMs }: Fault, { lab, faults, signalApply }: Happening): Promise<void> {
  switch (kind) {
    case 'runner killed -9':
      return void (await faults.kill(node, 'runner'))
    case 'node killed':
      await lab.kill(node)
      await sleep(forMs)
      return await lab.start(node)
    case 'node cut off':
      await lab.cut(node)
      await sleep(forMs)
      return await lab.mend(node)
    case 'Redis killed -9':
      return void (await faults.kill(MANAGER, 'redis'))
    case 'Redis away':
      return await faults.away('redis', forMs)
    case 'Redis wiped':
      return await faults.wipeRedis()
    case 'MongoDB killed -9':
      return void (await faults.kill(MANAGER, 'mongo'))
    case 'MongoDB away':
      return await faults.away('mongo', forMs)
    case 'builder killed -9':
      return void (await faults.kill(MANAGER, 'builder'))
    case 'daemon of the manager restarted':
      return await lab.restart(MANAGER)
    case 'apply killed -9':
      return signalApply('SIGKILL')
    case 'apply interrupted':
      return signalApply('SIGINT')
    default:
      kind satisfies never
  }
}
