import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Docker, openDocker } from '../../scripts/lib/effects/docker.ts'
import { run } from '../../scripts/lib/effects/shell.ts'
import { campaignOf, makeProject, type Project, put } from '../integration/fixture.ts'
import { type Sshd, startSshd } from '../services/sshd.ts'
import { type Lab, noLab, up } from './lab.ts'

const STACK = 'test'
/** Nothing of what is refused here takes longer; a service that waits in vain takes minutes. */
const PATIENCE_MS = 90_000

describe('bad input', { skip: noLab() }, () => {
  let lab: Lab
  let docker: Docker
  let project: Project
  let remove: () => void

  before(async () => {
    lab = await up(4)
    docker = openDocker({ kind: 'host', host: lab.dockerHost })
    ;({ project, remove } = makeProject({}))
    put(project, 'model/model.sh', '#!/bin/sh\necho "{\\"v\\": $2}" > result.json\n')
  })

  after(() => {
    remove?.()
    lab?.close()
  })

  interface Change {
    readonly cluster?: object
    readonly services?: object
    readonly networks?: object
    readonly images?: object
    readonly env?: Readonly<Record<string, string>>
  }

  /** Applies a manifest that is good but for `change`. */
  async function refused({ env = {}, services = {}, ...change }: Change): Promise<string> {
    project.write([campaignOf()], {
      cluster: { provider: 'swarm' },
      images: { registry: lab.registry },
      ...change,
      services: {
        redis: { image: `${lab.registry}/redis:8` },
        mongo: { image: `${lab.registry}/mongo:8` },
        ...services,
      },
    })
    const started = performance.now()
    const { exitCode, stderr } = await project.run('apply', ['--yes'], { ...lab.env, ...env })
    assert.equal(exitCode, 1, stderr)
    assert.ok(performance.now() - started < PATIENCE_MS, stderr)
    assert.doesNotMatch(stderr, /Internal error/)
    return stderr
  }

  /** The same for what is found before anything is made; gives the message and what is to be done. */
  async function refusal(change: Change): Promise<readonly string[]> {
    const stderr = await refused(change)
    assert.deepEqual(await parts(), [])
    const [message = '', hint = ''] = stderr.trimEnd().split('\n').slice(-2)
    assert.match(message, /^\S/, stderr)
    assert.match(hint, /^ {2}\S/, stderr)
    return [message, hint.trim()]
  }

  /** What there is of the stack on the engine. */
  async function parts(): Promise<readonly string[]> {
    const lists = ['service', 'network', 'secret', 'volume'].map(async (kind) => {
      const filter = ['--filter', `label=com.docker.stack.namespace=${STACK}`]
      return (await docker.run([kind, 'ls', '--quiet', ...filter])).split('\n').filter((id) => id !== '')
    })
    return (await Promise.all(lists)).flat()
  }

  test('an engine that is not in swarm mode', async () => {
    const [message, hint] = await refusal({ env: { DOCKER_HOST: lab.buildHost } })
    assert.match(message!, /The Docker engine at unix:.* is not in swarm mode/)
    assert.match(hint!, /docker swarm init/)
  })

  test('an engine that is not there', async () => {
    const [message, hint] = await refusal({ env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } })
    assert.match(message!, /^Cannot reach the Docker engine at unix:\/\/\/nowhere/)
    assert.match(hint!, /DOCKER_HOST/)
  })

  test('a host that cannot be reached', async () => {
    const host = lab.registry.replace(/\.1:5000$/, '.99')
    const [message, hint] = await refusal({
      cluster: { provider: 'swarm', manager: `ssh://someone@${host}` },
    })
    assert.match(message!, /^Cannot reach someone@10\.78\.\d\.99:22: /)
    assert.match(hint!, /cluster\.manager/)
  })

  describe('over SSH', () => {
    let sshd: Sshd

    before(async () => {
      sshd = await startSshd()
    })
    after(() => sshd?.remove())

    test('a key that the host does not know', async () => {
      const home = join(project.dir, 'home')
      mkdirSync(join(home, '.ssh'), { recursive: true })
      await run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(home, '.ssh', 'id_ed25519')])
      const env = { HOME: home, SSH_AUTH_SOCK: '' }
      const [message, hint] = await refusal({ cluster: { provider: 'swarm', manager: sshd.url }, env })
      assert.match(message!, /@127\.0\.0\.1:\d+ refuses the key$/)
      assert.match(hint!, /ssh-copy-id/)
    })
  })

  test('a registry that refuses', async () => {
    const nowhere = lab.registry.replace(/:5000$/, ':5999')
    const [message, hint] = await refusal({ images: { registry: nowhere } })
    assert.match(message!, /^The registry 10\.78\.\d\.1:5999 does not take images from .*: .*refused/)
    assert.match(hint!, /images\.registry/)
  })

  test('an image that does not exist', async () => {
    const image = `${lab.registry}/redis:absent`
    const [message, hint] = await refusal({ services: { redis: { image } } })
    assert.match(message!, /^Cannot get the image "\S+\/redis:absent" of the service "redis" for .*: .*/)
    assert.match(hint!, /services\.redis\.image/)
  })

  test('more cores than any machine has', async () => {
    const [message, hint] = await refusal({ services: { runner: { cpus: 1000 } } })
    assert.match(
      message!,
      /^No machine has the 1000 cores that a runner reserves: the largest, node\d, has \d+$/,
    )
    assert.match(hint!, /services\.runner\.cpus/)
  })

  test('addresses of another network of Docker', async () => {
    await docker.run(['network', 'create', '--driver', 'bridge', '--subnet', '10.213.42.128/25', 'other'])
    try {
      const [message, hint] = await refusal({})
      assert.match(
        message!,
        /^The network "buildnet" cannot have 10\.213\.42\.0\/24: the network "other" of Docker \(10\.213\.42\.128\/25\)/,
      )
      assert.match(hint!, /networks\.buildnet\.subnet/)
    } finally {
      await docker.run(['network', 'rm', 'other'])
    }
  })

  test('addresses of the machines themselves', async () => {
    const subnet = lab.registry.replace(/\.1:5000$/, '.0/24')
    const [message, hint] = await refusal({ networks: { buildnet: { subnet } } })
    assert.match(
      message!,
      /^The network "buildnet" cannot have 10\.78\.\d\.0\/24: the address of node\d is in it$/,
    )
    assert.match(hint!, /networks\.buildnet\.subnet/)
  })

  test('what only the workers can find: told with what stays, which destroy removes', async () => {
    const stderr = await refused({ services: { runner: { image: `${lab.registry}/runner:absent` } } })
    assert.match(stderr, /^The service "runner" does not start: node\d: "?No such image/m)
    assert.match(stderr, /^ {2}.*services\.runner\.image/m)
    assert.match(stderr, /^ {2}What was deployed stays: .*`destroy`/m)
    assert.equal((await project.run('destroy', ['--data', '--yes'], lab.env)).exitCode, 0)
    assert.deepEqual(await parts(), [])
  })
})
