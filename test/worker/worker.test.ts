import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import type { Assignment } from '../../scripts/lib/job/cluster.ts'
import type { Simulator } from '../../scripts/lib/job/simulator.ts'
import type { BlobStore } from '../../scripts/lib/job/store.ts'
import type { Parameters, RunRecord } from '../../scripts/lib/job/types.ts'
import { simulatorOf } from '../../scripts/lib/simulators.ts'
import type { Study } from '../../scripts/lib/worker/study.ts'
import { artifactLinks, readRunsUnderWay } from '../../scripts/lib/worker/work-dir.ts'
import { openWorker, type Worker } from '../../scripts/lib/worker/worker.ts'
import { missing } from '../component.ts'

const NO_LIMITS = { timeMs: null, memoryBytes: null, diskBytes: null }

describe('worker', { skip: missing(['python3', '--version'], ['bash', '--version']) }, () => {
  let root: string
  let blobs: BlobStore
  let worker: Worker
  let count = 0

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'worker-'))
    mkdirSync(join(root, 'artifacts'))
    writeFileSync(join(root, 'artifacts', 'data.txt'), 'from the build\n')
    blobs = openBlobStore(join(root, 'blobs'), { owner: true })
    worker = await openWorker({ workRoot: join(root, 'work'), blobs })
  })
  after(async () => {
    await worker.close()
    rmSync(root, { recursive: true })
  })

  function studyOf(run: readonly string[], more: Partial<Study> = {}): Study {
    return {
      simulator: simulatorOf('command'),
      spec: { type: 'command', run },
      env: {},
      artifacts: artifactLinks(join(root, 'artifacts')),
      inputs: {},
      metrics: null,
      collect: null,
      results: [],
      keys: { derive: '{}', results: '[]' },
      ...more,
    }
  }
  function assignmentOf(more: Partial<Assignment> = {}, parameters: Parameters = {}): Assignment {
    const runId = (++count).toString(16).padStart(64, '0')
    const run = { runId, parameters, seed: { base: 1, repetition: 0, vary: {} } }
    return { run, round: 1, attempt: 1, retriesLeft: 0, limits: NO_LIMITS, ...more }
  }
  async function execute(study: Study, assignment = assignmentOf()): Promise<RunRecord> {
    const { records } = await worker.execute(study, [assignment])
    assert.equal(records.length, 1)
    assert.deepEqual(readRunsUnderWay(join(root, 'work')), [])
    return records[0]!
  }
  const bash = (script: string, more: Partial<Study> = {}) => studyOf(['bash', '-c', braces(script)], more)
  const file = { file: 'result.json', undefined: 'null' } as const

  test('a run in a fresh folder with links to the artifacts, its placeholders filled', async () => {
    const study = studyOf(['bash', '-c', 'pwd; ls; cat data.txt; echo "$1"', '-', '{x};{seed}'])
    const record = await execute(study, assignmentOf({}, { x: '$(date) "q"' }))
    const [, ...lines] = record.execution.stdout.text?.split('\n') ?? []
    assert.deepEqual(lines, ['data.txt', 'from the build', `$(date) "q";${record.seed}`, ''])
    assert.equal(record.verdict.outcome, 'done')
  })

  test('a folder is as new for each run, whatever the last one did to it', async () => {
    const look = 'ls -A . ..; cat data.txt; stat -c %a .'
    const fresh = (await execute(bash(look))).execution.stdout.text
    for (const mess of [
      'echo 1 > own; mkdir -p d/e',
      'rm data.txt',
      'rm data.txt; echo other > data.txt',
      'chmod 000 .',
      `touch "$(printf 'caf\\351')"`,
      'touch ../own',
      'rm ../out ../err; mkfifo ../out; mkdir ../err',
      'rm ../out; ln -s /dev/full ../out',
      'rm -r "$PWD/.."',
    ])
      for (const script of [mess, look]) {
        const { stdout } = (await execute(bash(script))).execution
        if (script === look) assert.equal(stdout.text, fresh, mess)
      }
  })

  test('exit codes, signals and absent programs are failures with their message', async () => {
    const failed = await execute(bash('echo "cannot do this" >&2; exit 3'))
    assert.deepEqual([failed.verdict.outcome, failed.execution.exitCode], ['failed', 3])
    assert.match(failed.verdict.error?.message ?? '', /cannot do this/)
    const killed = await execute(bash('kill -SEGV $$'))
    assert.deepEqual([killed.execution.signal, killed.verdict.error?.code], ['SIGSEGV', 'signal'])
    const absent = await execute(studyOf(['./absent']))
    assert.deepEqual([absent.verdict.outcome, absent.verdict.error?.code], ['failed', 'spawn'])
  })

  test('limits.time truncates, even a program that ignores SIGTERM, and its children go too', async () => {
    const limits = { ...NO_LIMITS, timeMs: 300 }
    const polite = await execute(bash('sleep 60'), assignmentOf({ limits }))
    assert.deepEqual([polite.verdict.outcome, polite.execution.limitHit], ['truncated', 'time'])
    assert.ok(polite.execution.durationMs < 4000)
    const deaf = await execute(bash('trap "" TERM; while :; do sleep 0.1; done'), assignmentOf({ limits }))
    assert.deepEqual([deaf.verdict.outcome, deaf.execution.signal], ['truncated', 'SIGKILL'])
  })

  test('a truncated run that exits 0 keeps the metrics it wrote', async () => {
    const script =
      'end() { echo \'{"a":1}\' > result.json; exit 0; }; trap end TERM; while :; do sleep 0.05; done'
    const record = await execute(
      bash(script, { metrics: file }),
      assignmentOf({ limits: { ...NO_LIMITS, timeMs: 400 } }),
    )
    assert.deepEqual([record.verdict.outcome, record.verdict.metrics], ['truncated', { a: 1 }])
  })

  test('limits.memory fails the run as out of memory', async () => {
    const study = studyOf(['python3', '-c', 'x = bytearray(600 << 20); print(len(x))'])
    const record = await execute(study, assignmentOf({ limits: { ...NO_LIMITS, memoryBytes: 128 << 20 } }))
    assert.deepEqual(
      [record.verdict.outcome, record.execution.limitHit, record.verdict.error?.code],
      ['failed', 'memory', 'memory'],
    )
    const fine = await execute(
      studyOf(['python3', '-c', 'pass']),
      assignmentOf({ limits: { ...NO_LIMITS, memoryBytes: 512 << 20 } }),
    )
    assert.equal(fine.verdict.outcome, 'done')
  })

  test('limits.disk fails a run that writes too much, in one file, in many or in what it prints', async () => {
    const limits = { ...NO_LIMITS, diskBytes: 1 << 20 }
    const one = await execute(bash('head -c 5000000 /dev/zero > big'), assignmentOf({ limits }))
    assert.deepEqual([one.verdict.outcome, one.execution.limitHit], ['failed', 'disk'])
    const many = await execute(
      bash('for i in {1..20}; do head -c 200000 /dev/zero > f$i; done; sleep 60'),
      assignmentOf({ limits }),
    )
    assert.deepEqual([many.verdict.outcome, many.execution.limitHit], ['failed', 'disk'])
    const printed = await execute(bash('exec head -c 5000000 /dev/zero'), assignmentOf({ limits }))
    assert.deepEqual([printed.verdict.outcome, printed.execution.limitHit], ['failed', 'disk'])
  })

  test('a gigabyte of output: head and tail are kept, the disk is not filled', async () => {
    const script = 'echo first; head -c 1000000000 /dev/zero | tr "\\0" x; echo; echo last'
    const record = await execute(bash(script))
    const { text, hash, sizeBytes, leftOutBytes } = record.execution.stdout
    assert.equal(record.verdict.outcome, 'done')
    assert.equal(text, null)
    const kept = Buffer.from(await blobs.getBytes(hash ?? '')).toString()
    assert.ok(kept.startsWith('first\n') && kept.endsWith('last\n'))
    assert.match(kept, /\n\[\.\.\. \d+ bytes left out \.\.\.\]\n/)
    assert.ok(kept.length < 2_000_000 && leftOutBytes > 0 && sizeBytes > 8_000_000)
  })

  test('metrics: invalid JSON, no file and a link out of the folder are failures; NaN is undefined', async () => {
    const read = (script: string) => execute(bash(script, { metrics: file }))
    assert.deepEqual(
      (await read('echo "{\\"a\\": NaN, \\"b\\": {\\"c\\": 2}}" > result.json')).verdict.metrics,
      { a: null, 'b.c': 2 },
    )
    for (const script of [
      'echo "{" > result.json',
      'true',
      'ln -s /etc/passwd result.json',
      'mkdir result.json',
    ]) {
      const { verdict } = await read(script)
      assert.deepEqual([verdict.outcome, verdict.error?.code], ['failed', 'metrics'], script)
    }
  })

  test('results: patterns see real files of the folder alone, by what is to be kept', async () => {
    const script = 'mkdir d; echo 1 > d/a.sca; echo 2 > b.vec; ln -s /etc/passwd d/p.sca; ln -s / root'
    const results = [
      { glob: '**/*.sca', keep: 'always', compress: 'none' },
      { glob: '*.vec', keep: 'failed', compress: 'zstd' },
    ] as const
    const done = await execute(bash(script, { results }))
    assert.deepEqual(
      done.execution.files.map(({ path, text }) => [path, text]),
      [['d/a.sca', '1\n']],
    )
    const failed = await execute(bash(`${script}; exit 1`, { results }))
    assert.deepEqual(
      failed.execution.files.map(({ path }) => path),
      ['d/a.sca', 'b.vec'],
    )
  })

  test('results: what cannot be kept is the failure of the run, and the others are kept', async () => {
    const results = [{ glob: '**', keep: 'always', compress: 'none' }] as const
    const mangled = await execute(bash(`echo 1 > a; touch "$(printf 'caf\\351')"`, { results }))
    assert.deepEqual(
      mangled.execution.files.map(({ path }) => path),
      ['a'],
    )
    assert.deepEqual(mangled.verdict.error, {
      code: 'results',
      message: 'Cannot keep "caf\uFFFD": a name that is not UTF-8',
    })
    const deep = `d=${'d'.repeat(200)}; for i in $(seq 30); do mkdir $d; cd $d; done; touch f`
    const { verdict } = await execute(bash(deep, { results }))
    assert.deepEqual([verdict.outcome, verdict.error?.code], ['failed', 'results'])
    const broken = await execute(bash(`${deep}; exit 3`, { results }))
    assert.deepEqual(broken.verdict.error?.code, 'exit')
  })

  test('what metrics are read from is kept only where it is the run’s own', async () => {
    const collect = { run: ['true'], metrics: null, table: 'etc/passwd' }
    const { execution } = await execute(bash('ln -s /etc etc', { collect }))
    assert.deepEqual(execution.files, [])
  })

  test('what was printed is lost, and no more, where the program put something else in its place', async () => {
    for (const end of ['rm ../out', 'rm ../out; mkfifo ../out', 'rm ../out; ln -s /etc/passwd ../out']) {
      const { execution, verdict } = await execute(bash(`head -c 5000 /dev/zero; ${end}`))
      const { text, sizeBytes, leftOutBytes } = execution.stdout
      assert.equal(verdict.outcome, 'done')
      assert.deepEqual([text?.trim(), sizeBytes, leftOutBytes], ['[... 5000 bytes left out ...]', 5000, 5000])
    }
  })

  test('a program that removes its folder under limits.disk is no failure', async () => {
    const { verdict } = await execute(
      bash('rm -r "$PWD"'),
      assignmentOf({ limits: { ...NO_LIMITS, diskBytes: 1 << 20 } }),
    )
    assert.equal(verdict.outcome, 'done')
  })

  test('a large result file is a blob with its hash', async () => {
    const results = [{ glob: 'big', keep: 'always', compress: 'zstd' }] as const
    const { execution } = await execute(bash('head -c 300000 /dev/zero > big', { results }))
    const [kept] = execution.files
    assert.deepEqual([kept?.text, kept?.sizeBytes], [null, 300000])
    await blobs.getFile(kept!, join(root, 'copy'))
  })

  test('collect runs on the files of a run, and its failure is the run’s', async () => {
    const collect = {
      run: ['bash', '-c', braces('echo "{\\"lines\\": $(wc -l < "$1/out.txt")}" > m.json'), '-', '{results}'],
      metrics: { file: 'm.json', undefined: 'null' },
      table: null,
    } as const
    const record = await execute(bash('seq 5 > out.txt', { collect }))
    assert.deepEqual(record.verdict.metrics, { lines: 5 })
    const failed = await execute(
      bash('true', { collect: { ...collect, run: ['bash', '-c', 'echo no >&2; exit 1'] } }),
    )
    assert.deepEqual(
      [failed.verdict.outcome, failed.verdict.error],
      ['failed', { code: 'collect', message: 'Exited with code 1: no' }],
    )
  })

  test('derive reads other metrics from what is stored, with no run', async () => {
    const study = bash('echo "wait = 4"; echo "{\\"a\\": 1}" > result.json', { metrics: file })
    const record = await execute(study)
    const other = { stdout: { wait: 'wait = (\\d+)' }, undefined: 'null' } as const
    const derived = await worker.derive(
      { ...study, metrics: other, keys: { derive: 'new', results: '[]' } },
      record,
    )
    assert.deepEqual([derived.verdict.metrics, derived.keys.derive], [{ wait: 4 }, 'new'])
    assert.deepEqual(derived.execution, record.execution)
    const again = await worker.derive({ ...study, metrics: { ...file, undefined: 'fail' } }, record)
    assert.deepEqual(again.verdict.metrics, { a: 1 })
  })

  test('derive leaves failures that no stored file tells of as they are', async () => {
    const results = [{ glob: '**', keep: 'always', compress: 'none' }] as const
    const mangled = bash(`echo '{"a":1}' > result.json; touch "$(printf 'caf\\351')"`, { results })
    for (const study of [studyOf(['./absent']), mangled]) {
      const record = await execute(study)
      const again = await worker.derive(
        { ...study, metrics: file, keys: { derive: 'new', results: '' } },
        record,
      )
      assert.deepEqual([again.verdict, again.keys.derive], [record.verdict, 'new'])
    }
  })

  test('derive leaves the artifacts alone where a run had put its own files in their place', async () => {
    mkdirSync(join(root, 'artifacts', 'lib'))
    const results = [{ glob: '**', keep: 'always', compress: 'none' }] as const
    const study = bash('rm data.txt lib; echo mine > data.txt; mkdir lib; echo mine > lib/own', { results })
    const record = await execute(study)
    assert.equal(record.execution.files.length, 2)
    await worker.derive({ ...study, keys: { derive: 'new', results: '' } }, record)
    assert.equal(readFileSync(join(root, 'artifacts', 'data.txt'), 'utf8'), 'from the build\n')
    assert.deepEqual(readdirSync(join(root, 'artifacts', 'lib')), [])
    rmSync(join(root, 'artifacts', 'lib'), { recursive: true })
  })

  test('cancel ends a run as cancelled', async () => {
    const assignment = assignmentOf()
    const record = execute(bash('touch ready; sleep 60'), assignment)
    while (!readRunsUnderWay(join(root, 'work')).some(({ dir }) => existsSync(join(dir.cwd, 'ready'))))
      await sleep(10)
    worker.cancel(assignment.run.runId)
    assert.equal((await record).verdict.outcome, 'cancelled')
  })

  test('cancel ends a collect too', async () => {
    const assignment = assignmentOf()
    const collect = { run: ['bash', '-c', 'touch ready; sleep 60'], metrics: null, table: null }
    const record = execute(bash('true', { collect }), assignment)
    while (!readRunsUnderWay(join(root, 'work')).some(({ dir }) => existsSync(join(dir.cwd, 'ready'))))
      await sleep(10)
    worker.cancel(assignment.run.runId)
    assert.equal((await record).verdict.outcome, 'cancelled')
  })

  test('cancel keeps what is far back in a chain from beginning, without a record', async () => {
    const chain = Array.from({ length: 20 }, () => assignmentOf())
    const log = join(root, 'chain.log')
    writeFileSync(log, '')
    const ended = worker.execute(bash(`echo >> ${log}; sleep 0.02`), chain)
    for (const { run } of chain) worker.cancel(run.runId)
    const { records, again } = await ended
    assert.ok(records.every(({ verdict }) => verdict.outcome === 'cancelled'))
    assert.equal(records.length + again.length, 20)
    assert.ok(again.length >= 10 && readFileSync(log, 'utf8').length < 10)
  })

  test('a simulator that takes several runs in one process; one that ends badly gives them back', async () => {
    const study = { ...studyOf([]), simulator: several, metrics: file }
    const good = await worker.execute(study, [assignmentOf({}, { x: 1 }), assignmentOf({}, { x: 2 })])
    assert.deepEqual(
      good.records.map(({ verdict }) => verdict.metrics),
      [{ x: 1 }, { x: 2 }],
    )
    const batch = [assignmentOf({}, { x: 1 }), assignmentOf({}, { x: -1 })]
    const bad = await worker.execute(study, batch)
    assert.deepEqual([bad.records, bad.again], [[], batch])
    const alone = await worker.execute(study, batch.slice(1))
    assert.equal(alone.records[0]?.verdict.outcome, 'failed')
    assert.deepEqual(readRunsUnderWay(join(root, 'work')), [])
  })

  test('short runs follow each other; behind a long one they are given back', async () => {
    const study = studyOf(['sh', '-c', 'sleep $1; echo $1', '-', '{x}'])
    const batchOf = (...times: readonly number[]) => times.map((x) => assignmentOf({}, { x }))
    const ids = (list: readonly Assignment[]) => list.map(({ run }) => run.runId)
    /** How many had begun when the others went back, which hangs on how busy the machine is. */
    const begun = async (batch: readonly Assignment[]) => {
      const { records, again } = await worker.execute(study, batch)
      assert.deepEqual([...records.map(({ runId }) => runId), ...ids(again)], ids(batch))
      return records.length
    }
    assert.ok((await begun(batchOf(...Array(20).fill(0)))) > 1)
    assert.ok((await begun(batchOf(0, 1, ...Array(20).fill(0)))) <= 2)
    assert.deepEqual(readRunsUnderWay(join(root, 'work')), [])
  })

  test('cancel reaches a run that waits for another', async () => {
    const [first, second] = [assignmentOf(), assignmentOf()]
    const ended = worker.execute(bash('sleep 0.3'), [first, second])
    worker.cancel(second.run.runId)
    const { records } = await ended
    assert.deepEqual(
      records.map(({ verdict }) => verdict.outcome),
      ['done', 'cancelled'],
    )
  })

  test('artifacts that were changed meanwhile are not run', async () => {
    const artifacts = artifactLinks(join(root, 'artifacts'), () => false)
    await assert.rejects(
      worker.execute(bash('true', { artifacts }), [assignmentOf()]),
      /artifacts were changed/,
    )
  })

  test('close ends what runs without a record and leaves no folder', async () => {
    const other = await openWorker({ workRoot: join(root, 'other'), blobs })
    const record = other.execute(bash('touch ready; sleep 60'), [assignmentOf()])
    const rejected = assert.rejects(record)
    while (
      readdirSync(join(root, 'other'), { recursive: true }).every((path) => !String(path).endsWith('ready'))
    )
      await sleep(10)
    await other.close()
    await rejected
    assert.deepEqual(readdirSync(join(root, 'other')), [])
  })
})

/** A script without placeholders. */
function braces(script: string): string {
  return script.replaceAll('{', '{{').replaceAll('}', '}}')
}

/** Writes one folder of results a run; a negative x fails the process in its middle. */
const several: Simulator = {
  ...simulatorOf('command'),
  maxRunsPerProcess: () => 10,
  commands: (_spec, runs) => [
    {
      argv: [
        'bash',
        '-c',
        'for x; do [ "$x" -gt 0 ] || exit 9; mkdir "r$x"; echo "{\\"x\\": $x}" > "r$x/result.json"; done',
        '-',
        ...runs.map(({ run }) => String(run.parameters.x)),
      ],
      env: {},
      runs: runs.map(({ run }) => ({ runId: run.runId, outputDir: `r${run.parameters.x}` })),
    },
  ],
}
