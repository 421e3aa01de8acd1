import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame } from '../../scripts/lib/ui/full-screen.ts'

test('frame: each line over the one before it, what stood below is gone', () => {
  assert.equal(frame('one\ntwo', { columns: 80, rows: 24 }), '\x1b[Hone\x1b[K\r\ntwo\x1b[K\x1b[J')
})

test('frame: lines are cut to the width, and what does not fit below is counted', () => {
  const text = ['a long line', 'é█2', 'three', 'four'].join('\n')
  const shown = frame(text, { columns: 3, rows: 3 })
  assert.equal(shown, '\x1b[Ha l\x1b[K\r\né█2\x1b[K\r\n… 2\x1b[K\x1b[J')
})
