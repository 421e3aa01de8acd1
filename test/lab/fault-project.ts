import assert from 'node:assert/strict'
import { campaignOf, type Project, withProject } from '../integration/fixture.ts'
import { type Lab, up } from './lab.ts'
import { executions, LOGGING, stored, type Tally, tally, tallyText } from './run-log.ts'
import { type StackFaults, stackFaults } from './stack-faults.ts'

/** A campaign whose runs keep a log that outlives their containers. */
export interface LoggedCampaign {
  readonly name: string
  readonly runs: number
  /** How long each run takes. */
  readonly seconds: number
  readonly change?: object
}

/** A project on the lab's four nodes, and what can be done to them. */
export interface FaultProject {
  readonly lab: Lab
  readonly project: Project
  readonly faults: StackFaults
  /** Makes it the manifest's only campaign. */
  write(campaign: LoggedCampaign, lease?: string): void
  executed(name: string): ReturnType<typeof executions>
  /** Counts what became of a campaign, and asserts and tells that nothing was lost or came twice. */
  check(campaign: LoggedCampaign): Promise<Tally & { readonly charged: number }>
}

/** Runs that are told apart from those of earlier tests by the name of their log. */
const UNIQUE = Date.now().toString(36)

export async function withFaultProject(body: (on: FaultProject) => Promise<void>): Promise<void> {
  const lab = await up(4)
  try {
    await withProject({ 'model/model.sh': { run: LOGGING } }, async (project) => {
      Object.assign(process.env, { DOCKER_HOST: lab.dockerHost, BUILD_DOCKER_HOST: lab.buildHost })
      try {
        await body(faultProject(lab, project))
      } finally {
        await project.run('destroy', ['--data', '--yes'])
      }
    })
  } finally {
    lab.close()
  }
}

function faultProject(lab: Lab, project: Project): FaultProject {
  const faults = stackFaults(lab)
  const executed: FaultProject['executed'] = (name) => executions(faults, logOf(name))
  return {
    lab,
    project,
    faults,
    executed,
    // A test that kills a node waits for the lease of what was lost.
    write({ name, runs, seconds, change }, lease = '20s') {
      const run = ['./model.sh', '{runId}', '{x}', logOf(name), String(seconds)]
      const parameters = { x: [1, 2, 3] }
      const study = {
        name,
        simulator: { type: 'command', run },
        parameters,
        repetitions: runs / 3,
        ...change,
      }
      project.write(campaignOf(study), {
        cluster: { provider: 'swarm' },
        services: {
          runner: { lease },
          redis: { image: `${lab.registry}/redis:8` },
          mongo: { image: `${lab.registry}/mongo:8` },
        },
        images: { registry: lab.registry },
      })
    },
    async check({ name, runs }) {
      const { records, attempts } = await stored(lab, name)
      const counts = { ...tally(runs, records, executed(name)), charged: attempts.length }
      console.log(`${name}: ${tallyText(counts)}`)
      const { recorded, lost, duplicated, wrong } = counts
      assert.deepEqual(
        { recorded, lost, duplicated, wrong },
        { recorded: runs, lost: 0, duplicated: 0, wrong: 0 },
      )
      assert.equal((await resultsOf(project, name)).length, runs)
      return counts
    },
  }
}

/** The rows that `results` shows of a campaign. */
export async function resultsOf(project: Project, campaign: string): Promise<readonly object[]> {
  const { stdout, stderr, exitCode } = await project.run('results', [campaign, '--format', 'json'])
  assert.equal(exitCode, 0, stderr)
  return JSON.parse(stdout)
}

function logOf(name: string): string {
  return `${name}-${UNIQUE}`
}
