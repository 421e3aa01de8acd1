import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { until, type VerbEnd } from '../integration/fixture.ts'
import { type FaultProject, type LoggedCampaign, withFaultProject } from '../lab/fault-project.ts'
import { noLab } from '../lab/lab.ts'
import { MANAGER, WORKERS } from '../lab/stack-faults.ts'

const OUTAGE_MS = 60_000
/** Over that. */
const LONG_LEASE = '90s'
/** Seconds to wait for what is bound to happen, on a busy machine. */
const PATIENCE = 240

const short = (name: string): LoggedCampaign => ({ name, runs: 90, seconds: 0.7 })

/** Seconds of runs enough for all runners, and for an outage. */
const lasting = (name: string): LoggedCampaign => ({ name, runs: 180, seconds: 1.5 })

test('faults on a swarm of four nodes', { skip: noLab() }, async (t) => {
  await withFaultProject(async (on) => {
    const { project, faults, lab } = on

    /** Applies a campaign, lets something happen when some of its runs are over, and waits for the end. */
    async function underFault(
      campaign: LoggedCampaign,
      happen: () => Promise<unknown>,
      lease?: string,
    ): Promise<VerbEnd> {
      on.write(campaign, lease)
      const applying = project.start('apply', ['--json'])
      await Promise.race([applying.ended, until(() => ended(on, campaign) >= 12, PATIENCE)])
      await happen()
      const end = await applying.ended
      assert.equal(end.exitCode, 0, end.stderr + end.stdout.slice(-1000))
      return end
    }

    await t.test('a runner killed -9: its runs go to others', async () => {
      const campaign = short('runner-killed')
      await underFault(campaign, async () => {
        for (const node of WORKERS) assert.ok(await faults.kill(node, 'runner'))
      })
      const { charged } = await on.check(campaign)
      assert.ok(charged > 0, 'A worker that dies alone is charged for')
    })

    await t.test('a node killed, and started: nobody is charged', async () => {
      const campaign = short('node-killed')
      await underFault(campaign, () => lab.kill(3))
      await lab.start(3)
      assert.equal((await on.check(campaign)).charged, 0)
    })

    await t.test('a node cut off, and mended: its copies have stopped before others begin', async () => {
      const campaign = lasting('node-cut')
      await underFault(campaign, async () => {
        await lab.cut(4)
        await sleep(40_000)
        await lab.mend(4)
      })
      const { charged, concurrent } = await on.check(campaign)
      assert.deepEqual({ charged, concurrent }, { charged: 0, concurrent: 0 })
    })

    await t.test('a node cut off, its runners standing still: two live copies, one result', async () => {
      // Fewer runs than runners: there is one free for each that is lost.
      const campaign: LoggedCampaign = { name: 'node-still', runs: 3, seconds: 60 }
      on.write(campaign)
      const applying = project.start('apply', ['--json'])
      await until(() => on.executed(campaign.name).length === 3, PATIENCE)
      const [first] = on.executed(campaign.name)
      const { node } = first!
      await lab.cut(node)
      const still = await workersOn(on, node)
      for (const pid of still) process.kill(pid, 'SIGSTOP')
      try {
        await until(() => on.executed(campaign.name).length > 3, PATIENCE)
        await until(() => on.executed(campaign.name).every(({ endedAt }) => endedAt !== null), PATIENCE)
      } finally {
        for (const pid of still) process.kill(pid, 'SIGCONT')
        await lab.mend(node)
      }
      const end = await applying.ended
      assert.equal(end.exitCode, 0, end.stderr)
      const counts = await on.check(campaign)
      assert.ok(counts.concurrent > 0, 'No two copies ran at a time')
      assert.equal(counts.charged, 0)
    })

    await t.test('Redis killed -9: all that was accepted is there when it is back', async () => {
      const campaign = short('redis-killed')
      const { stdout } = await underFault(campaign, () => faults.kill(MANAGER, 'redis'))
      assert.doesNotMatch(stdout, /The queue lost/)
      assert.equal((await on.check(campaign)).charged, 0)
    })

    await t.test('Redis wiped: the queue is made again from the store', async () => {
      const campaign = lasting('redis-wiped')
      const { stdout } = await underFault(campaign, () => faults.wipeRedis())
      assert.match(stdout, /The queue lost what was to run of redis-wiped/)
      assert.equal((await on.check(campaign)).charged, 0)
    })

    await t.test('runners with a longer lease take the place of those that are there', async () => {
      // Those hand back what they have: in the tests that follow nothing is to run twice.
      const campaign = short('longer-lease')
      await underFault(campaign, async () => {}, LONG_LEASE)
      assert.equal((await on.check(campaign)).charged, 0)
    })

    await t.test(
      'Redis away for 60 s, the lease being longer: what runs goes on, nothing runs twice',
      async () => {
        const campaign = lasting('redis-away')
        const { stdout } = await underFault(campaign, () => faults.away('redis', OUTAGE_MS), LONG_LEASE)
        assert.doesNotMatch(stdout, /The queue lost/)
        const { charged, started } = await on.check(campaign)
        assert.deepEqual({ charged, started }, { charged: 0, started: campaign.runs })
      },
    )

    await t.test('MongoDB away for 60 s: what ends waits on the disks of the workers', async () => {
      const campaign = lasting('mongo-away')
      let most = 0
      await underFault(
        campaign,
        async () => {
          const look = setInterval(() => {
            most = Math.max(most, spooled(on))
          }, 500)
          await faults.away('mongo', OUTAGE_MS)
          clearInterval(look)
        },
        LONG_LEASE,
      )
      assert.ok(most > 0)
      const { charged, started } = await on.check(campaign)
      assert.deepEqual({ charged, started }, { charged: 0, started: campaign.runs })
      assert.equal(spooled(on), 0)
    })

    await t.test('the disk of a worker full: its runs go to others, and it comes back', async () => {
      const campaign = short('disk-full')
      const disk = await smallDisk(on, 2)
      try {
        on.write(short('disk-warm'))
        assert.equal((await project.run('apply', ['--quiet'])).exitCode, 0)
        disk.fill()
        on.write(campaign)
        const applying = project.start('apply', ['--json'])
        await until(() => ended(on, campaign) >= 30, PATIENCE)
        disk.free()
        const end = await applying.ended
        assert.equal(end.exitCode, 0, end.stderr + end.stdout.slice(-1000))
        assert.equal((await on.check(campaign)).charged, 0)
        assert.match(await logsOf(on, 2), /disk .*full|No space left/i)
      } finally {
        await disk.remove()
      }
    })

    await t.test(
      "the manager's daemon restarted: the campaign goes on, an apply comes back to it",
      async () => {
        const campaign = lasting('manager-restarted')
        on.write(campaign)
        const applying = project.start('apply', ['--json'])
        await until(() => ended(on, campaign) >= 12, PATIENCE)
        await lab.restart(MANAGER)
        await applying.ended
        const next = await project.run('apply', ['--json'])
        assert.equal(next.exitCode, 0, next.stderr)
        await on.check(campaign)
      },
    )

    await t.test('the manager killed, and started on its old data: the same', async () => {
      const campaign = lasting('manager-killed')
      on.write(campaign)
      const applying = project.start('apply', ['--json'])
      await until(() => ended(on, campaign) >= 12, PATIENCE)
      await lab.kill(MANAGER)
      await sleep(5_000)
      await lab.start(MANAGER)
      await applying.ended
      const next = await project.run('apply', ['--json'])
      assert.equal(next.exitCode, 0, next.stderr)
      await on.check(campaign)
    })
  })
})

