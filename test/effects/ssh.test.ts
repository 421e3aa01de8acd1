import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { openHostKeys } from '../../scripts/lib/effects/host-keys.ts'
import { lastingSocket } from '../../scripts/lib/effects/lasting-socket.ts'
import { openSsh, parseSshUrl, type Ssh } from '../../scripts/lib/effects/ssh.ts'
import { freePort } from '../services/service.ts'
import { noSshd, type Sshd, startSshd } from '../services/sshd.ts'

describe('openSsh', { skip: noSshd }, () => {
  let sshd: Sshd
  let dir: string
  let echo: Server

  before(async () => {
    sshd = await startSshd()
    dir = mkdtempSync(join(tmpdir(), 'ssh-'))
    echo = createServer((socket) => socket.pipe(socket)).listen(join(dir, 'echo.sock'))
  })
  after(async () => {
    echo.close()
    await sshd.remove()
    rmSync(dir, { recursive: true })
  })

  const open = (isTrusted: boolean, more: { readonly keys?: string; readonly privateKey?: Buffer } = {}) =>
    openSsh(parseSshUrl(sshd.url), {
      hostKeys: openHostKeys(join(dir, more.keys ?? 'keys.json')),
      isTrusted: async (host, fingerprint) => {
        assert.equal(fingerprint, sshd.fingerprint())
        assert.match(host, /^127\.0\.0\.1:\d+$/)
        return isTrusted
      },
      privateKey: more.privateKey ?? sshd.privateKey,
    })
  const failure = async (opening: Promise<unknown>) => {
    const error = await opening.then(
      () => assert.fail('it connected'),
      (reason) => reason,
    )
    assert.ok(error instanceof UserError, error)
    return error
  }

  test('a key that nobody vouches for is refused, and not pinned', async () => {
    const error = await failure(open(false))
    assert.match(error.message, /host key of 127\.0\.0\.1:\d+ is not trusted: SHA256:/)
    assert.equal(openHostKeys(join(dir, 'keys.json')).fingerprint(parseSshUrl(sshd.url).host), null)
  })

  test('a trusted key is pinned; the socket of the far machine answers through a local one', async () => {
    const socket = await lastingSocket(() => open(true), join(dir, 'echo.sock'))
    assert.equal(socket.address, '127.0.0.1')
    const bytes = randomBytes(3_000_000)
    assert.deepEqual(await exchange(socket.path, bytes), bytes)
    socket.close()
    // From now on nobody is asked.
    const again = await open(false)
    again.close()
  })

  test('whoever ends its side reads on: what comes later arrives whole', async () => {
    const late = createServer({ allowHalfOpen: true }, (socket) => {
      socket.resume().on('end', () => setTimeout(() => socket.end(Buffer.alloc(1_000_000, 'x')), 100))
    }).listen(join(dir, 'late.sock'))
    const socket = await lastingSocket(() => open(false), join(dir, 'late.sock'))
    try {
      const client = connect({ path: socket.path, allowHalfOpen: true })
      client.end('a question')
      let size = 0
      for await (const bytes of client) size += bytes.length
      assert.equal(size, 1_000_000)
    } finally {
      socket.close()
      late.close()
    }
  })

  test('a connection that was cut is made again when the socket is used; a changed key is refused then too', async () => {
    const opened: Ssh[] = []
    const connectAgain = async () => {
      opened.push(await open(false))
      return opened.at(-1)!
    }
    const socket = await lastingSocket(connectAgain, join(dir, 'echo.sock'))
    const cut = () =>
      new Promise<void>((resolve) => {
        opened.at(-1)!.onEnd(resolve)
        opened.at(-1)!.close()
      })
    try {
      await cut()
      assert.deepEqual(await exchange(socket.path, Buffer.from('again')), Buffer.from('again'))
      assert.equal(opened.length, 2)
      await sshd.changeHostKey()
      await cut()
      await assert.rejects(exchange(socket.path, Buffer.from('anybody?')), /closed|ECONNRESET/)
      assert.equal(opened.length, 2)
    } finally {
      socket.close()
    }
  })

  test('a changed key is refused whoever trusts it', async () => {
    const error = await failure(open(true))
    assert.equal(error.code, 'host-key-changed')
    assert.match(error.message, /The host key of .* changed: it is SHA256:.*, and was SHA256:/)
  })

  test('a wrong key, nobody there, no such name: each with what to do', async () => {
    const other = await startSshd()
    try {
      const error = await failure(open(true, { keys: 'other.json', privateKey: other.privateKey }))
      assert.match(error.message, /refuses the key/)
      assert.match(error.hint ?? '', /ssh-copy-id/)
    } finally {
      await other.remove()
    }
    const options = { hostKeys: openHostKeys(join(dir, 'x.json')), isTrusted: async () => true }
    const address = { user: null, host: '127.0.0.1', port: await freePort() }
    assert.match((await failure(openSsh(address, options))).message, /Cannot reach .*: nothing listens there/)
    const nowhere = { ...address, host: 'no-such-host.invalid' }
    assert.match((await failure(openSsh(nowhere, options))).message, /no machine of that name/)
  })

  test('pinned keys that cannot be read are no reason to trust a new one', async () => {
    writeFileSync(join(dir, 'broken.json'), '{"127.')
    const error = await failure(open(true, { keys: 'broken.json' }))
    assert.match(error.message, /Cannot read the pinned host keys/)
    assert.equal(readFileSync(join(dir, 'broken.json'), 'utf8'), '{"127.')
  })
})

function exchange(path: string, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const socket = connect(path, () => socket.write(bytes))
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('closed')))
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size === bytes.length) {
        socket.destroy()
        resolve(Buffer.concat(chunks))
      }
    })
  })
}
