import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GroupOptions, groupRows } from '../../scripts/lib/core/group.ts'
import { lineCharts } from '../../scripts/lib/ui/line-chart.ts'
import { study } from '../core/study.ts'

function charts(rows: ReturnType<typeof study>, by: readonly string[]): string {
  const options: GroupOptions = { by, over: [], stat: 'mean', confidence: 0.95, includeTruncated: false }
  return lineCharts(groupRows(rows, options), options)
}

test('lineCharts: values stand at their height, first and last ones at the ends', () => {
  const lines = charts(
    study({ a: [0, 5, 10] }, 1, ({ a }) => ({ wait: Number(a) })),
    ['a'],
  ).split('\n')
  assert.equal(lines[0], 'wait over a (mean, 95 % intervals)')
  assert.match(lines[1]!, /^ {2}10 ┤ +[⠀-⣿]+●$/)
  assert.match(lines[12]!, /^ {3}0 ┤●/)
  assert.equal(lines[14], `      0${' '.repeat(57)}10`)
  // Half way in both directions.
  const middle = lines.findIndex((line) => line.indexOf('●') - line.search(/[│┤]/) === 31)
  assert.ok(middle === 6 || middle === 7, String(middle))
})

test('lineCharts: the axis reaches to the ends of the intervals, which are drawn', () => {
  const [, top, ...lines] = charts(
    study({ a: [1, 2] }, 2, (_, repetition) => ({ wait: repetition })),
    ['a'],
  ).split('\n')
  assert.match(top!, /^ +6\.853 ┤[⠀-⣿]/)
  assert.equal(lines.filter((line) => /[│┤][⠀-⣿●]/.test(line)).length, 11)
})

test('lineCharts: a mark for each series, texts side by side, no value where there is none', () => {
  const rows = study({ p: ['x', 'y', 'z'], q: [1, 2] }, 2, ({ q }, repetition) => ({
    wait: Number(q) + repetition,
    never: null,
    'theory.wait': 1,
  }))
  const [never, wait, ...more] = charts(rows, ['p', 'q']).split('\n\n')
  assert.match(wait!, /\n {2}● q=1 {3}▲ q=2$/)
  assert.match(wait!, /\n +x +z\n/)
  assert.equal(never, 'never over p (mean, 95 % intervals)\n  no value')
  assert.deepEqual(more, [])
})

test('lineCharts: no name moves the cursor', () => {
  const rows = study({ a: [1, 2], p: ['\x1b[2J', 'y'] }, 1, () => ({ '\x1b]0;hacked\x07': 1 }))
  assert.doesNotMatch(charts(rows, ['a', 'p']), /[\x00-\x09\x0b-\x1f]/)
})
