import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Measured, measured } from './measure.ts'

const SCRIPTS = fileURLToPath(new URL('../scripts/', import.meta.url))

export interface Study {
  /** Path of the program; it is run with `args` and the point's number. */
  readonly program: string
  readonly args: readonly string[]
  readonly points: number
  readonly repetitions: number
}

/** The campaign `bench` of a study, without a build; its model is put into the folder. */
export function campaign(folder: string, { program, args, points, repetitions }: Study) {
  const model = join(folder, 'model')
  const name = basename(program)
  mkdirSync(model)
  copyFileSync(program, join(model, name))
  return {
    name: 'bench',
    source: { path: 'model' },
    simulator: { type: 'command', run: [`./${name}`, ...args, '{point}', '{seed}'] },
    parameters: { point: { from: 1, to: points, step: 1 } },
    repetitions,
  }
}

/** Writes a manifest with that campaign alone; gives its path. */
export function writeStudy(folder: string, study: Study): string {
  const path = join(folder, 'swarm.config.yaml')
  writeFileSync(path, JSON.stringify({ version: 1, name: 'bench', campaigns: [campaign(folder, study)] }))
  return path
}

/** The command line of a verb, under the Node that Simswarm installs. */
export function verb(name: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, join(SCRIPTS, `${name}.mjs`), ...args]
}

/**
 * Applies a study in an empty store. `runsSeconds` is from when all is prepared to when the last run is stored,
 * without starting, planning and the last table.
 */
export function applyStudy(folder: string, study: Study): Measured & { readonly runsSeconds: number } {
  const result = measured(verb('apply', '-f', writeStudy(folder, study), '--json'), { cwd: folder })
  const events: readonly Event[] = result.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const runs = study.points * study.repetitions
  const done = events.at(-1)?.done
  if (done !== runs) throw new Error(`Simswarm did ${done} of ${runs} runs`)
  const first = events.findIndex((event) => event.type === 'run')
  const last = events.findLast((event) => event.type === 'run')
  return { ...result, runsSeconds: (Date.parse(last!.time) - Date.parse(events[first - 1]!.time)) / 1000 }
}

interface Event {
  readonly type: string
  readonly time: string
  readonly done?: number
}
