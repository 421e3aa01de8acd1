import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { tableFromIPC } from 'apache-arrow'
import type { FileRef, Run } from '../../scripts/lib/job/types.ts'
import { parseCsv } from '../../scripts/lib/text/csv.ts'
import { ROOT, runVerb } from '../project.ts'
import { type MadeUp, storeProject } from './stored-project.ts'

function inline(path: string, text: string): FileRef {
  return { path, text, hash: hash('sha256', text), sizeBytes: text.length, compress: 'none' }
}

/** One run is missing, one failed, one truncated; `never` is undefined in all. */
function madeUp({ parameters, seed }: Run): MadeUp | null {
  const [lambda, mu] = [Number(parameters.lambda), Number(parameters.mu)]
  const { repetition } = seed
  if (lambda === 0.5 && mu === 2 && repetition === 2) return null
  if (lambda === 0.5 && mu === 2 && repetition === 1) {
    const error = { code: 'exit', message: 'no such file: /data/17/x' }
    return { verdict: { outcome: 'failed', error }, execution: { exitCode: 3 } }
  }
  if (lambda === 0.1 && mu === 1 && repetition === 0) return { verdict: { outcome: 'truncated' } }
  const metrics = {
    wait: lambda * 10 + mu * 100 + repetition,
    never: null,
    'theory.wait': lambda * 10 + mu * 100 + 1,
  }
  return { verdict: { metrics }, execution: { files: [inline('m.json', JSON.stringify(metrics))] } }
}

