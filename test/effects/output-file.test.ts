import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { writeWhole } from '../../scripts/lib/effects/output-file.ts'

describe('writeWhole', () => {
  const dir = mkdtempSync(join(tmpdir(), 'output-'))
  after(() => rmSync(dir, { recursive: true }))
  const path = join(dir, 'out.csv')

  test('writes all texts, and over a former file', () => {
    const long = 'ü'.repeat(70_000)
    writeWhole(path, ['a\n', long, '\nb'])
    assert.equal(readFileSync(path, 'utf8'), `a\n${long}\nb`)
    writeWhole(path, ['short'])
    assert.equal(readFileSync(path, 'utf8'), 'short')
  })

  test('leaves the former file as it was, and nothing else, where the texts fail half way', () => {
    function* failing() {
      yield 'x'.repeat(100_000)
      throw new Error('half way')
    }
    assert.throws(() => writeWhole(path, failing()), /half way/)
    assert.equal(readFileSync(path, 'utf8'), 'short')
    assert.deepEqual(readdirSync(dir), ['out.csv'])
  })

  test('writes where a link leads, and to what is no file, and leaves them as they are', async () => {
    const link = join(dir, 'link.csv')
    symlinkSync('out.csv', link)
    writeWhole(link, ['linked'])
    assert.equal(readFileSync(path, 'utf8'), 'linked')
    assert.ok(lstatSync(link).isSymbolicLink())
    const pipe = join(dir, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = promisify(execFile)('cat', [pipe])
    writeWhole(pipe, ['through'])
    assert.equal((await reader).stdout, 'through')
    assert.ok(lstatSync(pipe).isFIFO())
  })

  test('says why it cannot write', () => {
    const isOutput = (error: unknown) => error instanceof UserError && error.code === 'output'
    assert.throws(() => writeWhole(join(dir, 'no', 'x'), ['x']), isOutput)
    assert.throws(() => writeWhole(dir, ['x']), isOutput)
  })
})
