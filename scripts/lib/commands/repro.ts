import { resolve } from 'node:path'
import { type LocatedRun, locateRun } from '../apply/locate-run.ts'
import { rerun } from '../apply/rerun.ts'
import { UserError } from '../core/errors.ts'
import { contextOf, keptGlobs } from '../core/run-context.ts'
import { differences } from '../core/same-result.ts'
import { locateBlob } from '../effects/blob-store.ts'
import type { Build } from '../job/store.ts'
import { fillTemplate, runValues } from '../job/template.ts'
import type { RunRecord } from '../job/types.ts'
import { simulatorOf } from '../simulators.ts'
import { differenceLines, sameText } from '../ui/comparison-text.ts'
import { type ReproSteps, reproScript, type Stored } from '../ui/repro-script.ts'
import { pointText } from '../ui/run-headline.ts'
import { printJson, sayer } from '../ui/say.ts'
import type { OpenStore } from './open-store.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject, type Project } from './project.ts'
import { nothingStored, reading } from './with-store.ts'

export const spec: VerbSpec = {
  summary:
    'Prints the steps to do one run again on this machine, as a shell script. RUN is the beginning of its id.',
  usage: 'RUN',
  arguments: { min: 1, max: 1 },
  options: {
    run: { type: 'boolean', help: 'do them, and compare with the record; exits 1 where they differ' },
  },
}

interface Subject extends LocatedRun {
  readonly project: Project
  readonly store: OpenStore
  readonly record: RunRecord
  readonly build: Build
  readonly artifact: string
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  return await reading({ cli, project }, async (store) => {
    if (store === null) throw nothingStored(project)
    const record = store.runs.find(cli.args[0]!)
    const located = locateRun(record, store.runs, project.name)
    const build = store.runs.build(located.recipe.buildId)
    const artifact = build?.artifact
    const inputs = Object.values(located.recipe.inputs).flatMap(({ files }) => files.map(({ hash }) => hash))
    await store.fetch([...(artifact ? [artifact] : []), ...inputs])
    if (!build || !artifact || !store.blobs.has(artifact)) throw artifactsGone(record)
    const subject = { ...located, project, store, record, build, artifact }
    return cli.flag('run') ? await runAgain(cli, subject) : printSteps(cli, subject)
  })
}

function artifactsGone({ runId }: RunRecord): UserError {
  return new UserError('repro', `The build of run ${runId.slice(0, 12)} is not stored any more`, {
    hint: 'Apply its campaign again: that makes it',
  })
}

function printSteps(cli: Cli, subject: Subject): number {
  const steps = stepsOf(subject)
  if (cli.flag('json')) printJson(stepsJson(steps))
  else {
    process.stdout.write(reproScript(steps))
    sayer(cli.flag('quiet'))('\nPipe this into "sh", or say --run to do it and compare with the record')
  }
  return 0
}

function stepsOf({ project, record, recipe, run, build, artifact }: Subject): ReproSteps {
  const { campaign } = recipe
  const dir = resolve(`repro-${record.runId.slice(0, 12)}`)
  const stored = (hash: string): Stored => locateBlob(project.store.blobs, hash) ?? fileGone(hash)
  const names = Object.keys(recipe.inputs)
  const context = contextOf(run, {
    inputs: Object.fromEntries(names.map((name) => [name, `${dir}/inputs/${name}`])),
    artifactsDir: `${dir}/run`,
    results: keptGlobs(campaign.results),
  })
  const inputs = Object.entries(recipe.inputs).map(([name, { files }]) => [
    name,
    files.map(({ path, hash }) => ({ path, stored: stored(hash) })),
  ])
  return {
    record,
    campaign: campaign.name,
    toolchain: build.toolchain,
    dir,
    artifact: stored(artifact),
    inputs: Object.fromEntries(inputs),
    env: campaign.env,
    projectDir: project.dir,
    command: simulatorOf(campaign.simulator.type).commands(campaign.simulator, [context])[0]!,
    collect:
      campaign.collect && fillTemplate(campaign.collect.run, runValues(context, { results: `${dir}/run` })),
  }
}

function fileGone(hash: string): never {
  throw new UserError('repro', `The stored file ${hash.slice(0, 12)} of an input is gone`, {
    hint: 'Apply its campaign again: that stores it',
  })
}

function stepsJson({ record, campaign, dir, artifact, inputs, env, command, collect }: ReproSteps): object {
  const { runId, parameters, repetition, seed, execution, verdict } = record
  const { exitCode, signal } = execution
  const { outcome, metrics } = verdict
  const about = { schema: 1, runId, campaign, parameters, repetition, seed }
  const recorded = { outcome, exitCode, signal, metrics }
  const { argv } = command
  return { ...about, dir, artifact, inputs, env: { ...env, ...command.env }, argv, collect, recorded }
}

async function runAgain(cli: Cli, subject: Subject): Promise<number> {
  const { record, project, store } = subject
  const say = sayer(cli.flag('quiet') || cli.flag('json'))
  const interrupt = new AbortController()
  process.once('SIGINT', () => interrupt.abort())
  say(`Doing run ${record.runId.slice(0, 12)} again (${pointText(record.parameters, record.repetition)}) ...`)
  try {
    const { signal } = interrupt
    const options = { ...subject, blobs: store.blobs, projectDir: project.dir, env: process.env, signal }
    const again = await rerun(options)
    const found = differences(record, again, simulatorOf(subject.recipe.campaign.simulator.type).isDated)
    if (cli.flag('json'))
      printJson({ schema: 1, runId: record.runId, same: found.length === 0, differences: found })
    else console.log(found.length === 0 ? sameText(again) : differenceLines(found).join('\n'))
    return found.length === 0 ? 0 : 1
  } catch (error) {
    if (interrupt.signal.aborted) return 130
    throw error
  }
}
