import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { missing } from '../component.ts'
import { type Start, startService } from './service.ts'

/** Why a test with sshd cannot run here, or false. */
export const noSshd = missing(['test', '-x', '/usr/sbin/sshd'])

/** A real sshd, for this user, with one key that it lets in. */
export interface Sshd {
  readonly url: string
  readonly privateKey: Buffer
  /** `SHA256:...` of its host key. */
  fingerprint(): string
  /** Answers from now on as another machine would. */
  changeHostKey(): Promise<void>
  remove(): Promise<void>
}

export async function startSshd(): Promise<Sshd> {
  // Where sshd separates its privileges; the package makes it at boot alone.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  const service = await startService('sshd', (start) => {
    prepare(start)
    // By its path, as it starts itself again for each connection.
    return ['/usr/sbin/sshd', '-D', '-e', '-f', join(start.dir, 'config')]
  })
  const { dir, port } = service
  return {
    url: `ssh://${userInfo().username}@127.0.0.1:${port}`,
    privateKey: readFileSync(join(dir, 'user')),
    fingerprint: () =>
      execFileSync('ssh-keygen', ['-lf', join(dir, 'host.pub')])
        .toString()
        .split(' ')[1]!,
    async changeHostKey() {
      await service.kill('SIGTERM')
      await service.start()
    },
    remove: service.remove,
  }
}

/** A new host key at each start; the user's own stays. */
function prepare({ dir, port }: Start): void {
  for (const name of ['host', 'host.pub']) rmSync(join(dir, name), { force: true })
  for (const name of ['host', 'user'])
    execFileSync('sh', ['-c', `[ -e ${name} ] || ssh-keygen -q -t ed25519 -N '' -f ${name}`], { cwd: dir })
  writeFileSync(join(dir, 'authorized'), readFileSync(join(dir, 'user.pub')))
  const config = [
    'ListenAddress 127.0.0.1',
    `Port ${port}`,
    `HostKey ${dir}/host`,
    `AuthorizedKeysFile ${dir}/authorized`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
  ]
  writeFileSync(join(dir, 'config'), `${config.join('\n')}\n`)
}
