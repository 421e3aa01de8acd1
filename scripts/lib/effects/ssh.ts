import { existsSync, readFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import ssh2, { Client, type ConnectConfig } from 'ssh2'
import { UserError } from '../core/errors.ts'
import { fingerprintOf, type HostKeys } from './host-keys.ts'

export interface SshAddress {
  readonly user: string | null
  readonly host: string
  readonly port: number
}

/** Takes `ssh://user@host:port` apart, which the schema has checked. */
export function parseSshUrl(url: string): SshAddress {
  const { username, hostname, port } = new URL(url)
  return { user: username || null, host: hostname, port: port === '' ? 22 : Number(port) }
}

export interface SshOptions {
  readonly hostKeys: HostKeys
  /** Asked about a machine that was never seen. */
  readonly isTrusted: (host: string, fingerprint: string) => Promise<boolean>
  /** In place of the usual files and the agent. */
  readonly privateKey?: Buffer
}

/** A connection to a machine. */
export interface Ssh {
  /** Its network address as this machine sees it. */
  readonly address: string
  /** A stream to a socket of that machine, such as /var/run/docker.sock. */
  dial(remotePath: string): Promise<Duplex>
  /** Called once when the connection ends, however. */
  onEnd(listener: () => void): void
  close(): void
}

/** A new key pair (ed25519), as OpenSSH writes it; the comment ends the public half. */
export function newKeyPair(comment: string): { readonly privateKey: string; readonly publicKey: string } {
  const { private: privateKey, public: publicKey } = ssh2.utils.generateKeyPairSync('ed25519', { comment })
  return { privateKey, publicKey }
}

const CONNECT_MS = 15_000
const KEEPALIVE_MS = 15_000

/** Connects; a machine whose key is not the pinned one is refused, a new one only if `isTrusted` says so. */
export async function openSsh(address: SshAddress, options: SshOptions): Promise<Ssh> {
  const name = `${address.host}:${address.port}`
  const errors: UserError[] = []
  const client = await connect(address, {
    ...credentials(options),
    hostVerifier: (key: Buffer, verify: (ok: boolean) => void) => {
      checkKey(name, fingerprintOf(key), options).then(
        () => verify(true),
        (error) => {
          errors.push(error)
          verify(false)
        },
      )
    },
  }).catch((cause) => {
    throw errors[0] ?? connectError(address, cause)
  })
  client.on('error', () => client.end())
  return {
    address: (client as unknown as { _sock: { remoteAddress: string } })._sock.remoteAddress,
    dial: (remotePath) =>
      new Promise((resolve, reject) => {
        client.openssh_forwardOutStreamLocal(remotePath, (error, stream) =>
          error ? reject(error) : resolve(stream),
        )
      }),
    onEnd: (listener) => void client.once('close', listener),
    close: () => client.end(),
  }
}

function connect(address: SshAddress, more: ConnectConfig): Promise<Client> {
  const { host, port, user } = address
  const client = new Client()
  return new Promise((resolve, reject) => {
    client.once('ready', () => {
      // Small requests would wait for each other's acknowledgement.
      client.setNoDelay(true)
      resolve(client)
    })
    client.once('error', reject)
    client.connect({
      host,
      port,
      username: user ?? userInfo().username,
      readyTimeout: CONNECT_MS,
      keepaliveInterval: KEEPALIVE_MS,
      keepaliveCountMax: 3,
      ...more,
    })
  })
}

function credentials({ privateKey }: SshOptions): ConnectConfig {
  if (privateKey) return { privateKey }
  const agent = process.env.SSH_AUTH_SOCK
  const file = ['id_ed25519', 'id_ecdsa', 'id_rsa']
    .map((name) => join(homedir(), '.ssh', name))
    .find((path) => existsSync(path))
  return { ...(agent && { agent }), ...(file && { privateKey: readFileSync(file) }) }
}

async function checkKey(name: string, fingerprint: string, options: SshOptions): Promise<void> {
  const pinned = options.hostKeys.fingerprint(name)
  if (pinned === fingerprint) return
  if (pinned !== null)
    throw new UserError(
      'host-key-changed',
      `The host key of ${name} changed: it is ${fingerprint}, and was ${pinned}`,
      {
        hint: `Somebody may be in between. ${options.hostKeys.whenChanged}`,
      },
    )
  if (!(await options.isTrusted(name, fingerprint)))
    throw new UserError('host-key-unknown', `The host key of ${name} is not trusted: ${fingerprint}`, {
      hint: "Compare it with the machine's own (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then run `init`",
    })
  options.hostKeys.trust(name, fingerprint)
}

function connectError(
  { host, port, user }: SshAddress,
  cause: NodeJS.ErrnoException & { level?: string },
): UserError {
  const where = `${user ? `${user}@` : ''}${host}:${port}`
  if (cause.level === 'client-authentication')
    return new UserError('ssh-refused', `${where} refuses the key`, {
      hint: 'Add your public key there (ssh-copy-id), or load the right one into the agent (ssh-add)',
      cause,
    })
  const why =
    cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN'
      ? 'there is no machine of that name'
      : cause.code === 'ECONNREFUSED'
        ? 'nothing listens there'
        : cause.message
  return new UserError('ssh-unreachable', `Cannot reach ${where}: ${why}`, {
    hint: 'Check the address in cluster.manager and cluster.workers, and that SSH is open from here',
    cause,
  })
}
