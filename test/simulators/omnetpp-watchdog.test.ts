import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { observeRuns } from '../../images/omnetpp/watchdog.ts'
import { recording } from './omnetpp-recordings.ts'

interface Look {
  readonly event: number
  readonly t: number
  readonly present: number
}

const HEAD = 'Preparing for running configuration Study, run #0...\n'
const status = ({ event, t, present }: Look) =>
  `** Event #${event}   t=${t}   Elapsed: 1s (0m 01s)    5% completed  (5% total)\n     Speed:     ev/sec=10   simsec/sec=1   ev/simsec=1\n     Messages:  created: ${present}   present: ${present}   in FES: 3\n`

/** Warnings of a run that prints a status every `everySeconds`, with the second in which each comes. */
function watch(look: (second: number) => Look | null, seconds: number, everySeconds = 2) {
  const observer = observeRuns({ warns: true })
  observer.push(HEAD, 0)
  const warnings: string[] = []
  for (let second = 0; second <= seconds; second += 1) {
    const now = second % everySeconds === 0 ? look(second) : null
    const view = observer.push(now === null ? '' : status(now), second * 1000)
    if (view?.warning != null) warnings.push(`${second}: ${view.warning}`)
  }
  return warnings
}

describe('observeRuns', () => {
  test('warns of messages that rise without end, once, after a minute', () => {
    const warnings = watch(
      (second) => ({ event: 1e6 * second, t: second, present: 10_000 + 500 * second }),
      300,
    )
    assert.equal(warnings.length, 1)
    assert.match(warnings[0]!, /^6\d: Messages rise without end, from 10000 to \d+ in a minute: a leak/)
  })

  test('does not warn of a network that fills up and settles, nor of a queue that comes and goes', () => {
    const filling = (second: number) => 50_000 * (1 - Math.exp(-second / 15))
    assert.deepEqual(
      watch((second) => ({ event: 1e6 * second, t: second, present: Math.round(filling(second)) }), 300),
      [],
    )
    const wave = (second: number) => 10_000 + Math.round(5_000 * Math.sin(second / 6))
    assert.deepEqual(
      watch((second) => ({ event: 1e6 * second, t: second, present: wave(second) }), 300),
      [],
    )
  })

  test('warns of next to no events, and of none', () => {
    const few = watch((second) => ({ event: 100 + Math.floor(second / 10), t: second, present: 5 }), 120)
    assert.match(few.join(), /^6\d: \d events in 6\d s$/)
    const none = watch(
      (second) => (second <= 20 ? { event: 1e6 * second, t: second, present: 5 } : null),
      120,
    )
    assert.match(none.join(), /^80: No event ended for 60 s \(event #20000000\)$/)
  })

  test('bears a Cmdenv that is told to speak seldom', () => {
    assert.deepEqual(
      watch((second) => ({ event: 1e6 * second, t: second, present: 5 }), 900, 100),
      [],
    )
  })

  test('warns of simulated time that stands still', () => {
    const warnings = watch((second) => ({ event: 1e6 * second, t: Math.min(second, 30), present: 5 }), 200)
    assert.match(warnings.join(), /^9\d: Simulated time stands still at 30 s, through \d+ events$/)
  })

  test('begins anew with each run of a process', () => {
    const observer = observeRuns({ warns: true })
    const warnings: unknown[] = []
    for (let second = 0; second <= 200; second += 2) {
      const head = second % 40 === 0 ? HEAD.replace('#0', `#${second}`) : ''
      const view = observer.push(
        head + status({ event: 1e6 * second, t: second, present: 1000 * second }),
        second * 1000,
      )
      if (view?.warning) warnings.push(view.warning)
      assert.deepEqual(view?.native, { config: 'Study', number: second - (second % 40) })
    }
    assert.deepEqual(warnings, [])
  })

  test('tells how far the recorded runs came', () => {
    const view = observeRuns({ warns: true }).push(recording('run-cpu-time-limit').stdout, 0)
    assert.deepEqual(view, {
      native: { config: 'Endless', number: 0 },
      simSeconds: Number('1204291.267916584131'),
      percent: 100,
      eventsPerSecond: 2.1497e6,
      warning: null,
    })
  })

  test('says nothing where it is not to', () => {
    const observer = observeRuns({ warns: false })
    for (let second = 0; second <= 200; second += 2) {
      const view = observer.push(
        `${second === 0 ? HEAD : ''}${status({ event: 5, t: 1, present: second })}`,
        second * 1000,
      )
      assert.equal(view?.warning, null)
    }
  })
})
