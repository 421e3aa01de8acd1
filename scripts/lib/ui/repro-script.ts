import type { ProcessCommand } from '../job/simulator.ts'
import type { EnvValue, RunRecord } from '../job/types.ts'
import { pointText } from './run-headline.ts'
import { shellCommand, shellComment, shellQuote } from './shell-quote.ts'
import { bytes, duration, number } from './words.ts'

/** A stored file, where tools of the system find it. */
export interface Stored {
  readonly path: string
  readonly zstd: boolean
}

/** Everything that one run needs, as paths and words. */
export interface ReproSteps {
  readonly record: RunRecord
  readonly campaign: string
  readonly toolchain: string
  /** A new folder: `run` in it is where the run works, `inputs/NAME` its inputs. */
  readonly dir: string
  readonly artifact: Stored
  readonly inputs: Readonly<Record<string, readonly { readonly path: string; readonly stored: Stored }[]>>
  readonly env: Readonly<Record<string, EnvValue>>
  /** Folder of the manifest: files of secrets are relative to it. */
  readonly projectDir: string
  readonly command: ProcessCommand
  /** What reduces its files afterwards; null: nothing. */
  readonly collect: readonly string[] | null
}

/** The steps of one run as a script for a POSIX shell. */
export function reproScript(steps: ReproSteps): string {
  const { dir, artifact, command, collect } = steps
  return [
    '#!/bin/sh',
    ...aboutLines(steps).map(shellComment),
    'set -e',
    `mkdir ${shellQuote(dir)} ${shellQuote(`${dir}/run`)}`,
    '',
    '# What was built',
    artifact.zstd
      ? `zstd -dc ${shellQuote(artifact.path)} | tar -x -C ${shellQuote(`${dir}/run`)}`
      : `tar -xf ${shellQuote(artifact.path)} -C ${shellQuote(`${dir}/run`)}`,
    ...inputLines(steps),
    '',
    `cd ${shellQuote(`${dir}/run`)}`,
    ...envLines(steps),
    shellCommand(command.argv),
    ...(collect === null ? [] : [shellCommand(collect)]),
    '',
  ].join('\n')
}

function aboutLines({ record, campaign, toolchain }: ReproSteps): readonly string[] {
  const { runId, parameters, repetition, seed, execution, verdict } = record
  const metrics = Object.entries(verdict.metrics).map(([name, value]) => `${name}=${number(value, 17)}`)
  const ending = execution.signal ?? `exit code ${execution.exitCode ?? 'none'}`
  const limits = limitWords(record)
  return [
    `Run ${runId}`,
    `of campaign ${campaign}: ${pointText(parameters, repetition)}, seed ${seed}`,
    `Recorded: ${verdict.outcome}, ${ending}, ${duration(execution.durationMs)} on ${execution.host}`,
    ...(verdict.error === null ? [] : [`Error: ${verdict.error.message}`]),
    ...(metrics.length === 0 ? [] : [`Metrics: ${metrics.join(', ')}`]),
    ...(limits.length === 0 ? [] : [`Limits then: ${limits.join(', ')}`]),
    ...(toolchain === '' ? [] : [`Built with: ${toolchain}`]),
  ]
}

function limitWords({ execution: { limits } }: RunRecord): readonly string[] {
  const { timeMs, memoryBytes, diskBytes } = limits
  return [
    ...(timeMs === null ? [] : [`time ${duration(timeMs)}`]),
    ...(memoryBytes === null ? [] : [`memory ${bytes(memoryBytes)}`]),
    ...(diskBytes === null ? [] : [`disk ${bytes(diskBytes)}`]),
  ]
}

function inputLines({ dir, inputs }: ReproSteps): readonly string[] {
  return Object.entries(inputs).flatMap(([name, files]) => {
    const root = `${dir}/inputs/${name}`
    const folders = new Set(files.map(({ path }) => `${root}/${path}`.replace(/\/[^/]*$/, '')))
    return [
      '',
      shellComment(`The input "${name}"`),
      `mkdir -p ${[...folders].map(shellQuote).join(' ')}`,
      ...files.map(({ path, stored }) => `${copyCommand(stored)} > ${shellQuote(`${root}/${path}`)}`),
    ]
  })
}

function copyCommand({ path, zstd }: Stored): string {
  return `${zstd ? 'zstd -dc' : 'cat'} ${shellQuote(path)}`
}

function envLines({ env, command, projectDir }: ReproSteps): readonly string[] {
  const all = Object.entries({ ...env, ...command.env })
  return all.map(([name, value]) => `export ${name}=${envText(value, projectDir)}`)
}

function envText(value: EnvValue, projectDir: string): string {
  if (typeof value === 'string') return shellQuote(value)
  if ('fromEnv' in value) return `"\${${value.fromEnv}:?is a secret of this run}"`
  const path = value.fromFile.startsWith('/') ? value.fromFile : `${projectDir}/${value.fromFile}`
  return `"$(cat ${shellQuote(path)})"`
}
