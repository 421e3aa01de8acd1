import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { IdleRule } from '../../scripts/lib/core/cluster.ts'
import {
  type IdleState,
  idleMinutes,
  minutesToPublish,
  type Observation,
  observe,
} from '../../scripts/lib/core/idle.ts'
import { resolveAws } from '../../scripts/lib/manifest/resolve-aws.ts'
import { RESOURCES } from '../../scripts/lib/render/aws/names.ts'
import { renderTemplate } from '../../scripts/lib/render/cloudformation.ts'

const rule: IdleRule = { cpuBelow: 10, periodSeconds: 900, periods: 4 }

describe('observe', () => {
  /** What is published after each of these minutes. */
  const published = (minutes: readonly Omit<Observation, 'seconds'>[]) => {
    let state: IdleState | null = null
    return minutes.map((each, minute) => {
      const seen = { ...each, seconds: 60 * minute }
      state = observe(state, seen, rule)
      return minutesToPublish(state, seen)
    })
  }
  const idle = { cpuPercent: 2, isBusy: false }

  test('minutes are counted from the first one in which nothing is known to go on', () => {
    assert.deepEqual(published([idle, idle, idle]), [0, 1, 2])
  })

  test('load at the threshold, or work, begins anew', () => {
    const loaded = { cpuPercent: 10, isBusy: false }
    const busy = { cpuPercent: 0, isBusy: true }
    assert.deepEqual(published([idle, idle, loaded, idle, busy, idle]), [0, 1, 0, 1, 0, 1])
  })

  test('what is not known is not published, and was no idleness', () => {
    const unknown = { cpuPercent: 0, isBusy: null }
    assert.deepEqual(published([idle, idle, unknown, idle, idle]), [0, 1, null, 1, 2])
  })

  test('the hour is that of the reference: the highest load in 4 x 15 minutes', () => {
    const load = fc.array(fc.nat({ max: 20 }), { minLength: 61, maxLength: 200 })
    fc.assert(
      fc.property(load, (loads) => {
        const last = published(loads.map((cpuPercent) => ({ cpuPercent, isBusy: false }))).at(-1)!
        // Sixty minutes have passed since the last one that was loaded, or since the first of all.
        const isIdle = Math.max(...loads.slice(-60)) < rule.cpuBelow
        assert.equal(last >= idleMinutes(rule), isIdle)
      }),
    )
  })
})

/** One minute in the life of a cluster: what goes on, whether the agent sees it, and what its user does. */
interface Minute extends Omit<Observation, 'seconds'> {
  readonly agent: 'runs' | 'dead' | 'starts'
  readonly user: 'resume' | 'halt' | null
}

const calm: Minute = { cpuPercent: 1, isBusy: false, agent: 'runs', user: null }

const cluster = resolveAws({
  provider: 'aws',
  region: 'eu-central-1',
  workers: 3,
  maxLifetime: '6h',
  idle: { period: '5m', periods: 4 },
  network: { sshFrom: ['203.0.113.0/24'] },
})
const template = renderTemplate({
  name: 'model',
  cluster,
  programs: { machine: '', platform: '', agent: '' },
})

/** An alarm as CloudWatch has it: over the latest points of a range that is longer than its periods. */
function alarmOf(id: string) {
  const { Period, EvaluationPeriods, Threshold } = template.Resources[id]!.Properties as Record<
    string,
    number
  >
  const span = (Period! / 60) * EvaluationPeriods!
  return (points: readonly (number | null)[]): boolean => {
    // Points that are missing are stood for by older ones.
    const known = points.slice(-span - 3).filter((point) => point !== null)
    return known.length >= span && known.slice(-span).every((point) => point >= Threshold!)
  }
}

interface Life {
  /** Machines in service at the end of each minute. */
  readonly inService: readonly boolean[]
  readonly stops: readonly { readonly minute: number; readonly by: 'idle' | 'lifetime' | 'halt' }[]
  readonly starts: readonly number[]
}

