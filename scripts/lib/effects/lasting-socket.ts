import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import type { Ssh } from './ssh.ts'

/** A socket of this machine that leads to one of another machine. */
export interface LastingSocket {
  readonly path: string
  /** The other machine's network address. */
  readonly address: string
  close(): void
}

/**
 * Opens a socket whose connections go to `remotePath` of a machine. What goes through a connection that ends is cut;
 * the next one to the socket has `connect` make a new one, which is checked as the first one was.
 */
export async function lastingSocket(connect: () => Promise<Ssh>, remotePath: string): Promise<LastingSocket> {
  let current: Promise<Ssh> | null = null
  const ssh = () => {
    current ??= connect().then(
      (opened) => {
        opened.onEnd(forget)
        return opened
      },
      (error) => {
        forget()
        throw error
      },
    )
    return current
  }
  const forget = () => {
    current = null
  }
  const { address } = await ssh()
  const folder = mkdtempSync(join(tmpdir(), 'simswarm-ssh-'))
  const path = join(folder, 'socket')
  // Docker's client ends its side of an exec at once, and reads on.
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {})
    ssh()
      .then((opened) => opened.dial(remotePath))
      .then(
        (stream) => couple(socket, stream),
        () => socket.destroy(),
      )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  return {
    path,
    address,
    close() {
      server.close()
      current?.then(
        (opened) => opened.close(),
        () => {},
      )
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function couple(socket: Socket, stream: Duplex): void {
  socket.pipe(stream).pipe(socket)
  stream.on('error', () => socket.destroy())
  // What came is read by then, and still to be written.
  stream.on('close', () => socket.destroySoon())
  socket.on('close', () => stream.end())
  socket.resume()
}
