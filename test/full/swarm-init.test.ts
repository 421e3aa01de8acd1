import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { campaignOf, makeProject, type Project } from '../integration/fixture.ts'
import { type Lab, noLab, up } from '../lab/lab.ts'
import { noSshd } from '../services/sshd.ts'

const PORT = 2222

describe('a swarm that is reached over SSH', { skip: noLab() || noSshd }, () => {
  let lab: Lab
  let project: Project
  let remove: () => void
  const servers: ChildProcess[] = []

  before(async () => {
    lab = await up(4)
    ;({ project, remove } = makeProject({}))
    // The user's own key, where ssh would look for it.
    mkdirSync(join(project.dir, '.ssh'))
    execFileSync('ssh-keygen', [
      '-q',
      '-t',
      'ed25519',
      '-N',
      '',
      '-f',
      join(project.dir, '.ssh', 'id_ed25519'),
    ])
    for (const k of [1, 4]) servers.push(await startSshdOn(k))
    project.write(campaignOf(), {
      cluster: { provider: 'swarm', manager: urlOf(1), workers: [urlOf(4)] },
    })
  })

  after(async () => {
    for (const server of servers) {
      server.kill('SIGKILL')
      await once(server, 'exit')
    }
    remove?.()
    lab?.close()
  })

  const addressOf = (k: number) => lab.registry.replace(/\.1:\d+$/, `.${10 + k}`)
  const urlOf = (k: number) => `ssh://root@${addressOf(k)}:${PORT}`
  const run = (verb: string, args: readonly string[] = []) =>
    project.run(verb, args, { HOME: project.dir, SSH_AUTH_SOCK: undefined, DOCKER_HOST: undefined })

  /** In the namespaces of a node: at its address, and with its engine at the usual place. */
  async function startSshdOn(k: number): Promise<ChildProcess> {
    const dir = join(project.dir, `sshd-${k}`)
    mkdirSync(dir)
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(dir, 'host')])
    const config = [
      `ListenAddress ${addressOf(k)}`,
      `Port ${PORT}`,
      `HostKey ${dir}/host`,
      `AuthorizedKeysFile ${project.dir}/.ssh/id_ed25519.pub`,
      'PidFile none',
      'StrictModes no',
      'UsePAM no',
    ]
    writeFileSync(join(dir, 'config'), `${config.join('\n')}\n`)
    const socket = lab.node(k).replace('unix://', '')
    const pid = readFileSync(join(dirname(socket), 'pid'), 'utf8').trim()
    const inside = ['nsenter', '--target', pid, '--mount', '--net']
    const prepare = `mkdir -p /run/sshd && ln -sf ${socket} /var/run/docker.sock && exec /usr/sbin/sshd -D -e -f ${dir}/config`
    const bound = ['--pdeathsig', 'KILL', ...inside, 'sh', '-c', prepare]
    const child = spawn('setpriv', bound, { stdio: 'ignore' })
    for (let tries = 0; !(await answers(addressOf(k))); tries += 1) {
      assert.ok(tries < 200 && child.exitCode === null, 'sshd did not start')
      await sleep(50)
    }
    return child
  }

  test('a machine that nobody vouched for is refused', async () => {
    const { exitCode, stderr } = await run('init')
    assert.equal(exitCode, 1)
    assert.match(stderr, /The host key of .*:2222 is not trusted: SHA256:/)
  })

  test('joins the workers, each once', async () => {
    const worker = openDocker({ kind: 'host', host: lab.node(4) })
    await worker.run(['swarm', 'leave'])
    const first = await run('init', ['--yes'])
    assert.equal(first.exitCode, 0, first.stderr)
    assert.match(first.stderr, /manages a swarm already/)
    assert.match(first.stderr, new RegExp(`${urlOf(4)} joined the swarm`))
    const again = await run('init')
    assert.equal(again.exitCode, 0, again.stderr)
    assert.match(again.stderr, new RegExp(`${urlOf(4)} is in the swarm already`))
    await forgetDown()
  })

  /** The place of the worker that left. */
  async function forgetDown(): Promise<void> {
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    for (let tries = 0; tries < 100; tries += 1) {
      const nodes = await docker.list<{ ID: string; Status: string }>([
        'node',
        'ls',
        '--format',
        '{{json .}}',
      ])
      const down = nodes.filter(({ Status }) => Status === 'Down')
      if (down.length > 0) return void (await docker.run(['node', 'rm', ...down.map(({ ID }) => ID)]))
      await sleep(200)
    }
    assert.fail('the worker that left is not known to be down')
  }

  test('the engine is reached through the connection; status shows the machines', async () => {
    const { stdout, stderr, exitCode } = await run('status', ['--json'])
    assert.equal(exitCode, 0, stderr)
    const { cluster } = JSON.parse(stdout)
    assert.equal(cluster.state, 'absent')
    assert.deepEqual(cluster.nodes.map(({ host }: { host: string }) => host).sort(), [
      'node1',
      'node2',
      'node3',
      'node4',
    ])
  })
})

function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(PORT, host)
    const give = (is: boolean) => {
      socket.destroy()
      resolve(is)
    }
    socket.once('connect', () => give(true))
    socket.once('error', () => give(false))
  })
}