/** A cluster that starts in minute 0, by the rule, the template's alarms, and what its user does. */
function live(minutes: readonly Minute[]): Life {
  const [isIdle, isOver] = [alarmOf(RESOURCES.idleAlarm), alarmOf(RESOURCES.managersLifetimeAlarm)]
  const life = { inService: [] as boolean[], stops: [] as Life['stops'][number][], starts: [0] }
  const [idlePoints, servicePoints]: [(number | null)[], number[]] = [[], []]
  let [isUp, wantsUp, state] = [true, false, null as IdleState | null]
  for (const [minute, { agent, user, ...seen }] of minutes.entries()) {
    if (user === 'halt' && isUp) {
      isUp = false
      life.stops.push({ minute, by: 'halt' })
    }
    wantsUp = !isUp && (wantsUp || user === 'resume')
    // `resume` waits until no alarm would undo it.
    if (wantsUp && !isIdle(idlePoints) && !isOver(servicePoints)) {
      ;[isUp, wantsUp, state] = [true, false, null]
      life.starts.push(minute)
    }
    if (agent !== 'runs') state = null
    const observation = { ...seen, seconds: 60 * minute }
    const isSeen = isUp && agent !== 'dead'
    if (isSeen) state = observe(state, observation, cluster.idle)
    idlePoints.push(isSeen ? minutesToPublish(state!, observation) : null)
    servicePoints.push(isUp ? 1 : 0)
    const by = isIdle(idlePoints) ? 'idle' : isOver(servicePoints) ? 'lifetime' : null
    if (isUp && by !== null) {
      isUp = false
      life.stops.push({ minute, by })
    }
    life.inService.push(isUp)
  }
  return life
}

const minute: fc.Arbitrary<Minute> = fc.record({
  cpuPercent: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(50) }),
  isBusy: fc.oneof(
    { weight: 40, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constantFrom(true, null) },
  ),
  agent: fc.oneof(
    { weight: 60, arbitrary: fc.constant('runs' as const) },
    { weight: 1, arbitrary: fc.constantFrom('dead' as const, 'starts' as const) },
  ),
  user: fc.oneof(
    { weight: 20, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('resume' as const, 'halt' as const) },
  ),
})
/** Stretches of the same, as life is, among single minutes. */
const scenario = fc
  .array(fc.tuple(minute, fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }))), { minLength: 1, maxLength: 40 })
  .map((stretches) =>
    stretches.flatMap(([first, more]) => [
      first,
      ...Array.from({ length: more }, () => ({ ...first, user: null })),
    ]),
  )

describe('a model of time: the rule, and the alarms of the template', () => {
  const needed = idleMinutes(cluster.idle)
  const beltMinutes = cluster.maxLifetimeSeconds / 60 + 60

  test('a while of nothing stops all machines, and within two minutes more', () => {
    fc.assert(
      fc.property(scenario, (before) => {
        const { inService } = live([...before, ...Array.from({ length: needed + 3 }, () => calm)])
        assert.equal(inService.at(-1), false)
      }),
    )
  })

  test('no stop for idleness after work, load or what was not known; nor soon after a start', () => {
    fc.assert(
      fc.property(scenario, (minutes) => {
        const { stops, starts } = live(minutes)
        for (const { minute } of stops.filter(({ by }) => by === 'idle')) {
          const start = starts.findLast((each) => each <= minute)!
          assert.ok(minute - start >= needed, `started in ${start}, stopped in ${minute}`)
          for (const { cpuPercent, isBusy } of minutes.slice(minute - needed + 1, minute + 1))
            assert.ok(cpuPercent < cluster.idle.cpuBelow && isBusy === false)
        }
      }),
    )
  })

  test('work keeps machines until the lifetime is over, which ends them with or without an agent', () => {
    const busy = { ...calm, isBusy: true }
    const dead = { ...calm, agent: 'dead' as const }
    const blind = { ...calm, isBusy: null }
    for (const each of [busy, dead, blind]) {
      const { stops } = live(Array.from({ length: beltMinutes + 5 }, () => each))
      assert.deepEqual(
        stops.map(({ by }) => by),
        ['lifetime'],
      )
      assert.ok(stops[0]!.minute * 60 >= cluster.maxLifetimeSeconds)
    }
  })

  test('a resume right after a stop holds', () => {
    const night = Array.from({ length: needed + 3 }, () => calm)
    const { starts, inService } = live([...night, { ...calm, user: 'resume' }, ...night.slice(5)])
    assert.equal(starts.length, 2)
    assert.equal(inService.at(-1), true)
  })
})
