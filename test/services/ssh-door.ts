import { once } from 'node:events'
import { connect } from 'node:net'
import ssh2 from 'ssh2'

/** A machine's sshd as far as a client uses it: whoever has the key reaches sockets of that machine. */
export interface SshDoor {
  /** `127.0.0.1:PORT` */
  readonly address: string
  /** As in `known_hosts`, without the host. */
  readonly hostKey: string
  close(): void
}

/** Stands in for the sshd of a node of the lab, which has no files of its own: `sockets` says where its sockets are here. */
export async function openSshDoor({
  sockets,
  authorized,
}: {
  readonly sockets: Readonly<Record<string, string>>
  /** Asked at each login for the public key that is let in. */
  readonly authorized: () => string
}): Promise<SshDoor> {
  const { private: hostKey, public: publicKey } = ssh2.utils.generateKeyPairSync('ed25519')
  const clients = new Set<ssh2.Connection>()
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    clients.add(client)
    client.on('error', () => {})
    client.on('close', () => clients.delete(client))
    client.on('authentication', (context) => {
      const key = ssh2.utils.parseKey(authorized())
      if (context.method !== 'publickey' || key instanceof Error) return context.reject(['publickey'])
      const isKnown = context.key.data.equals(key.getPublicSSH())
      const isSigned =
        !context.signature || key.verify(context.blob!, context.signature, context.hashAlgo) === true
      return isKnown && isSigned ? context.accept() : context.reject(['publickey'])
    })
    client.on('openssh.streamlocal', (accept, reject, { socketPath }) => {
      const path = sockets[socketPath]
      if (path === undefined) return reject()
      const socket = connect({ path, allowHalfOpen: true })
      socket.once('error', () => {})
      socket.once('connect', () => {
        const channel = accept()
        channel.pipe(socket).pipe(channel)
        channel.on('error', () => socket.destroy())
        channel.on('close', () => socket.destroySoon())
        socket.on('error', () => channel.close())
      })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as { port: number }).port}`,
    hostKey: publicKey,
    close() {
      for (const client of clients) client.end()
      server.close()
    },
  }
}
