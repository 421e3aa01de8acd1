import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registryAuth } from '../../effects/aws-registry.ts'
import { openDocker } from '../../effects/docker.ts'
import { knownHostKey } from '../../effects/host-keys.ts'
import type { KeyFile } from '../../effects/key-file.ts'
import { type Reached, socketOverSsh } from '../swarm/reach.ts'
import type { Account } from './account.ts'
import type { ManagerPlace } from './locate.ts'

export interface ReachedOnAws extends Reached {
  /** Has Docker know the password of the account's registry, for twelve hours. */
  logIn(): Promise<void>
}

/** Reaches the manager's engine with the key that the cluster was made with, and knows it by the key that it told. */
export async function reachOnAws(
  account: Account,
  { url, hostKey, registry }: ManagerPlace,
  key: KeyFile | null,
): Promise<ReachedOnAws> {
  const socket = await socketOverSsh(url, {
    hostKeys: knownHostKey(hostKey),
    isTrusted: async () => false,
    ...(key !== null && { privateKey: key.privateKey }),
  })
  // The password is in no file of the user's, who may be logged in there as somebody else.
  const config = mkdtempSync(join(tmpdir(), 'simswarm-docker-'))
  const docker = openDocker({ kind: 'host', host: `unix://${socket.path}`, config }, `the manager at ${url}`)
  return {
    docker,
    address: socket.address,
    socket: socket.path,
    async logIn() {
      const auths = { [registry.split('/')[0]!]: { auth: await registryAuth(account.place) } }
      writeFileSync(join(config, 'config.json'), JSON.stringify({ auths }), { mode: 0o600 })
    },
    close() {
      socket.close()
      rmSync(config, { recursive: true, force: true })
    },
  }
}
