import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Docker, openDocker } from '../../scripts/lib/effects/docker.ts'
import { readImageParts } from '../../scripts/lib/effects/image-context.ts'
import { readStackTemplate } from '../../scripts/lib/effects/stack-template.ts'
import { isQueued } from '../../scripts/lib/host/work.ts'
import { resolveCampaigns } from '../../scripts/lib/manifest/resolve.ts'
import { resolveStack } from '../../scripts/lib/manifest/resolve-stack.ts'
import { ensureCredentials } from '../../scripts/lib/providers/swarm/credentials.ts'
import { observeNodes } from '../../scripts/lib/providers/swarm/engine.ts'
import { ensureImages, loadImage, observeImage } from '../../scripts/lib/providers/swarm/images.ts'
import { deployStack } from '../../scripts/lib/providers/swarm/life.ts'
import { type NamedImage, nameImages } from '../../scripts/lib/render/image.ts'
import { fitToHosts, renderStack } from '../../scripts/lib/render/stack.ts'
import { manifestWith, parse } from '../manifest/fixture.ts'
import { type Lab, noLab, until, up } from './lab.ts'

const STACK = 'lab-stack'
// Stands for the worker: what it does is tested elsewhere, here it is to be there.
const PROGRAM = `console.log('here'); setInterval(() => {}, 1e6); process.on('SIGTERM', () => process.exit())`

