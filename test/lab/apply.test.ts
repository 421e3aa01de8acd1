import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { openRelays, openTunnel } from '../../scripts/lib/effects/tunnel.ts'
import { builderOf, freeOnVolume } from '../../scripts/lib/providers/swarm/services.ts'
import { applyJson, makeProject, type Project, planOf, put, until } from '../integration/fixture.ts'
import { ROOT } from '../project.ts'
import { type Lab, noLab, up } from './lab.ts'
import { stackFaults, WORKERS } from './stack-faults.ts'

const STACK = 'test'
const HORIZON = '3000'

/** The queue of examples/mm1, compiled on the cluster; short. */
function mm1(change: object = {}): object {
  return {
    name: 'study',
    source: { path: 'mm1' },
    build: { run: 'make', artifacts: ['mm1'] },
    simulator: {
      type: 'command',
      run: [
        ...['./mm1', '--lambda', '{x}', '--seed', '{seed}', '--out', 'result.json'],
        ...['--horizon', HORIZON, '--warmup', '100'],
      ],
    },
    parameters: { x: [0.1, 0.3, 0.5, 0.7, 0.9] },
    repetitions: 10,
    metrics: { file: 'result.json' },
    ...change,
  }
}

/** What a browser gets that was given an address with a token; nobody gets anything without. */
async function firstPage(address: string): Promise<string> {
  const { origin, hash } = new URL(address)
  assert.equal((await fetch(origin)).status, 401)
  const login = await fetch(`${origin}/login`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ token: hash.replace('#token=', '') }),
    redirect: 'manual',
  })
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!
  for (;;) {
    const text = await (await fetch(origin, { headers: { cookie } })).text()
    // Whoever looks first sees what the mirror had, until it has caught up.
    if (text.includes('/campaigns/')) return text
    await sleep(200)
  }
}

