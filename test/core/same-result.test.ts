import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences } from '../../scripts/lib/core/same-result.ts'
import { recordOf } from '../store/records.ts'

const record = recordOf(1)

test('differences: none where only times and the host differ', () => {
  const { execution } = record
  const later = {
    ...record,
    execution: { ...execution, startedAt: 5, durationMs: 7, maxRssBytes: 1, host: 'there' },
  }
  assert.deepEqual(differences(record, later), [])
})

test('differences: of a file that tells when it was made, only whether it is there', () => {
  const { execution } = record
  const changed = { ...execution, files: [{ ...execution.files[0]!, hash: '2'.repeat(64) }] }
  assert.deepEqual(
    differences(record, { ...record, execution: changed }, () => true),
    [],
  )
  const gone = { ...record, execution: { ...execution, files: [] } }
  assert.deepEqual(
    differences(record, gone, () => true).map(({ what }) => what),
    ['file a.json'],
  )
})

test('differences: outcome, exit code, metrics and files, those that are new or gone too', () => {
  const { execution } = record
  const other = {
    ...record,
    verdict: { ...record.verdict, outcome: 'failed' as const, metrics: { idle: 0, extra: null } },
    execution: { ...execution, exitCode: 3, files: [{ ...execution.files[0]!, hash: '2'.repeat(64) }] },
  }
  assert.deepEqual(
    differences(record, other).map(({ what, before, now }) => [what, before, now]),
    [
      ['outcome', 'done', 'failed'],
      ['exit code', 0, 3],
      ['metric wait', 1 / 3, null],
      ['metric idle', null, 0],
      ['file a.json', '1'.repeat(64), '2'.repeat(64)],
      ['metric extra', null, null],
    ],
  )
})
