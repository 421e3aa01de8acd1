import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Ended, Simulator } from '../../scripts/lib/job/simulator.ts'
import { TemplateError } from '../../scripts/lib/job/template.ts'
import type { Json, Parameters } from '../../scripts/lib/job/types.ts'
import { simulators } from '../../scripts/lib/simulators.ts'
import { runContext } from './context.ts'
import { ended } from './ended.ts'

interface Sample {
  readonly spec: Json
  /** The same program with other arguments. */
  readonly other: Json
  /** Refers to a name that no run has. */
  readonly unknown: Json
}

/** One line for each simulator; the suite fails where one is missing. */
const samples: Readonly<Record<string, Sample>> = {
  command: {
    spec: {
      type: 'command',
      run: ['./model', '--lambda={lambda}', '--seed', '{seed}', '{inputs.trace}/a', '{name}'],
    },
    other: { type: 'command', run: ['./model', '{lambda}', '{seed}'] },
    unknown: { type: 'command', run: ['./model', '{lamda}'] },
  },
  ns3: {
    spec: {
      type: 'ns3',
      program: 'bin/model',
      arguments: ['--trace={inputs.trace}/a', '--{{literal}}={seed.noise}'],
    },
    other: { type: 'ns3', program: 'bin/model', parameters: ['lambda'] },
    unknown: { type: 'ns3', program: 'model', parameters: ['lamda'] },
  },
  omnetpp: {
    spec: {
      type: 'omnetpp',
      ini: 'omnetpp.ini',
      config: 'Study',
      options: { '**.rate': '{lambda}', 'sim-time-limit': '10s' },
      extraArgs: ['--**.trace={inputs.trace}/a', '--{{literal}}={seed.noise}'],
    },
    other: { type: 'omnetpp', ini: 'omnetpp.ini', config: 'Study', executable: './mm1' },
    unknown: { type: 'omnetpp', ini: 'omnetpp.ini', config: 'Study', extraArgs: ['{lamda}'] },
  },
}

const parameters: Parameters = { lambda: 0.1, name: 'drr', rts: true }
const contexts = [0, 1, 2].map((repetition) => runContext(parameters, repetition))

for (const [type, simulator] of Object.entries(simulators)) {
  describe(`simulator ${type}`, () => conformance(type, simulator, samples[type]))
}

function conformance(type: string, simulator: Simulator, sample: Sample | undefined): void {
  assert(sample !== undefined, `test/simulators/conformance.test.ts has no sample for "${type}"`)
  const { spec, other, unknown } = sample

  test('type is its name in the registry', () => {
    assert.equal(simulator.type, type)
  })

  test('placeholders lead to the text that has them', () => {
    const found = simulator.placeholders(spec)
    assert(found.length > 0)
    for (const { name, path } of found) {
      const text = path.reduce<unknown>(
        (value, key) => (value as Record<string | number, unknown>)[key],
        spec,
      )
      assert(typeof text === 'string' && text.includes(name), `${name} at ${path.join('.')}`)
    }
  })

  test('placeholders of an unknown name are reported, and its commands refused', () => {
    assert.deepEqual(
      simulator.placeholders(unknown).map(({ name }) => name),
      ['lamda'],
    )
    assert.throws(
      () => simulator.commands(unknown, contexts),
      (error) => error instanceof TemplateError && /"\{lamda\}".*\{lambda\}.*\{seed\}/.test(error.message),
    )
  })

  test('identity is JSON, and another for other arguments', () => {
    const identity = simulator.identity(spec)
    assert.deepEqual(JSON.parse(JSON.stringify(identity)), identity)
    assert.deepEqual(simulator.identity(structuredClone(spec)), identity)
    assert.notDeepEqual(simulator.identity(other), identity)
  })

  test('commands take every run once, no more than fit a process', () => {
    const most = simulator.maxRunsPerProcess(spec)
    assert(Number.isInteger(most) && most >= 1)
    const commands = simulator.commands(spec, contexts.slice(0, Math.max(most, 1)))
    const runIds = commands.flatMap(({ runs }) => runs.map(({ runId }) => runId))
    assert.deepEqual(
      runIds,
      contexts.slice(0, most).map(({ run }) => run.runId),
    )
    for (const { runs } of commands) assert(runs.length <= most)
  })

  test('commands keep outputs inside the folder of the process', () => {
    for (const { runs } of simulator.commands(spec, contexts)) {
      for (const { outputDir } of runs) assert.doesNotMatch(outputDir, /^\/|(^|\/)\.\.(\/|$)/)
    }
  })

  test('commands are the same for the same runs, and change nothing they are given', () => {
    const frozen = contexts.map((context) => deepFreeze({ ...context }))
    assert.deepEqual(simulator.commands(deepFreeze(spec), frozen), simulator.commands(spec, contexts))
  })

  test('commands differ with the seed', () => {
    const [first, second] = simulator
      .commands(spec, contexts)
      .map(({ argv, env }) => JSON.stringify([argv, env]))
    assert.notEqual(first, second)
  })

  test('commands keep a value in one argument, whatever it holds', () => {
    const hostile = '; rm -rf $(HOME) `id` "\'\n --{seed}* ../'
    const [plain, filled] = [parameters, { ...parameters, name: hostile }].map(
      (values) => simulator.commands(spec, [runContext(values)])[0]!.argv,
    )
    assert.equal(filled!.length, plain!.length)
    assert.equal(filled!.filter((arg) => arg.endsWith(hostile)).length, 1)
  })

  test('commands match the golden file', () => {
    golden(type, simulator.commands(spec, contexts))
  })

  test('judge calls exit code 0 done, whatever was printed', () => {
    assert.deepEqual(simulator.judge(spec, ended({ stderr: 'warning: odd\n' })), {
      outcome: 'done',
      error: null,
    })
  })

  const failures: readonly (readonly [string, Ended, string, string, RegExp])[] = [
    ['exit code', ended({ exitCode: 3 }), 'failed', 'exit', /^Exited with code 3$/],
    [
      'last line',
      ended({ exitCode: 1, stderr: 'note\nError: no rate\n\n' }),
      'failed',
      'exit',
      /^Error: no rate$/,
    ],
    ['signal', ended({ signal: 'SIGSEGV' }), 'failed', 'signal', /^Killed by SIGSEGV$/],
    [
      'time',
      ended({ limitHit: 'time', signal: 'SIGTERM' }),
      'truncated',
      'time',
      /limits\.time after 1\.5 s/,
    ],
    ['time with exit code 0', ended({ limitHit: 'time' }), 'truncated', 'time', /limits\.time/],
    [
      'memory',
      ended({ limitHit: 'memory', signal: 'SIGKILL' }),
      'failed',
      'memory',
      /limits\.memory is 64 MiB/,
    ],
    ['disk', ended({ limitHit: 'disk', signal: 'SIGKILL' }), 'failed', 'disk', /limits\.disk is 1 MiB/],
  ]
  for (const [name, end, outcome, code, message] of failures) {
    test(`judge names the cause of a bad end: ${name}`, () => {
      const verdict = simulator.judge(spec, end)
      assert.deepEqual([verdict.outcome, verdict.error?.code], [outcome, code])
      assert.match(verdict.error?.message ?? '', message)
    })
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

function golden(name: string, value: unknown): void {
  const file = new URL(`../golden/simulators/${name}.json`, import.meta.url)
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  assert.equal(text, readFileSync(file, 'utf8'))
}