describe('a study on a swarm of four nodes', { skip: noLab() }, () => {
  let lab: Lab
  let project: Project
  let remove: () => void

  before(async () => {
    lab = await up(4)
    ;({ project, remove } = makeProject({}))
    cpSync(join(ROOT, 'examples', 'mm1'), join(project.dir, 'mm1'), { recursive: true })
    Object.assign(process.env, { DOCKER_HOST: lab.dockerHost, BUILD_DOCKER_HOST: lab.buildHost })
    write([mm1()])
  })

  after(async () => {
    if (project) await project.run('destroy', ['--data', '--yes'])
    remove?.()
    lab?.close()
  })

  function write(campaigns: readonly object[], cluster: object = { provider: 'swarm' }): void {
    const services = {
      // A test that kills a node waits for the lease of what was lost.
      runner: { lease: '20s' },
      redis: { image: `${lab.registry}/redis:8` },
      mongo: { image: `${lab.registry}/mongo:8` },
    }
    project.write(campaigns, { cluster, services, images: { registry: lab.registry } })
  }

  const done = async (args: readonly string[] = []) => {
    const end = await applyJson(project, args)
    assert.equal(end.exitCode, 0, end.stderr)
    return end
  }

  test('plan tells each service; apply brings them up, builds and runs; a second one has nothing to do', async () => {
    const { actions } = await planOf(project)
    for (const service of ['redis', 'mongo', 'builder', 'runner', 'distcc'])
      assert.ok(actions.includes(`create service ${service} (not there yet)`), actions.join('\n'))
    const first = await done()
    assert.deepEqual([first.summary?.done, first.runs.length], [50, 50])
    assert.deepEqual((await planOf(project)).actions, [])
    const second = await done()
    assert.deepEqual([second.summary?.cached, second.runs], [50, []])
  })

  test('services that start before those they need wait for them', async () => {
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    const format = ['--format', '{{json .}}']
    const tasks = await docker.list<{ Name: string; CurrentState: string; Error: string }>([
      ...['stack', 'ps', '--no-trunc', STACK, ...format],
    ])
    // The one that makes the store's user is started again until there is a store.
    const failed = tasks.filter(
      ({ Name, CurrentState }) => /^Failed/.test(CurrentState) && !Name.includes('_init.'),
    )
    assert.deepEqual(failed, [])
  })

  test('every run has the same id and metrics as on one machine', async () => {
    const there = await rows()
    write([mm1()], { provider: 'local' })
    await done()
    const here = await rows()
    write([mm1()])
    assert.equal(there.size, 50)
    assert.deepEqual(there, here)
  })

  async function rows(): Promise<ReadonlyMap<string, unknown>> {
    const { stdout, stderr, exitCode } = await project.run('results', ['study', '--format', 'json'])
    assert.equal(exitCode, 0, stderr)
    const all = JSON.parse(stdout) as { runId: string; metrics: object; seed: number; outcome: string }[]
    return new Map(all.map(({ runId, metrics, seed, outcome }) => [runId, { metrics, seed, outcome }]))
  }

  test('runs ran on the workers alone', async () => {
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    const tasks = await docker.list<{ Node: string; CurrentState: string }>([
      ...['service', 'ps', '--format', '{{json .}}', `${STACK}_runner`],
    ])
    const nodes = new Set(
      tasks.filter(({ CurrentState }) => /^Running/.test(CurrentState)).map(({ Node }) => Node),
    )
    assert.deepEqual([...nodes].sort(), ['node2', 'node3', 'node4'])
  })

  test('a node killed in the midst costs nothing but time', async () => {
    const slow = mm1({
      name: 'slow',
      seed: { base: 7 },
      repetitions: 12,
      simulator: { type: 'command', run: ['./wait.sh', '{x}', '{seed}'] },
      source: { path: 'slow' },
      build: undefined,
    })
    put(project, 'slow/wait.sh', '#!/bin/sh\nsleep 0.5\necho "{\\"v\\": $1}" > result.json\n')
    write([slow])
    const applying = project.start('apply', ['--json'])
    await until(() => applying.said().split('"type":"run"').length > 6, 120)
    await lab.kill(3)
    const end = await applying.ended
    await lab.start(3)
    assert.equal(end.exitCode, 0, end.stderr)
    const summary = JSON.parse(end.stdout.trim().split('\n').at(-1)!)
    assert.deepEqual([summary.done, summary.failed], [60, 0])
    write([mm1()])
  })

  test('status, logs, repro, retry and cancel work as on one machine', async () => {
    const { stdout } = await project.run('status', ['--json'])
    const { cluster, services, queues, campaigns } = JSON.parse(stdout)
    assert.equal(cluster.provider, 'swarm')
    assert.equal(cluster.nodes.length, 4)
    assert.deepEqual(
      queues.map(({ name }: { name: string }) => name),
      ['build', 'run'],
    )
    assert.ok(
      services.some(
        ({ name, running }: { name: string; running: number }) => name === 'runner' && running > 0,
      ),
    )
    assert.equal(campaigns[0].counts.done, 50)
    const [runId] = (await rows()).keys()
    assert.equal((await project.run('logs', [runId!.slice(0, 12)])).exitCode, 0)
    const repro = await project.run('repro', [runId!.slice(0, 12), '--run'])
    assert.match(repro.stdout, /^Same result/, repro.stderr)
    const retry = await project.run('retry', ['study', '--outcome', 'done'])
    assert.match(retry.stderr + retry.stdout, /50 runs of "study" will run again/)
    assert.equal((await done()).summary?.done, 50)
    assert.match((await project.run('cancel')).stderr, /Nothing is running/)
  })

  test('halt and resume keep everything', async () => {
    assert.equal((await project.run('halt')).exitCode, 0)
    assert.equal(JSON.parse((await project.run('status', ['--json'])).stdout).cluster.state, 'halted')
    assert.deepEqual((await planOf(project)).runs, {
      total: 50,
      new: 0,
      cached: 50,
      removed: 0,
      failed: 0,
      truncated: 0,
    })
    assert.equal((await project.run('resume')).exitCode, 0)
    assert.equal((await done()).summary?.cached, 50)
  })

  test('destroy without data, and apply again: the results are still there', async () => {
    const { exitCode, stderr } = await project.run('destroy', ['--yes'])
    assert.equal(exitCode, 0, stderr)
    assert.equal(JSON.parse((await project.run('status', ['--json'])).stdout).cluster.state, 'absent')
    const end = await done()
    assert.deepEqual([end.summary?.cached, end.runs], [50, []])
  })

  test('connect opens ports of this machine alone, and disconnect closes them', async () => {
    const { stdout } = await project.run('connect', ['--json'])
    const { ports, pages } = JSON.parse(stdout)
    assert.match(await answer(ports.redis, 'PING\r\n'), /NOAUTH/)
    assert.match(await firstPage(pages.dashboard), /href="\/campaigns\/study"/)
    assert.equal((await project.run('disconnect')).exitCode, 0)
    await assert.rejects(answer(ports.redis, 'PING\r\n'))
  })

  test('the space left for the store is that of its volume', async () => {
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    const free = await freeOnVolume(docker, STACK)
    assert.ok(free !== null && free > 2 ** 20, String(free))
  })

  test('a tunnel carries bytes both ways as they are', async () => {
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    const relays = openRelays(docker, () => builderOf(docker, STACK), { spares: 1 })
    const tunnel = await openTunnel(relays, { host: 'redis', port: 6379 })
    // One after the other and at once: some find a spare, some do not.
    assert.match(await answer(tunnel.port, 'PING\r\n'), /NOAUTH/)
    for (const text of await Promise.all([1, 2, 3].map(() => answer(tunnel.port, 'PING\r\n'))))
      assert.match(text, /NOAUTH/)
    await tunnel.close()
    relays.close()
  })

  test('a precise campaign is followed until its points are, and the same runs are chosen as on one machine', async () => {
    const precision = { metrics: ['wait'], halfWidth: { relative: '15%' }, min: 4, max: 40 }
    const precise = mm1({
      name: 'precise',
      repetitions: undefined,
      precision,
      parameters: { x: [0.35, 0.55] },
    })
    write([precise])
    const there = await done()
    assert.ok(there.runs.length >= 8, `${there.runs.length}`)
    assert.deepEqual((await planOf(project)).actions, [])
    write([precise], { provider: 'local' })
    const here = await done()
    const idsOf = (end: typeof here) => end.runs.map(({ runId }) => runId).toSorted()
    assert.deepEqual(idsOf(there), idsOf(here))
    write([mm1()])
  })

  test('secrets: each campaign has its own under one name, and a changed one comes into force', async () => {
    put(project, 'keyed/model.sh', '#!/bin/sh\necho "{\\"key\\": $KEY}" > result.json\n')
    const keyed = (name: string, place: string, points: readonly number[]) => ({
      name,
      source: { path: 'keyed' },
      env: { KEY: { fromEnv: place } },
      simulator: { type: 'command', run: ['./model.sh', '{x}'] },
      parameters: { x: points },
      metrics: { file: 'result.json' },
    })
    const keys = async () => {
      const { runs } = await done()
      return runs.map(({ campaign, metrics }) => [campaign, metrics.key]).sort()
    }
    Object.assign(process.env, { KEY_A: '11', KEY_B: '22' })
    write([keyed('one', 'KEY_A', [1]), keyed('two', 'KEY_B', [1])])
    assert.deepEqual(await keys(), [
      ['one', 11],
      ['two', 22],
    ])
    process.env.KEY_A = '33'
    write([keyed('one', 'KEY_A', [1, 2]), keyed('two', 'KEY_B', [1, 2])])
    const { actions } = await planOf(project)
    assert.ok(actions.includes('replace secret KEY (its value changed)'), actions.join('\n'))
    assert.deepEqual(await keys(), [
      ['one', 33],
      ['two', 22],
    ])
    // Somebody else's machine, where the keys are not known: what is deployed stays.
    delete process.env.KEY_A
    delete process.env.KEY_B
    assert.deepEqual((await planOf(project)).actions, [])
    write([mm1()])
  })

  test('no secret stands in what is rendered', async () => {
    await project.run('render', ['--out', join(project.dir, 'out')])
    const text = readFileSync(join(project.dir, 'out', 'stack.yaml'), 'utf8')
    assert.match(text, /test_redis_password/)
    assert.doesNotMatch(text, /user swarm on/)
  })

  test('destroy with data leaves nothing, on no machine', async () => {
    const onWorkers = () => WORKERS.flatMap((node) => readdirSync(stackFaults(lab).volume(node, 'work')))
    assert.notDeepEqual(onWorkers(), [])
    const { exitCode, stderr } = await project.run('destroy', ['--data', '--yes'])
    assert.equal(exitCode, 0, stderr)
    assert.doesNotMatch(stderr, /Caches may stay/)
    assert.deepEqual(onWorkers(), [])
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    const left = await Promise.all(
      ['secret', 'network', 'volume', 'service'].map((kind) =>
        docker.run([kind, 'ls', '-q', '--filter', `name=${STACK}_`]),
      ),
    )
    assert.deepEqual(left, ['', '', '', ''])
  })
})

function answer(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.once('error', reject)
    socket.once('data', (bytes) => {
      resolve(bytes.toString())
      socket.destroy()
    })
    socket.once('close', () => reject(new Error('closed')))
  })
}