function ended({ executed }: FaultProject, { name }: LoggedCampaign): number {
  return executed(name).filter(({ endedAt }) => endedAt !== null).length
}

/** The Node processes of a machine's runners; what they run goes on while they stand still. */
async function workersOn({ faults, lab }: FaultProject, node: number): Promise<readonly number[]> {
  const docker = openDocker({ kind: 'host', host: lab.node(node) })
  const ids = await faults.containers(node, 'runner')
  const inits = await Promise.all(ids.map((id) => docker.run(['inspect', '--format', '{{.State.Pid}}', id])))
  return inits.flatMap((init) => {
    const children = execFileSync('pgrep', ['-P', init.trim()], { encoding: 'utf8' })
    return children.trim().split('\n').map(Number)
  })
}

/** Results that wait on the disks of the workers. */
function spooled({ faults }: FaultProject): number {
  const files = WORKERS.flatMap((node) => {
    try {
      return readdirSync(join(faults.volume(node, 'work'), 'spool'), { recursive: true, encoding: 'utf8' })
    } catch {
      return []
    }
  })
  return files.filter((path) => path.endsWith('.json')).length
}

/** Puts a disk of 48 MiB in the place of a node's work volume, for runners that start from now on. */
async function smallDisk({ faults }: FaultProject, node: number) {
  const path = faults.volume(node, 'work')
  const daemon = execFileSync('cat', [join(path, '..', '..', '..', '..', 'pid')], { encoding: 'utf8' }).trim()
  // In the daemon's mount namespace, and seen from here through its root.
  const inside = (...argv: readonly string[]) =>
    execFileSync('nsenter', [`--mount=/proc/${daemon}/ns/mnt`, ...argv])
  const filler = `/proc/${daemon}/root${path}/filler`
  const newRunners = async () => {
    while (await faults.kill(node, 'runner'));
    await sleep(5_000)
  }
  inside('mount', '-t', 'tmpfs', '-o', 'size=48m,uid=1001,gid=1001,mode=755', 'none', path)
  await newRunners()
  return {
    fill: () => execFileSync('sh', ['-c', 'cat /dev/zero > "$1" 2>/dev/null || true', '-', filler]),
    free: () => execFileSync('rm', [filler]),
    async remove() {
      inside('umount', '-l', path)
      await newRunners()
    },
  }
}

async function logsOf({ faults, lab }: FaultProject, node: number): Promise<string> {
  const docker = openDocker({ kind: 'host', host: lab.node(node) })
  const ids = await faults.containers(node, 'runner')
  const logs = await Promise.all(ids.map((id) => docker.tryRun(['logs', id])))
  return logs.map(({ stdout, stderr }) => stdout + stderr).join('\n')
}
