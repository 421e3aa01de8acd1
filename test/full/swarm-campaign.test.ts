import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { campaignOf, planOf, type StartedVerb, withProject } from '../integration/fixture.ts'
import { resultsOf } from '../lab/fault-project.ts'
import { faultSchedule, faultText, happen } from '../lab/fault-schedule.ts'
import { type Lab, noLab, up } from '../lab/lab.ts'
import { executions, LOGGING, stored, tally, tallyText } from '../lab/run-log.ts'
import { stackFaults } from '../lab/stack-faults.ts'

const RUNS = 2400
const RUN_SECONDS = 0.4
const FAULTS_MS = 5 * 60_000
/** After the last fault. */
const PATIENCE_MS = 8 * 60_000
const RETRY_MS = 2_000
const seed = Number(process.env.SEED ?? Date.now())

test(`a campaign on four nodes under five minutes of faults (SEED=${seed})`, { skip: noLab() }, async () => {
  const lab = await up(4)
  try {
    await withProject({ 'model/model.sh': { run: LOGGING } }, async (project) => {
      const log = `campaign-${seed}-${Date.now()}`
      const campaign = campaignOf({
        simulator: { type: 'command', run: ['./model.sh', '{runId}', '{x}', log, String(RUN_SECONDS)] },
        parameters: { x: [1, 2, 3, 4, 5, 6] },
        repetitions: RUNS / 6,
        limits: { crashes: 100 },
      })
      project.write(campaign, onCluster(lab))
      Object.assign(process.env, { DOCKER_HOST: lab.dockerHost, BUILD_DOCKER_HOST: lab.buildHost })
      try {
        await underFaults()
      } finally {
        await project.run('destroy', ['--data', '--yes'])
      }

      async function underFaults(): Promise<void> {
        const deployed = await project.run('deploy')
        assert.equal(deployed.exitCode, 0, deployed.stderr)
        const schedule = faultSchedule(seed, FAULTS_MS)
        console.log([`faults of seed ${seed}:`, ...schedule.map(faultText)].join('\n'))
        let applying: StartedVerb | null = null
        const ends: Record<string, number> = {}
        const startedMs = performance.now()
        /** As a user would: applies until nothing is left to do. */
        const following = (async () => {
          while (performance.now() - startedMs < FAULTS_MS + PATIENCE_MS) {
            applying = project.start('apply', ['--quiet'])
            const { exitCode, signal, stderr } = await applying.ended
            if (exitCode === 0) return
            const why = signal ?? stderr.trim().split('\n').at(-1)!
            ends[why] = (ends[why] ?? 0) + 1
            await sleep(RETRY_MS)
          }
          throw new Error(`The campaign did not end in time: ${JSON.stringify(ends, null, 1)}`)
        })()
        const faults = stackFaults(lab)
        const signalApply = (signal: NodeJS.Signals) => void applying?.child.kill(signal)
        await Promise.all([happen(schedule, { lab, faults, signalApply }), following])
        const plan = await planOf(project)
        const { records, attempts } = await stored(lab, 'study')
        const counts = tally(plan.runs.total!, records, executions(faults, log))
        const seconds = Math.round((performance.now() - startedMs) / 1000)
        console.log('applies that did not come to the end:', ends)
        console.log(
          `seed ${seed}: ${schedule.length} faults in ${seconds} s: ${tallyText(counts)}, ${attempts.length} charged`,
        )
        assert.deepEqual(
          [counts.accepted, counts.recorded, counts.lost, counts.duplicated, counts.wrong],
          [RUNS, RUNS, 0, 0, 0],
        )
        assert.deepEqual(plan.actions, [])
        assert.equal(plan.runs.cached, RUNS)
        assert.equal((await resultsOf(project, 'study')).length, RUNS)
      }
    })
  } finally {
    lab.close()
  }
})

/** A test that kills a node waits for the lease of what was lost. */
function onCluster(lab: Lab): object {
  const services = {
    runner: { lease: '20s' },
    redis: { image: `${lab.registry}/redis:8` },
    mongo: { image: `${lab.registry}/mongo:8` },
  }
  return { cluster: { provider: 'swarm' }, services, images: { registry: lab.registry } }
}
