import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { runList, wantsVectors } from '../../images/omnetpp/arguments.ts'
import { endingOf, lastStatus, readStatus, splitRuns } from '../../images/omnetpp/cmdenv.ts'
import { entriesHash } from '../../images/omnetpp/entries.ts'
import { includedBy } from '../../images/omnetpp/includes.ts'
import { parseRuns, QueryError } from '../../images/omnetpp/query.ts'
import { omnetpp } from '../../images/omnetpp/simulator.ts'
import type { OmnetppSpec } from '../../images/omnetpp/spec.ts'
import { study } from '../../images/omnetpp/study.ts'
import { type Ended, StudyError, type StudyOptions } from '../../scripts/lib/job/simulator.ts'
import type { Parameters, Run } from '../../scripts/lib/job/types.ts'
import { runContext } from './context.ts'
import { ended } from './ended.ts'
import { type Recording, recording, recordings } from './omnetpp-recordings.ts'

const spec: OmnetppSpec = { type: 'omnetpp', ini: 'omnetpp.ini', config: 'Study', executable: './mm1' }

describe('parseRuns', () => {
  const silent = recordings.filter(
    ({ argv }) => argv.includes('-s') && /^(runs|rundetails|runconfig)$/.test(argv.at(-2)!),
  )

  test('reads every list of runs that was recorded', () => {
    const counts = silent.map(({ name, stdout }) => [name, parseRuns(stdout).length])
    assert.deepEqual(
      counts,
      [
        ['query-bad-filter', 0],
        ['query-empty-filter', 0],
        ['query-rundetails-s', 18],
        ['query-runconfig', 1],
        ['query-runs-filter-s', 3],
        ['query-runs-paired-s', 18],
        ['query-runs-repeat5-s', 25],
        ['query-runs-s', 15],
        ['query-unknown-config', 0],
      ].sort(),
    )
  })

  test('gives number, values, repetition and entries of a run', () => {
    const [run] = parseRuns(recording('query-runconfig').stdout)
    assert.equal(run!.number, 3)
    assert.deepEqual(run!.variables, [
      ['lambda', '0.2'],
      ['mu', '0.5'],
      ['k', '2'],
    ])
    assert.equal(run!.repetition, 1)
    assert.deepEqual(run!.entries[0], ['description', '"parallel iteration and a constraint"'])
    assert.deepEqual(run!.entries.at(-1), ['**.vector-recording', 'false'])
  })

  test('refuses what is no list of runs', () => {
    for (const text of ['Usage: opp_run\n', 'Run 0: $a=1\n', 'Run 0: $repetition=0\n\tno entry\n'])
      assert.throws(() => parseRuns(text), QueryError, text)
  })

  test('gives back any values, whatever they hold', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[ "'#$,={}\\]{0,12}$/),
      fc.string({ minLength: 2000, maxLength: 3000 }),
    )
    const oneLine = value.map((text) => text.replace(/[\r\n\t]/g, ' '))
    const rows = fc.array(fc.tuple(oneLine, oneLine), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(rows, (values) => {
        // What looks like a third variable in every run is none that can be told from one.
        fc.pre(
          !values.every(([a, b]) => /, \$\w+=/.test(`${a}${b}`)) &&
            !values.some(([a]) => a.includes(', $b=')),
        )
        const text = values.map(([a, b], index) => `Run ${index}: $a=${a}, $b=${b}, $repetition=0\n`).join('')
        assert.deepEqual(
          parseRuns(text).map(({ variables }) => variables.map(([, each]) => each)),
          values,
        )
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('splitRuns', () => {
  test('finds the runs of a batch, each with the name in its files', () => {
    const runs = splitRuns(recording('run-batch').stdout)
    assert.deepEqual(
      runs.map(({ config, number, runId, isOver }) => [config, number, runId, isOver]),
      [0, 3, 4, 5].map((number) => ['Study', number, `Study-${number}-20261124-00:22:36-9339`, true]),
    )
  })

  test('knows a run that was cut off', () => {
    assert.deepEqual(
      splitRuns(recording('run-sigkill').stdout).map(({ isOver }) => isOver),
      [false],
    )
  })

  test('reads every recorded run to its end, wherever its output is cut', () => {
    for (const { stdout, name } of recordings) {
      const whole = splitRuns(stdout)
      for (const cut of [0.2, 0.5, 0.9]) {
        const part = splitRuns(stdout.slice(0, stdout.length * cut)).filter(({ isOver }) => isOver)
        assert.deepEqual(part, whole.slice(0, part.length), name)
      }
    }
  })
})

describe('readStatus', () => {
  test('follows event, simulated time, speed and messages, however the text arrives', () => {
    const { stdout } = recording('run-leak')
    const reader = readStatus()
    const seen = new Map<number, number | null>()
    for (let at = 0; at < stdout.length; at += 7) {
      const status = reader.push(stdout.slice(at, at + 7))
      if (status !== null) seen.set(status.event, status.messagesPresent)
    }
    assert.deepEqual(
      [...seen],
      [
        [0, 2],
        [833536, 277994],
        [1672192, 557126],
        [2505728, 834660],
        [3342336, 1113836],
        [4174848, 1391998],
      ],
    )
    assert.deepEqual(lastStatus(stdout), {
      event: 4174848,
      simSeconds: 348331.46870305785,
      elapsedSeconds: 2.00071,
      percent: 100,
      eventsPerSecond: 2.08394e6,
      simSecondsPerSecond: 173932,
      messagesCreated: 1739712,
      messagesPresent: 1391998,
    })
  })

  test('reads the short form of Cmdenv too', () => {
    const { event, percent, eventsPerSecond } = lastStatus(recording('run-no-perf').stdout)!
    assert.deepEqual([event, percent, eventsPerSecond], [3941, 100, 0])
  })

  test('begins anew with each run', () => {
    const runs: string[] = []
    const reader = readStatus((config, number) => runs.push(`${config} ${number}`))
    assert.equal(reader.push(recording('run-batch').stdout)?.event, 11785)
    assert.deepEqual(runs, ['Study 0', 'Study 3', 'Study 4', 'Study 5'])
  })
})

/** A recorded process, as the worker tells of one. */
function endOf({ exit, stdout, stderr }: Recording, facts: { readonly limitHit?: 'time' } = {}): Ended {
  const base =
    exit < 0 ? ended({ signal: 'SIGKILL', stderr, ...facts }) : ended({ exitCode: exit, stderr, ...facts })
  return { ...base, stdoutTail: stdout }
}

describe('omnetpp.judge', () => {
  const cases: readonly (readonly [string, string, string | null, string])[] = [
    ['run-one', 'done', null, ''],
    ['run-no-perf', 'done', null, ''],
    ['run-vectors', 'done', null, ''],
    [
      'run-cpu-time-limit',
      'truncated',
      'time',
      'CPU time limit reached at t=1204291.267916584131s, event #4326400',
    ],
    [
      'run-real-time-limit',
      'truncated',
      'time',
      'Realtime limit reached at t=1244594.141896425865s, event #4471808',
    ],
    ['run-leak', 'truncated', 'time', 'CPU time limit reached at t=348331.46870305785s, event #4174848'],
    [
      'run-sigterm',
      'truncated',
      'signal',
      'SIGINT or SIGTERM received, exiting at t=614797.895145698448s, event #2211859',
    ],
    [
      'run-sigint',
      'truncated',
      'signal',
      'SIGINT or SIGTERM received, exiting at t=621861.199266850212s, event #2237095',
    ],
    ['run-sigkill', 'failed', 'signal', 'Killed by SIGKILL'],
    [
      'run-one-fails',
      'failed',
      'exit',
      'server broke down after 0 waiting jobs (mm1::Queue Mm1.queue, t=500.287292299183s, event #1744)',
    ],
    [
      'run-result-dir-unwritable',
      'failed',
      'exit',
      "omnetpp::common::opp_runtime_error: Cannot create directory '/proc/nope/': No such file or directory (mm1::Source Mm1.source, during finalization)",
    ],
    [
      'run-bad-value',
      'failed',
      'exit',
      'Could not read option sim-time-limit= from the configuration: Parameter references may only occur in component context',
    ],
    ['run-missing-ini', 'failed', 'exit', "Cannot open ini file 'nope.ini'"],
    [
      'run-missing-ned',
      'failed',
      'exit',
      "Could not load NED sources from '/nonexistent': Cannot canonicalize '/nonexistent': realpath() failed: No such file or directory",
    ],
    ['run-unknown-option', 'failed', 'exit', 'Unknown command-line configuration option --no-such-option'],
    ['run-unknown-run', 'failed', 'exit', "Run number 99 in run list '99' is out of range 0..14"],
  ]
  for (const [name, outcome, code, message] of cases)
    test(`calls ${name} ${outcome}`, () => {
      assert.deepEqual(omnetpp.judge(spec, endOf(recording(name))), {
        outcome,
        error: code === null ? null : { code, message },
      })
    })

  test('says how far a run came that limits.time stopped', () => {
    const { outcome, error } = omnetpp.judge(spec, endOf(recording('run-sigterm'), { limitHit: 'time' }))
    assert.equal(outcome, 'truncated')
    assert.deepEqual(error, {
      code: 'time',
      message: 'Stopped by limits.time after 1.5 s, at t=614797.895145698448s, event #2211859',
    })
  })

  for (const [version, line] of [
    ['6', '<!> Fingerprint mismatch! calculated: 5e1f-32c1/tplx, expected: 1234-5678/tplx'],
    [
      '7',
      '<!> Error: Fingerprint mismatch! calculated: 5e1f-32c1/tplx, expected: 1234-5678/tplx -- during finalization',
    ],
  ])
    test(`tells a wrong fingerprint apart, as version ${version} says it`, () => {
      const stdout = recording('run-one').stdout.replace('\nEnd.', `\n${line}\n\nEnd.`)
      const { outcome, error } = omnetpp.judge(spec, { ...ended(), stdoutTail: stdout })
      assert.deepEqual([outcome, error?.code], ['failed', 'fingerprint'])
      assert.match(
        error!.message,
        /^Fingerprint mismatch! calculated: 5e1f-32c1\/tplx, expected: 1234-5678\/tplx/,
      )
    })
})

function nativeRuns(config: string, numbers: readonly number[]): readonly Run[] {
  return numbers.map((number) => {
    const { run } = runContext({}, number)
    return { ...run, native: { ...run.native!, config, number } }
  })
}

describe('omnetpp.parts', () => {
  test('gives each run of a batch what it printed itself', () => {
    const runs = nativeRuns('Study', [0, 3, 4, 5])
    const parts = omnetpp.parts!(runs, recording('run-batch'))
    assert.deepEqual(
      [...parts.keys()],
      runs.map(({ runId }) => runId),
    )
    const last = parts.get(runs[3]!.runId)!
    assert.equal(last.elapsedMs?.toFixed(3), '5.371')
    assert.equal(last.exitCode, 0)
    assert.match(endingOf(last.stdout)!, /event #11785$/)
  })

  test('finds the runs that failed, and goes on past them', () => {
    const runs = nativeRuns('Fails', [0, 1, 2, 3, 4])
    const parts = omnetpp.parts!(runs, recording('run-batch-with-failures-keep-going'))
    const verdicts = runs.map(({ runId }) => {
      const part = parts.get(runId)!
      return omnetpp.judge(spec, {
        ...ended({ exitCode: part.exitCode, stderr: part.stderr }),
        stdoutTail: part.stdout,
      })
    })
    assert.deepEqual(
      verdicts.map(({ outcome }) => outcome),
      ['done', 'done', 'done', 'failed', 'failed'],
    )
    assert.match(verdicts[4]!.error!.message, /event #1744\)$/)
  })

  test('tells what was skipped, cut off or met by a signal from what came to its end', () => {
    const whole = (config: string, numbers: readonly number[], name: string) => {
      const parts = omnetpp.parts!(nativeRuns(config, numbers), recording(name))
      return Array.from(parts.values(), ({ isWhole }) => isWhole)
    }
    assert.deepEqual(whole('Fails', [0, 1, 2, 3, 4], 'run-batch-with-failures'), [true, true, true, true])
    assert.deepEqual(whole('Endless', [0, 1, 2], 'run-batch-sigterm'), [false])
    assert.deepEqual(whole('Endless', [0], 'run-sigkill'), [false])
  })

  test('gives a run that never began the words of its own on stderr', () => {
    const { stdout, stderr } = recording('run-bad-value')
    const [run] = nativeRuns('Study', [0])
    const part = omnetpp.parts!([run!], { stdout, stderr }).get(run!.runId)!
    assert.deepEqual([part.exitCode, part.elapsedMs], [1, null])
    assert.match(part.stderr, /Could not read option sim-time-limit=/)
  })
})

describe('omnetpp.commands', () => {
  const context = (number: number, repetition: number, given: Parameters = {}) => {
    const plain = runContext(given, repetition)
    const seed = { base: 1, repetition, vary: {} }
    const native = { config: 'Study', number, given, repetitions: null, ownSeeds: false }
    return { ...plain, run: { ...plain.run, seed, native } }
  }

  test('puts runs that differ only in their number into one process', () => {
    const [command, ...others] = omnetpp.commands(spec, [
      context(3, 0),
      context(0, 0),
      context(4, 0),
      context(9, 0),
    ])
    assert.equal(others.length, 0)
    assert.deepEqual(command!.argv, [
      ...['./mm1', '-u', 'Cmdenv', '-f', 'omnetpp.ini', '-n', '.', '-c', 'Study'],
      ...[
        '--cmdenv-stop-batch-on-error=false',
        '--**.vector-recording=false',
        '--seed-set=${repetition}',
        '-r',
        '0,3..4,9',
      ],
    ])
  })

  test('parts those whose seeds, configurations or parameters differ', () => {
    const varied = (number: number, repetition: number, lambda: number) => {
      const { run, ...rest } = context(number, repetition)
      const seedOf = () => 1000 * lambda + repetition
      return { ...rest, seedOf, run: { ...run, seed: { base: 1, repetition, vary: { lambda } } } }
    }
    const commands = omnetpp.commands(spec, [
      context(0, 0),
      context(1, 1),
      context(0, 0, { 'Mm1.mu': 2 }),
      context(2, 0, { 'Mm1.mu': 2 }),
      varied(0, 0, 1),
      varied(1, 0, 2),
    ])
    const own = ['--cmdenv-stop-batch-on-error=false', '--**.vector-recording=false']
    assert.deepEqual(
      commands.map(({ argv }) => argv.slice(9)),
      [
        [...own, '--seed-set=${repetition}', '-r', '0..1'],
        ['--Mm1.mu=2', ...own, '--seed-set=${repetition}', '-r', '0,2'],
        [...own, '--seed-set=1000', '-r', '0'],
        [...own, '--seed-set=2000', '-r', '1'],
      ],
    )
  })

  test('says nothing of seeds that the ini file sets, and counts repetitions as the manifest does', () => {
    const one = context(7, 2)
    const native = { ...one.run.native, ownSeeds: true, repetitions: 30 }
    const { argv } = omnetpp.commands(spec, [{ ...one, run: { ...one.run, native } }])[0]!
    assert(argv.includes('--repeat=30'))
    assert(!argv.some((arg) => arg.startsWith('--seed-set')))
  })

  test('records vectors where a pattern of results may mean them', () => {
    const wanted = { ...context(0, 0), results: ['results/*.vec'] }
    assert(!omnetpp.commands(spec, [wanted])[0]!.argv.some((arg) => arg.includes('vector-recording')))
    assert.deepEqual(
      [['results/*.sca'], ['results/*'], ['**'], ['results/*.{sca,vec}'], ['a.vci'], ['vec/x.sca']].map(
        wantsVectors,
      ),
      [false, true, true, true, true, false],
    )
  })

  test('fills options and passes the other parameters by their names', () => {
    const options = { '**.rate': '{rate}Mbps', 'sim-time-limit': '10s' }
    const full = { ...spec, options, library: ['src/libINET.so', 'own'], ned: ['src', 'examples'] }
    const { argv } = omnetpp.commands(full, [context(0, 0, { rate: 5, 'net.n': 3 })])[0]!
    assert.deepEqual(argv.slice(5, 16), [
      ...['-n', 'src;examples', '-l', 'src/libINET.so', '-l', './own', '-c', 'Study'],
      ...['--**.rate=5Mbps', '--sim-time-limit=10s', '--net.n=3'],
    ])
  })

  test('runList writes spans', () => {
    assert.equal(runList([5, 0, 3, 4, 9]), '0,3..5,9')
  })
})

test('omnetpp.images brings INET where a campaign names it', () => {
  assert.deepEqual(omnetpp.images!(spec), ['omnetpp'])
  assert.deepEqual(omnetpp.images!({ ...spec, ned: ['/opt/inet/src', '.'] }), ['omnetpp', 'inet'])
  assert.deepEqual(omnetpp.images!({ ...spec, library: '/opt/inet/src/INET' }), ['omnetpp', 'inet'])
})

describe('omnetpp study', () => {
  const options: StudyOptions = { points: [{}], repetitions: null, fixed: {}, commonSeeds: true }
  const answer = (stdout: string, part = {}) => ({
    ...{ argv: ['./mm1'], config: 'Study', given: {}, exitCode: 0, stdout, stderr: '' },
    ...part,
  })
  const runConfig = (lines: readonly (readonly [number, string, number, string?])[]) =>
    lines
      .map(
        ([number, lambda, repetition, more = '']) =>
          `Run ${number}: $lambda=${lambda}, $repetition=${repetition}\n\tMm1.lambda = ${lambda}\n\trepeat = 2\n${more}\tnetwork = mm1.Mm1\n`,
      )
      .join('\n')

  test('asks for each configuration and each point of the manifest', () => {
    const two = {
      ...spec,
      config: ['Study', 'Fails'],
      filter: '$lambda > 0.5',
      options: { 'a.b': '{x} {inputs.t}' },
    }
    const questions = study.questions(two, { ...options, points: [{ x: 1 }, { x: 2 }], repetitions: 5 })
    assert.deepEqual(
      questions.map(({ config, given }) => [config, given]),
      [
        ['Study', { x: 1 }],
        ['Fails', { x: 1 }],
        ['Study', { x: 2 }],
        ['Fails', { x: 2 }],
      ],
    )
    assert.deepEqual(questions[0]!.argv, [
      ...['./mm1', '-u', 'Cmdenv', '-f', 'omnetpp.ini', '-c', 'Study', '-r', '$lambda > 0.5'],
      ...['--a.b=1 {inputs.t}', '--repeat=5', '-q', 'runconfig', '-s'],
    ])
  })

  test('makes points of runs, and keeps their identity when the study grows', () => {
    const small = runConfig([
      [0, '0.1', 0],
      [1, '0.1', 1],
      [2, '0.9', 0],
      [3, '0.9', 1],
    ])
    const large = runConfig([
      [0, '0.1', 0],
      [1, '0.1', 1],
      [2, '0.1', 2],
      [3, '0.5', 0],
      [6, '0.9', 0],
    ]).replaceAll('repeat = 2', 'repeat = 3')
    const [before, after] = [small, large].map((text) => study.read(spec, [answer(text)], options).points)
    assert.deepEqual(
      before!.map(({ parameters, runs }) => [parameters, runs]),
      [
        [
          { lambda: 0.1 },
          [
            [0, 0],
            [1, 1],
          ],
        ],
        [
          { lambda: 0.9 },
          [
            [0, 2],
            [1, 3],
          ],
        ],
      ],
    )
    assert.deepEqual(after![0]!.identity, before![0]!.identity)
    assert.deepEqual(after![2]!.identity, before![1]!.identity)
    assert.deepEqual(after![2]!.runs, [[0, 6]])
  })

  test('gives another identity to another entry, and none to what changes no result', () => {
    const [run] = parseRuns(recording('query-runconfig').stdout)
    const hash = (change: (text: string) => string) =>
      entriesHash(parseRuns(change(recording('query-runconfig').stdout))[0]!.entries, new Set())
    const same = entriesHash(run!.entries, new Set())
    assert.equal(
      hash((text) => text.replace('repeat = 2', 'repeat = 100')),
      same,
    )
    assert.equal(
      hash((text) => text.replace('$k != 3', '$k != 4')),
      same,
    )
    assert.equal(
      hash((text) => `${text}\tsim-time-limit = 5s\n`),
      same,
    )
    assert.notEqual(
      hash((text) => text.replace('10000s', '20000s')),
      same,
    )
    assert.notEqual(
      hash((text) => `${text}\t**.queue.failAt = 3s\n`),
      same,
    )
  })

  test('leaves out of the identity what is fixed at its value', () => {
    const [plain] = study.read(spec, [answer(runConfig([[0, '0.1', 0]]))], options).points
    const given = { 'Mm1.mu': 1 }
    const text = runConfig([[0, '0.1', 0, '\tMm1.mu = 1\n']])
    const fixed = study.read(spec, [answer(text, { given })], { ...options, fixed: given }).points[0]!
    assert.deepEqual(fixed.identity, plain!.identity)
    assert.deepEqual(fixed.parameters, { 'Mm1.mu': 1, lambda: 0.1 })
    const free = study.read(spec, [answer(text, { given })], options).points[0]!
    assert.notDeepEqual(free.identity, plain!.identity)
  })

  test('keeps seeds that the ini file sets, and warns where they hang on the run number', () => {
    const byNumber = runConfig([
      [0, '0.1', 0, '\tseed-set = 0\n'],
      [1, '0.1', 1, '\tseed-set = 1\n'],
      [2, '0.9', 0, '\tseed-set = 2\n'],
    ])
    const { points, warnings } = study.read(spec, [answer(byNumber)], options)
    assert.deepEqual(points[1]!.runs, [[0, 2, '2']])
    assert.match(warnings.join(), /seed-set to the run number/)
    const byRepetition = byNumber.replace('seed-set = 2', 'seed-set = 0')
    assert.deepEqual(study.read(spec, [answer(byRepetition)], options).warnings, [])
    const constant = byNumber.replace(/seed-set = \d/g, 'seed-set = 5')
    assert.match(
      study.read(spec, [answer(constant)], options).warnings.join(),
      /repetitions of a point are the same/,
    )
  })

  test('warns of common random numbers with one generator', () => {
    const text = runConfig([
      [0, '0.1', 0],
      [1, '0.9', 0],
    ])
    const warned = (answerText: string, commonSeeds = true) =>
      study.read(spec, [answer(answerText)], { ...options, commonSeeds }).warnings.length
    assert.equal(warned(text), 1)
    assert.equal(warned(text, false), 0)
    assert.equal(warned(text.replaceAll('\tnetwork', '\tnum-rngs = 3\n\tnetwork')), 0)
  })

  const refusals: readonly (readonly [string, string, RegExp])[] = [
    ['query-unknown-config', 'No such config: Nope', /"config".* -a/],
    ['query-bad-filter', 'Cannot evaluate run filter: Unknown variable $nope', /"filter"/],
    ['run-missing-ini', "Cannot open ini file 'nope.ini'", /"ini"/],
    [
      'run-missing-lib',
      "Cannot load library 'libnolib.so': libnolib.so: cannot open shared object file: No such file or directory",
      /"library"/,
    ],
    ['run-unknown-option', 'Unknown command-line configuration option --no-such-option', /path/],
    ['run-unknown-run', "Run number 99 in run list '99' is out of range 0..14", /"filter"/],
  ]
  for (const [name, message, hint] of refusals)
    test(`says what OMNeT++ says, and a remedy: ${name}`, () => {
      const { stderr, exit } = recording(name)
      assert.throws(
        () => study.read(spec, [answer('', { stderr, exitCode: exit })], options),
        (error) => error instanceof StudyError && error.message === message && hint.test(error.hint ?? ''),
      )
    })

  test('refuses a filter that selects nothing, and result files elsewhere', () => {
    const filtered = { ...spec, filter: '$lambda>5' }
    assert.throws(() => study.read(filtered, [answer(recording('query-empty-filter').stdout)], options), {
      message: 'The filter "$lambda>5" selects no run of "Study"',
    })
    const text = runConfig([[0, '0.1', 0, '\tresult-dir = /proc/nope\n']])
    assert.throws(() => study.read(spec, [answer(text)], options), {
      message: '"result-dir = /proc/nope" leads out of the folder that a run works in',
    })
  })
})

test('includedBy follows includes inside the source', () => {
  const text =
    'include common.ini\n[General]\ninclude ../shared/a.ini # note\n# include no.ini\ninclude /etc/x.ini\ninclude ../../../out.ini\n'
  assert.deepEqual(includedBy('examples/a/omnetpp.ini', text), [
    'examples/a/common.ini',
    'examples/shared/a.ini',
  ])
})