describe('the stack on a real swarm', { skip: noLab() }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'lab-stack-'))
  let lab: Lab
  let docker: Docker
  let build: Docker
  let images: readonly NamedImage[]
  let workerImage: string

  before(async () => {
    lab = await up(4)
    docker = openDocker({ kind: 'host', host: lab.dockerHost })
    build = openDocker({ kind: 'host', host: lab.buildHost })
    images = await imagesWith(PROGRAM, lab.registry)
    workerImage = await ensureImages(images, { build, registry: lab.registry })
    // A run that was stopped in the middle leaves its data behind.
    await clear()
    await ensureCredentials(docker, STACK)
    await deployStack(docker, STACK, await stackOf(workerImage))
    await until(async () => (await tasks('init')).some(({ CurrentState }) => /^Complete/.test(CurrentState)))
    await until(async () => (await running('runner')).length === 3 * availableParallelism())
    for (const service of ['redis', 'mongo', 'builder'])
      await until(async () => (await running(service)).length === 1)
    await until(async () => (await running('distcc')).length === 4)
  })

  after(async () => {
    if (docker) await clear()
    lab?.close()
    rmSync(dir, { recursive: true })
  })

  /** The secrets go with the stack, so its data must go too: nothing would open it again. */
  async function clear(): Promise<void> {
    await docker.tryRun(['stack', 'rm', STACK])
    const engines = [1, 2, 3, 4].map((k) => openDocker({ kind: 'host', host: lab.node(k) }))
    for (const engine of engines) {
      await until(async () => (await idsOf(engine, 'ps', '-aq')).length === 0)
      const volumes = await idsOf(engine, 'volume', 'ls', '-q')
      if (volumes.length > 0) await engine.run(['volume', 'rm', ...volumes])
    }
  }

  async function imagesWith(program: string, registry: string | null): Promise<readonly NamedImage[]> {
    const entry = join(dir, 'program.mjs')
    writeFileSync(entry, program)
    const programs = { 'worker.mjs': entry }
    const base = 'node:24-bookworm-slim'
    return nameImages(await readImageParts({ base, registry, simulators: ['command'], ca: null, programs }))
  }

  async function stackOf(image: string): Promise<string> {
    const { manifest } = parse(`${manifestWith()}cluster: { provider: swarm }
services: { redis: { image: "${lab.registry}/redis:8" }, mongo: { image: "${lab.registry}/mongo:8" } }
`)
    const campaigns = resolveCampaigns(manifest!, { readFile: () => '' })
    const settings = resolveStack({ ...manifest!, name: STACK }, { campaigns, workerImage: image })
    return renderStack(readStackTemplate(), fitToHosts(settings, await observeNodes(docker)))
  }

  interface Task {
    readonly Node: string
    readonly Image: string
    readonly CurrentState: string
    readonly DesiredState: string
  }

  function tasks(service: string): Promise<readonly Task[]> {
    return docker.list<Task>(['service', 'ps', '--no-trunc', '--format', '{{json .}}', `${STACK}_${service}`])
  }

  async function running(service: string): Promise<readonly Task[]> {
    const all = await tasks(service)
    return all.filter((each) => each.DesiredState === 'Running' && /^Running/.test(each.CurrentState))
  }

  async function idsOf(engine: Docker, ...argv: readonly string[]): Promise<readonly string[]> {
    const filter = ['--filter', `label=com.docker.stack.namespace=${STACK}`]
    return (await engine.run([...argv, ...filter])).split('\n').filter((id) => id !== '')
  }

  /** Runs a program in the one container of a service on the manager; stdout and stderr together. */
  async function inside(service: string, ...argv: readonly string[]): Promise<string> {
    const filter = `label=com.docker.swarm.service.name=${STACK}_${service}`
    const [id] = (await docker.run(['ps', '-q', '--filter', filter, '--filter', 'status=running'])).split(
      '\n',
    )
    const { stdout, stderr } = await docker.tryRun(['exec', id!, ...argv])
    return stdout + stderr
  }

  const redis = (...words: readonly string[]) =>
    inside(
      'redis',
      'sh',
      '-c',
      'REDISCLI_AUTH=$(cat /run/secrets/redis_password) exec redis-cli --user swarm "$@"',
      '-',
      ...words,
    )

  test('as many runners as workers have cores, none on the manager, distcc on each node', async () => {
    const count: Record<string, number> = {}
    for (const { Node } of await running('runner')) count[Node] = (count[Node] ?? 0) + 1
    const cores = availableParallelism()
    assert.deepEqual(count, { node2: cores, node3: cores, node4: cores })
    assert.equal(new Set((await running('distcc')).map(({ Node }) => Node)).size, 4)
  })

  test('Redis: nobody without the password, the user only at the queue, and a crash loses nothing', async () => {
    assert.match(await inside('redis', 'redis-cli', 'get', 'bull:x'), /NOAUTH/)
    assert.match(await redis('set', 'other', '1'), /NOPERM/)
    assert.match(await redis('config', 'get', '*'), /NOPERM/)
    // As BullMQ writes: a script, which the log has as one transaction.
    const script = "redis.call('set', KEYS[1], 'kept'); redis.call('incr', KEYS[2])"
    await redis('eval', script, '2', 'bull:kept', 'bull:count')
    await inside('redis', 'sh', '-c', 'kill -9 $(pidof redis-server)')
    await until(async () => (await redis('get', 'bull:kept')) === 'kept\n')
    assert.equal(await redis('get', 'bull:count'), '1\n')
  })

  test('the agent of a machine sees work in the queue, and says when it cannot see', async () => {
    // As a program on the manager's machine finds its engine.
    process.env.DOCKER_HOST = lab.dockerHost
    assert.equal(await isQueued(STACK), false)
    await redis('lpush', 'bull:run:active', 'x')
    assert.equal(await isQueued(STACK), true)
    await redis('del', 'bull:run:active')
    await redis('zadd', 'bull:build:prioritized', '1', 'x')
    assert.equal(await isQueued(STACK), true)
    await redis('del', 'bull:build:prioritized')
    assert.equal(await isQueued(STACK), false)
    assert.equal(await isQueued('no-such-stack'), false)
    await redis('set', 'bull:run:wait', 'x')
    assert.equal(await isQueued(STACK), null)
    await redis('del', 'bull:run:wait')
  })

  test('MongoDB: the user that init made, and nobody without a password', async () => {
    const python = (auth: string) =>
      `import pymongo; c = pymongo.MongoClient("mongodb://mongo:27017/?directConnection=true"${auth}); print(c.simswarm.x.insert_one({}).acknowledged)`
    const mongo = (auth: string) => inside('mongo', '/opt/db/bin/python3', '-c', python(auth))
    assert.match(await mongo(''), /authentication|Unauthorized/i)
    const password = (await inside('builder', 'cat', '/run/secrets/mongo_password')).trim()
    assert.equal(await mongo(`, username="swarm", password="${password}"`), 'True\n')
  })

  test('secrets are files of the user alone, and none is where it is not needed', async () => {
    assert.equal(await inside('builder', 'ls', '/run/secrets'), 'mongo_password\nredis_password\n')
    assert.match(await inside('builder', 'stat', '-c', '%a %U', '/run/secrets/mongo_password'), /^400 swarm/)
    assert.match(await inside('distcc', 'ls', '-A', '/run'), /^(?!.*secrets)/s)
  })

  test('builder: not root, no capabilities, writes to its volume alone', async () => {
    assert.match(await inside('builder', 'id', '-u'), /^1001$/m)
    assert.match(await inside('builder', 'grep', 'CapBnd', '/proc/self/status'), /0{16}/)
    assert.match(await inside('builder', 'touch', '/opt/x'), /Read-only file system/)
    assert.equal(await inside('builder', 'touch', '/var/lib/simswarm/x'), '')
  })

  test('distcc compiles on other nodes, for the build network alone', async () => {
    const compile = `
      mkdir -p /tmp/distcc && cd /tmp && echo 'int main() { return 0; }' > a.cc
      export DISTCC_FALLBACK=0 DISTCC_DIR=/tmp/distcc
      for host in $(getent ahostsv4 tasks.distcc | cut -d' ' -f1 | sort -u); do
        DISTCC_HOSTS=$host distcc c++ -c a.cc -o a.o && echo compiled
      done`
    assert.equal(await inside('builder', 'sh', '-c', compile), 'compiled\n'.repeat(4))
  })

  test('nothing is published, and no container answers another machine over the bridge of its host', async () => {
    const published = await docker.run(['ps', '--format', '{{.Ports}}'])
    assert.doesNotMatch(published, /->/)
    const bridge = JSON.parse(
      await docker.run(['network', 'inspect', '--format', '{{json .}}', 'docker_gwbridge']),
    ) as {
      readonly IPAM: { readonly Config: readonly { readonly Subnet: string }[] }
      readonly Containers: Readonly<Record<string, { readonly IPv4Address: string }>>
    }
    const manager = lab.registry.replace(/\.1:5000$/, '.11')
    const { IPAM, Containers } = bridge
    const addresses = Object.values(Containers).map((each) => each.IPv4Address.split('/')[0]!)
    // The way must be one that leads somewhere, or silence would prove nothing: the builder opens a port of its own.
    const listen = "require('node:net').createServer((socket) => socket.end()).listen(8999)"
    void inside('builder', 'timeout', '60', 'node', '-e', listen)
    const script = `
      ip link set docker_gwbridge down; ip route replace ${IPAM.Config[0]!.Subnet} via ${manager} dev eth0
      sleep 1
      for address in ${[manager, ...addresses].join(' ')}; do for port in 3632 6379 27017 8999; do
        timeout 1 bash -c "exec 3<>/dev/tcp/$address/$port" 2>/dev/null && echo $port
      done; done
      ip route del ${IPAM.Config[0]!.Subnet} via ${manager} dev eth0; ip link set docker_gwbridge up; true`
    assert.equal(await lab.enter(2, 'bash', '-c', script), '8999\n')
  })

  test('a changed program: one small layer, and all runners change although most wait for a core', async () => {
    const changed = await imagesWith(PROGRAM.replace('here', String(Date.now())), lab.registry)
    assert.equal((await observeImage(changed, { build, registry: lab.registry })).isThere, false)
    const said: string[] = []
    const place = { build, registry: lab.registry }
    const image = await ensureImages(changed, place, { say: (text) => said.push(text) })
    assert.equal(said.length, 1)
    assert.deepEqual(await observeImage(changed, place), { reference: image, isThere: true })
    await deployStack(docker, STACK, await stackOf(image))
    await until(async () => {
      const now = await running('runner')
      return now.length === 3 * availableParallelism() && now.every(({ Image }) => Image === image)
    })
  })

  test('without a registry an image is put on an engine, once', async () => {
    const local = await imagesWith(PROGRAM, null)
    const reference = await ensureImages(local, { build, registry: null })
    await loadImage(reference, build, [docker, docker])
    assert.match(await docker.run(['image', 'inspect', '--format', '{{.Id}}', reference]), /^sha256:/)
  })

  test('a base image and a registry that cannot be had are errors that say what to do', async () => {
    const parts = { base: `${lab.registry}/absent:1`, registry: null, simulators: [], ca: null }
    const programs = { 'worker.mjs': join(dir, 'program.mjs') }
    const absent = nameImages(await readImageParts({ ...parts, programs }))
    await assert.rejects(ensureImages(absent, { build, registry: null }), { code: 'image-base' })
    const nowhere = lab.registry.replace(/:5000$/, ':5999')
    await assert.rejects(ensureImages(await imagesWith(PROGRAM, nowhere), { build, registry: nowhere }), {
      code: 'registry',
    })
  })
})
