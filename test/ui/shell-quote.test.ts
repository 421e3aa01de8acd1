import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { shellCommand, shellComment, shellQuote } from '../../scripts/lib/ui/shell-quote.ts'

function output(script: string): string {
  return spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout
}

test('shellQuote leaves plain words alone', () => {
  assert.equal(shellQuote('--lambda=0.5'), '--lambda=0.5')
  assert.equal(shellQuote("it's $(x)"), `'it'\\''s $(x)'`)
  assert.equal(shellQuote(''), "''")
})

test('shellCommand gives a shell the words that it was given', () => {
  const word = fc
    .array(fc.constantFrom(...'ab ="\'\\$`*?~#&;|<>(){}[]!\n\tü-'), { maxLength: 8 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const printed = output(shellCommand(['printf', '%s\\0', ...words]))
      assert.deepEqual(printed.split('\0').slice(0, -1), words)
    }),
    { seed: 1, numRuns: 60 },
  )
})

test('shellCommand: a program whose name holds "=" is no assignment', () => {
  assert.equal(shellCommand(['./a=b', 'c=d']), "'./a=b' c=d")
})

test('shellComment stays on its line', () => {
  assert.equal(output(`${shellComment('x\necho broken out')}\necho fine`), 'fine\n')
})
