import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { currentHolder, takeLock } from '../../scripts/lib/effects/store-lock.ts'
import { codeOf, noDisk, withDisk } from './disk.ts'
import { startProgram } from './program.ts'

const root = mkdtempSync(join(tmpdir(), 'store-lock-'))
after(() => rmSync(root, { recursive: true }))

function newDir(): string {
  return mkdtempSync(join(root, 'dir-'))
}

describe('takeLock', () => {
  test('is refused to a second owner in the same process until it is released', () => {
    const dir = newDir()
    const lock = takeLock(dir, { verb: 'apply' })
    assert.equal(lock.previous, null)
    assert.equal(currentHolder(dir)?.pid, process.pid)
    for (let time = 0; time < 2; time += 1) {
      assert.throws(() => takeLock(dir, { verb: 'gc' }), codeOf('locked'))
    }
    lock.release()
    lock.release()
    assert.equal(existsSync(join(dir, 'lock.json')), false)
    takeLock(dir, { verb: 'gc' }).release()
    takeLock(newDir(), { verb: 'apply' }).release()
  })

  test('is refused while another process holds it, with the holder named', async () => {
    const dir = newDir()
    const { child, lines } = startProgram('lock-holder.ts', dir)
    assert.equal((await lines.next()).value, 'held')
    const message = `Another apply holds the store: pid ${child.pid} (${userInfo().username} on ${hostname()}) since `
    assert.throws(
      () => takeLock(dir, { verb: 'apply' }),
      (error: Error) => error.message.startsWith(message) && /since \d\d:\d\d$/.test(error.message),
    )
    child.stdin!.end()
    await once(child, 'exit')
    const lock = takeLock(dir, { verb: 'apply' })
    assert.equal(lock.previous, null)
    lock.release()
  })

  test('is free at once after kill -9 of its holder, and tells who that was', async () => {
    const dir = newDir()
    const { child, lines } = startProgram('lock-holder.ts', dir)
    await lines.next()
    child.kill('SIGKILL')
    await once(child, 'exit')
    assert.equal(currentHolder(dir), null)
    const lock = takeLock(dir, { verb: 'gc' })
    assert.equal(lock.previous?.pid, child.pid)
    assert.equal(lock.previous?.verb, 'apply')
    assert.equal(lock.afterPowerLoss, false)
    lock.release()
  })

  test('tells when the machine went down under the last holder', () => {
    const dir = newDir()
    takeLock(dir, { verb: 'apply' })
    const note = readFileSync(join(dir, 'lock.json'), 'utf8')
    const other = newDir()
    writeFileSync(join(other, 'lock.json'), JSON.stringify({ ...JSON.parse(note), bootId: 'another boot' }))
    const lock = takeLock(other, { verb: 'apply' })
    assert.ok(lock.afterPowerLoss)
    lock.release()
  })

  test('goes to one of several that start at once, and the others name it', async () => {
    const dir = newDir()
    const programs = [1, 2, 3, 4].map(() => startProgram('lock-holder.ts', dir))
    const answers = await Promise.all(programs.map(async ({ lines }) => String((await lines.next()).value)))
    const winners = programs.filter((_, at) => answers[at] === 'held')
    assert.equal(winners.length, 1, answers.join('\n'))
    const pid = winners[0]!.child.pid
    assert.equal(
      answers.filter((answer) => answer.startsWith(`Another apply holds the store: pid ${pid} `)).length,
      3,
    )
    for (const { child } of programs) child.stdin!.end()
    await Promise.all(programs.map(async ({ child }) => child.exitCode ?? (await once(child, 'exit'))))
  })

  test('names a read-only disk', { skip: noDisk }, () =>
    withDisk('1m', (disk) => {
      disk.makeReadOnly()
      assert.throws(() => takeLock(disk.path, { verb: 'apply' }), codeOf('read-only'))
    }),
  )
})
