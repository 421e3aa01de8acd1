import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A real sshd on a free port of 127.0.0.1, for this user, with one key that it lets in. */
export interface Sshd {
  readonly url: string
  readonly privateKey: Buffer
  /** `SHA256:...` of its host key. */
  fingerprint(): string
  /** Starts it again on the same port; with `newKey`, as another machine would answer. */
  restart(options: { readonly newKey: boolean }): Promise<void>
  stop(): Promise<void>
}

export async function startSshd(): Promise<Sshd> {
  const dir = mkdtempSync(join(tmpdir(), 'sshd-'))
  const port = await freePort()
  const keygen = (name: string) => {
    rmSync(join(dir, name), { force: true })
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(dir, name)])
  }
  keygen('host')
  keygen('user')
  writeFileSync(join(dir, 'authorized'), readFileSync(join(dir, 'user.pub')), { mode: 0o600 })
  writeFileSync(join(dir, 'config'), CONFIG({ dir, port }))
  // Where sshd separates its privileges; the package makes it at boot alone.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  let child = await start(dir, port)
  return {
    url: `ssh://${userInfo().username}@127.0.0.1:${port}`,
    privateKey: readFileSync(join(dir, 'user')),
    fingerprint: () =>
      execFileSync('ssh-keygen', ['-lf', join(dir, 'host.pub')], { encoding: 'utf8' }).split(' ')[1]!,
    async restart({ newKey }) {
      await end(child)
      if (newKey) keygen('host')
      child = await start(dir, port)
    },
    async stop() {
      await end(child)
      rmSync(dir, { recursive: true })
    },
  }
}

const CONFIG = ({ dir, port }: { readonly dir: string; readonly port: number }) => `
ListenAddress 127.0.0.1
Port ${port}
HostKey ${dir}/host
AuthorizedKeysFile ${dir}/authorized
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
`

async function start(dir: string, port: number): Promise<ChildProcess> {
  // By its path, as it starts itself again for each connection.
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(dir, 'config')], { stdio: 'ignore' })
  for (let tries = 0; tries < 200; tries += 1) {
    if (await answers(port)) return child
    await sleep(25)
  }
  throw new Error('sshd did not start')
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const give = (is: boolean) => {
      socket.destroy()
      resolve(is)
    }
    socket.once('connect', () => give(true))
    socket.once('error', () => give(false))
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number }
      server.close(() => resolve(port))
    })
  })
}
