import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { resolveEnv } from '../../scripts/lib/effects/secrets.ts'

describe('resolveEnv', () => {
  const projectDir = mkdtempSync(join(tmpdir(), 'secrets-'))
  after(() => rmSync(projectDir, { recursive: true }))
  writeFileSync(join(projectDir, 'key'), 'two\nlines\n')

  test('takes texts as they are, secrets from the environment and from files beside the manifest', () => {
    const values = { PLAIN: '$x', EMPTY: { fromEnv: 'NOTHING' }, KEY: { fromFile: 'key' } }
    assert.deepEqual(resolveEnv(values, { projectDir, env: { NOTHING: '' } }), {
      PLAIN: '$x',
      EMPTY: '',
      KEY: 'two\nlines',
    })
  })

  test('names all secrets that are missing, and no value', () => {
    const values = { A: { fromEnv: 'GONE' }, B: { fromFile: 'none' }, C: { fromFile: 'key' } }
    assert.throws(
      () => resolveEnv(values, { projectDir, env: {} }),
      (error) =>
        error instanceof UserError &&
        error.message === 'Missing secrets: env.A: no variable GONE; env.B: cannot read the file "none"',
    )
  })
})
