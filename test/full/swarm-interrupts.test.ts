import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { DEPLOY_STEPS } from '../../scripts/lib/apply/crash-point.ts'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { mulberry32 } from '../integration/checker.ts'
import { planOf } from '../integration/fixture.ts'
import { type LoggedCampaign, withFaultProject } from '../lab/fault-project.ts'
import { noLab } from '../lab/lab.ts'
import { STACK } from '../lab/stack-faults.ts'

/** Those that an apply on a cluster goes through itself. */
const APPLY_STEPS = ['planned', 'snapshot', 'accepted', 'prepared', 'summary'] as const
const ROUNDS = 12
/** A little longer than a deploy takes. */
const LONGEST_MS = 6_000
/** A lock outlives its owner by a minute. */
const LOCK_MS = 90_000
const seed = Number(process.env.SEED ?? Date.now())

test('deploy and apply interrupted on a swarm of four nodes', { skip: noLab() }, async (t) => {
  await withFaultProject(async (on) => {
    const { project, lab } = on
    const manager = { kind: 'host', host: lab.dockerHost } as const

    /** The next apply converges; the lock of one that was killed ends by itself. */
    async function converges(campaign: LoggedCampaign): Promise<void> {
      const startedMs = performance.now()
      for (;;) {
        const { exitCode, stderr } = await project.run('apply', ['--quiet'])
        if (exitCode === 0) break
        assert.match(stderr, /Another apply changes the cluster: pid \d+ \(\S+ on \S+\) since/)
        assert.ok(performance.now() - startedMs < LOCK_MS, stderr)
        await sleep(2_000)
      }
      assert.deepEqual((await planOf(project)).actions, [])
      await on.check(campaign)
    }

    for (const step of DEPLOY_STEPS)
      await t.test(`deploy killed -9 at the step "${step}": the next one converges`, async () => {
        const campaign = { name: `deploy-${step}`, runs: 12, seconds: 0.1 }
        on.write(campaign)
        const killed = await project.run('deploy', [], { CRASH_AT: step })
        assert.equal(killed.signal, 'SIGKILL', killed.stderr)
        // As one that was killed between two secrets leaves them.
        if (step === 'secrets') await openDocker(manager).run(['secret', 'rm', `${STACK}_redis_acl`])
        const next = await project.run('deploy')
        assert.equal(next.exitCode, 0, next.stderr)
        await converges(campaign)
        assert.equal((await project.run('destroy', ['--data', '--yes'])).exitCode, 0)
      })

    for (const step of APPLY_STEPS)
      await t.test(`apply killed -9 at the step "${step}": the next one converges`, async () => {
        const campaign = { name: `kill-${step}`, runs: 12, seconds: 0.1 }
        on.write(campaign)
        const killed = await project.run('apply', [], { CRASH_AT: step })
        assert.equal(killed.signal, 'SIGKILL', killed.stderr)
        await converges(campaign)
      })

    for (const step of APPLY_STEPS)
      await t.test(
        `Ctrl-C at the step "${step}" of apply: it detaches, and the next one converges`,
        async () => {
          const campaign = { name: `interrupt-${step}`, runs: 12, seconds: 0.1 }
          on.write(campaign)
          const end = await project.run('apply', [], { INTERRUPT_AT: step })
          // In the end there is nothing left to be told.
          assert.equal(end.exitCode, step === 'summary' ? 0 : 130, end.stderr)
          if (step !== 'summary') assert.match(end.stderr + end.stdout, /Detached: the runs go on/)
          await converges(campaign)
        },
      )

    await t.test(`deploy killed or interrupted at random moments (SEED=${seed})`, async () => {
      const random = mulberry32(seed)
      const campaign = { name: 'deploy-random', runs: 12, seconds: 0.1 }
      const signals: Record<string, number> = {}
      for (let round = 0; round < ROUNDS; round += 1) {
        // Each time there is something to deploy.
        on.write(campaign, `${20 + (round % 2)}s`)
        if (round % 4 === 3) await project.run('destroy', ['--data', '--yes'])
        const { child, ended } = project.start('deploy')
        await Promise.race([ended, sleep(random() * LONGEST_MS)])
        const signal = random() < 0.7 ? 'SIGKILL' : 'SIGINT'
        if (child.exitCode === null) signals[signal] = (signals[signal] ?? 0) + 1
        child.kill(signal)
        await ended
      }
      on.write(campaign)
      await converges(campaign)
      console.log(`seed ${seed}: deploy ended by`, signals)
    })
  })
})