describe('results', () => {
  const dir = mkdtempSync(join(tmpdir(), 'results-'))
  const file = join(dir, 'swarm.config.yaml')
  before(async () => void (await storeProject(dir, madeUp)))
  after(() => rmSync(dir, { recursive: true }))
  const results = (...args: string[]) => runVerb('results', [...args, '-f', file])

  test('one row a run, point by point; failures grouped below; what is missing is said', () => {
    const { exitCode, stdout, stderr } = results('mm1')
    assert.equal(exitCode, 0)
    const lines = stdout.split('\n')
    assert.match(
      lines[0]!,
      /^run +lambda +mu +repetition +seed +outcome +duration +wait +never +theory\.wait$/,
    )
    assert.deepEqual(
      lines.slice(1, 12).map((line) => line.split(/ +/).slice(1, 4).join(' ')),
      ['0.1 1', '0.1 2', '0.5 1', '0.5 2']
        .flatMap((point) => [0, 1, 2].map((k) => `${point} ${k}`))
        .slice(0, 11),
    )
    assert.match(stdout, /1 run failed:\n {2}1 run: no such file: \/data\/17\/x \(repro [0-9a-f]{12}\)\n/)
    assert.match(stderr, /WARNING: metric "never" is undefined in every run\n/)
    assert.match(stderr, /1 of 12 runs have no result yet/)
  })

  test('--json: an array of rows with the promised keys', () => {
    const { stdout } = results('mm1', '--json', '--filter', 'lambda > 0.3 && mu == 2')
    const rows = JSON.parse(stdout)
    assert.equal(rows.length, 2)
    const { runId, seed, ...rest } = rows[1]
    assert.match(runId, /^[0-9a-f]{64}$/)
    assert.ok(seed > 0)
    assert.deepEqual(rest, {
      campaign: 'mm1',
      parameters: { lambda: 0.5, mu: 2 },
      repetition: 1,
      outcome: 'failed',
      durationMs: 1500,
      metrics: {},
      error: { code: 'exit', message: 'no such file: /data/17/x' },
    })
  })

  test('--by: an error names what else varies; --over averages it within each repetition', () => {
    const refused = results('mm1', '--by', 'lambda')
    assert.equal(refused.exitCode, 2)
    assert.match(refused.stderr, /Other parameters vary within a group: mu\n.*--over mu/)
    const { stdout, stderr } = results('mm1', '--by', 'lambda', '--over', 'mu', '--metric', 'wait', '--json')
    const [low, high] = JSON.parse(stdout)
    assert.deepEqual(low.parameters, { lambda: 0.1 })
    assert.deepEqual([low.n, low.failed, low.truncated], [5, 0, 1])
    assert.deepEqual(Object.keys(low.metrics.wait), [
      'n',
      'undefined',
      'mean',
      'sd',
      'halfWidth',
      'min',
      'max',
    ])
    assert.deepEqual([low.metrics.wait.n, low.metrics.wait.mean], [2, 152.5])
    assert.deepEqual([high.n, high.failed, high.metrics.wait.n], [4, 1, 1])
    assert.match(stderr, /1 truncated run is left out of the statistics \(--include truncated/)
  })

  test('--by prints theory and whether the interval covers it beside the mean', () => {
    const { stdout } = results(
      'mm1',
      '--by',
      'lambda,mu',
      '--metric',
      'wait',
      '--filter',
      'lambda == 0.5 && mu == 1',
    )
    const cells = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    assert.deepEqual(cells[0], ['lambda', 'mu', 'metric', 'n', 'mean', 'sd', '± 95 %', 'theory', 'inside'])
    assert.deepEqual(cells[1], ['0.5', '1', 'wait', '3', '106', '1', '2.48', '106', 'yes'])
  })

  test('--stat and --confidence decide about value and interval', () => {
    const args = [
      'mm1',
      '--by',
      'lambda',
      '--by',
      'mu',
      '--metric',
      'wait',
      '--stat',
      'median',
      '--confidence',
      '0.9',
    ]
    const [first] = JSON.parse(results(...args, '--json').stdout)
    assert.equal(first.metrics.wait.stat, 'median')
    assert.equal(first.metrics.wait.value, 102.5)
    assert.match(results(...args).stdout, /median +90 % interval/)
  })

  test('--out writes the file whose ending gives the format, and --files what runs kept', () => {
    const out = join(dir, 'rows.csv')
    const kept = join(dir, 'kept')
    const { exitCode, stdout, stderr } = results('mm1', '--out', out, '--files', kept)
    assert.equal(exitCode, 0)
    assert.equal(stdout, '')
    assert.match(stderr, /Wrote 11 runs to .*rows\.csv/)
    assert.match(stderr, /Fetched 9 files into .*kept/)
    const rows = parseCsv(readFileSync(out, 'utf8'), 'rows')
    assert.equal(rows.length, 11)
    const { runId, wait } = rows[1]!
    const folder = `lambda=0.1,mu=1,repetition=1-${runId!.slice(0, 12)}`
    assert.equal(JSON.parse(readFileSync(join(kept, folder, 'm.json'), 'utf8')).wait, Number(wait))
    writeFileSync(join(kept, folder, 'm.json'), 'mine')
    const again = results('mm1', '--files', kept, '--quiet')
    assert.equal(again.exitCode, 1)
    assert.match(again.stderr, /Other content stands at/)
  })

  test('--sql answers from the runs alone, in every format', () => {
    const query = `SELECT "lambda", count(*) AS runs, max("wait") AS most FROM runs
      WHERE outcome = 'done' GROUP BY ALL ORDER BY ALL`
    const expected = [
      { lambda: 0.1, runs: 5, most: 203 },
      { lambda: 0.5, runs: 4, most: 205 },
    ]
    assert.deepEqual(JSON.parse(results('mm1', '--sql', query, '--json').stdout), expected)
    assert.equal(
      results('mm1', '--sql', query, '--format', 'csv').stdout,
      'lambda,runs,most\n0.1,5,203\n0.5,4,205\n',
    )
    assert.match(results('mm1', '--sql', query).stdout, /^lambda +runs +most\n +0\.1 +5 +203\n/)
    const out = join(dir, 'answer.arrow')
    assert.equal(results('mm1', '--sql', query, '--out', out).exitCode, 0)
    assert.deepEqual(
      tableFromIPC(readFileSync(out))
        .toArray()
        .map((row) => ({ ...row, runs: Number(row.runs) })),
      expected,
    )
  })

  test('Parquet goes to a file or through a pipe', () => {
    const out = join(dir, 'rows.parquet')
    assert.match(results('mm1', '--out', out).stderr, /Wrote 11 runs to/)
    const piped = spawnSync(process.execPath, [
      join(ROOT, 'scripts', 'results.mjs'),
      'mm1',
      '-f',
      file,
      '--format',
      'parquet',
    ])
    for (const bytes of [readFileSync(out), piped.stdout])
      assert.deepEqual([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()], ['PAR1', 'PAR1'])
  })

  test('--by --plot draws a chart for each metric, theory aside', () => {
    const { stdout } = results('mm1', '--by', 'lambda,mu', '--plot', '--metric', 'wait')
    const [title, ...lines] = stdout.split('\n')
    assert.equal(title, 'wait over lambda (mean, 95 % intervals)')
    assert.match(lines[0]!, /^ +\d+(\.\d+)? ┤/)
    assert.ok(lines.includes('  ● mu=1   ▲ mu=2'))
    assert.doesNotMatch(stdout, /theory/)
  })

  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a campaign that nobody knows', ['mm2'], /Unknown campaign "mm2"\n {2}Did you mean "mm1"\?/],
    ['a campaign that was never applied', ['never'], /Campaign "never" was never applied/],
    ['no campaign', [], /"results" needs CAMPAIGN/],
    [
      'an unknown parameter',
      ['mm1', '--by', 'lamda'],
      /Unknown parameter "lamda"\n {2}Parameters are lambda, mu/,
    ],
    ['an unknown metric', ['mm1', '--metric', 'w'], /Unknown metric "w"/],
    [
      'an unknown format',
      ['mm1', '--format', 'jsn'],
      /Unknown value of --format: "jsn"\n {2}Did you mean "json"\?/,
    ],
    ['a query of a group', ['mm1', '--by', 'mu', '--sql', 'SELECT 1'], /--sql and --by exclude each other/],
    ['a query that is none', ['mm1', '--sql', 'SELEC 1'], /Cannot answer --sql: .*syntax error/],
    [
      'a column that is not there',
      ['mm1', '--sql', 'SELECT weight FROM runs'],
      /"weight" not found[\s\S]*Such as: SELECT "lambda"/,
    ],
    ['a plot of nothing', ['mm1', '--plot'], /--plot needs --by/],
    ['a plot as CSV', ['mm1', '--by', 'mu', '--plot', '--format', 'csv'], /--plot and --format csv exclude/],
    ['an unknown statistic', ['mm1', '--by', 'mu', '--stat', 'mode'], /Unknown value of --stat/],
    [
      'a confidence of one',
      ['mm1', '--by', 'mu', '--confidence', '1'],
      /--confidence must be between 0 and 1/,
    ],
    ['including what is no outcome', ['mm1', '--include', 'failed'], /Unknown value of --include/],
    ['an expression that is none', ['mm1', '--filter', 'lambda <'], /./],
    ['an unknown option', ['mm1', '--bye', 'x'], /Unknown option "--bye"\n {2}Did you mean "--by"\?/],
  ]
  for (const [what, args, message] of refusals)
    test(`refuses ${what} with exit code 2`, () => {
      const { exitCode, stdout, stderr } = results(...args)
      assert.equal(exitCode, 2)
      assert.equal(stdout, '')
      assert.match(stderr, message)
    })
})
