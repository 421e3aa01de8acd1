import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createBoard } from '../../scripts/lib/dashboard/board.ts'
import { codeOf } from '../../scripts/lib/dashboard/cells.ts'
import { createPace } from '../../scripts/lib/dashboard/pace.ts'
import { summaryOf } from '../../scripts/lib/dashboard/summary.ts'
import { createTexts } from '../../scripts/lib/dashboard/texts.ts'
import type { RunNews } from '../../scripts/lib/effects/sqlite-feed.ts'
import { recipe } from '../core/fixture.ts'
import { idOf } from '../store/records.ts'

const POINTS = 3
const REPETITIONS = 4

function boardOf() {
  const runs = Array.from({ length: POINTS * REPETITIONS }, (_, index) => ({
    runId: idOf(index),
    parameters: { lambda: index % POINTS },
    seed: { base: 1, repetition: Math.floor(index / POINTS), vary: {} },
  }))
  return createBoard(recipe({ repetitions: REPETITIONS }), runs)
}

const news = (index: number, part: Partial<RunNews> = {}): RunNews => ({
  runId: idOf(index),
  round: 1,
  outcome: 'done',
  endedAt: 1,
  durationMs: 10,
  error: null,
  ...part,
})

describe('createBoard', () => {
  test('cells stand point by point, whatever the order of runs', () => {
    const board = boardOf()
    assert.deepEqual([board.points, board.codes.length, board.count('missing')], [3, 12, 12])
    for (let index = 0; index < 12; index += 1) {
      const cell = board.cellOf(idOf(index))!
      assert.equal(cell, (index % POINTS) * REPETITIONS + Math.floor(index / POINTS))
      assert.equal(board.runIdAt(cell), idOf(index).slice(0, 32))
    }
    assert.deepEqual(board.parametersAt(2), { lambda: 2 })
    assert.equal(board.cellOf(idOf(99)), undefined)
  })

  test('the latest round counts, and a failure that was run again is none any more', () => {
    const board = boardOf()
    board.take(news(0, { outcome: 'failed', error: 'no host 1' }))
    board.take(news(1, { outcome: 'failed', error: 'no host 2' }))
    assert.deepEqual(board.failures(), [{ signature: 'no host #', message: 'no host 1', count: 2 }])
    board.take(news(0, { round: 2, outcome: 'open', endedAt: null, durationMs: null }))
    assert.deepEqual([board.count('failed'), board.count('open'), board.failures()[0]!.count], [1, 1, 1])
    board.take(news(0, { round: 2 }))
    assert.deepEqual([board.count('done'), board.count('open'), board.spentMs()], [1, 0, 30])
    assert.deepEqual(board.cellsOfFailure('no host #', 9), [REPETITIONS])
    assert.deepEqual(board.cellsIn('missing', 2), [1, 2])
    assert.deepEqual(board.cellsIn('failed', 9), [REPETITIONS])
    board.clear()
    assert.deepEqual([board.count('missing'), board.failures(), board.spentMs()], [12, [], 0])
  })

  test('changes are told once, and as "all" where nobody listened before', () => {
    const board = boardOf()
    board.take(news(0))
    assert.equal(board.takeChanges(), null)
    board.take(news(3))
    board.take(news(3))
    assert.deepEqual(board.takeChanges(), [1])
    assert.deepEqual(board.takeChanges(), [])
    board.clear()
    assert.equal(board.takeChanges(), null)
  })

  test('a run under way is shown so until its record is there', () => {
    const board = boardOf()
    board.setRunning([idOf(0), idOf(1), idOf(99)])
    assert.equal(board.count('running'), 2)
    board.take(news(0))
    board.setRunning([idOf(0), idOf(4)])
    assert.deepEqual([board.count('running'), board.count('done'), board.count('missing')], [1, 1, 10])
    assert.equal(board.codes[board.cellOf(idOf(4))!], codeOf('running'))
  })
})

describe('summaryOf', () => {
  const work = { since: 0, facts: {}, running: [], waits: { mm1: 'The disk is full' } }
  const textsOf = (board: ReturnType<typeof boardOf>, since: number | null) =>
    summaryOf(board, { ...work, since }, Date.now()).texts

  test('a rate and a time left, as long as somebody works', () => {
    const board = boardOf()
    for (let index = 0; index < 6; index += 1) board.take(news(index, { endedAt: Date.now() }))
    const { rate, eta, percent, cost, waits } = textsOf(board, Date.now() - 2000)
    assert.deepEqual([percent, cost, waits], ['50 %', '60 ms', 'The disk is full'])
    assert.equal(rate, '3.0 runs/s')
    assert.equal(eta, '2.0 s')
    assert.deepEqual([textsOf(board, null).rate, textsOf(board, null).eta], ['at rest', 'unknown'])
  })

  test('is never all before the last run is over', () => {
    const board = boardOf()
    for (let index = 0; index < 11; index += 1) board.take(news(index))
    assert.equal(textsOf(board, null).percent, '91 %')
    board.take(news(11, { outcome: 'truncated' }))
    assert.deepEqual([textsOf(board, null).percent, textsOf(board, null).eta], ['100 %', 'complete'])
  })
})

describe('createPace', () => {
  test('forgets what is older than a minute', () => {
    let now = 1_000_000
    const pace = createPace(() => now)
    pace.add(now - 61_000)
    for (let second = 0; second < 50; second += 1) pace.add(now - second * 1000)
    assert.deepEqual([pace.endedWithin(60), pace.endedWithin(9)], [50, 10])
    now += 30_000
    assert.equal(pace.endedWithin(60), 31)
    now += 60_000
    assert.equal(pace.endedWithin(60), 0)
  })
})

describe('createTexts', () => {
  test('gives back what it was given, of any length', () => {
    const texts = createTexts()
    const all = Array.from({ length: 1000 }, (_, index) => `ü${'x'.repeat(index % 37)}${index}`)
    for (const text of ['', ...all, 'y'.repeat(100_000)]) texts.add(text)
    assert.equal(texts.size(), 1002)
    assert.deepEqual(
      all.map((_, index) => texts.at(index + 1)),
      all,
    )
    assert.deepEqual([texts.at(0), texts.at(1001).length], ['', 100_000])
  })
})
