import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doomedBlobs } from '../../scripts/lib/core/doomed-blobs.ts'

test('doomedBlobs: what a sweep lets go of and what nothing refers to, but no file of a source', () => {
  const doomed = doomedBlobs(['swept', 'needed', 'orphan', 'source', 'both'], {
    swept: ['swept', 'both', 'gone already'],
    sourceFiles: new Set(['source', 'both']),
    isNeeded: (hash) => hash === 'needed',
  })
  assert.deepEqual(doomed, ['swept', 'orphan'])
})
