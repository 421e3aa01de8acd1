import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { storeProject } from './commands/stored-project.ts'
import { ROOT, runVerb } from './project.ts'
import { noVenv, pythonWith } from './venv.ts'

const page = readFileSync(join(ROOT, 'docs', 'results.md'), 'utf8')

/** The code of the page in a language. */
function examples(language: string): readonly string[] {
  return Array.from(
    page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms')),
    ([, code]) => code!,
  )
}

test('docs/results.md: the Python example gives the numbers of results --json', {
  skip: noVenv,
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    await storeProject(dir, ({ parameters, seed }) => {
      const wait = Number(parameters.lambda) * 10 + seed.repetition ** 2
      return seed.repetition === 0
        ? { verdict: { outcome: 'truncated' } }
        : { verdict: { metrics: { wait } } }
    })
    const [exports] = examples('sh').filter((code) => code.includes('--out runs.parquet'))
    const results = (...args: string[]) =>
      runVerb('results', ['-f', join(dir, 'swarm.config.yaml'), '--filter', 'mu == 1', ...args])
    for (const line of exports!.trimEnd().split('\n')) {
      const args = line.replace('npx zx scripts/results.mjs ', '').split(' ')
      const out = join(dir, args.at(-1)!)
      assert.equal(results(...args.with(-1, out)).exitCode, 0)
    }
    const [example] = examples('python')
    const python = pythonWith('pandas-3.0.6', ['pandas==3.0.6', 'pyarrow==26.0.1'])
    const code = `${example}\nprint(table.reset_index().to_json(orient="records", double_precision=15))`
    const printed = execFileSync(python, ['-c', code], { cwd: dir, encoding: 'utf8' }).trimEnd()
    const rows = JSON.parse(printed.slice(printed.lastIndexOf('\n') + 1))
    const groups = JSON.parse(results('mm1', '--by', 'lambda', '--json').stdout)
    assert.equal(rows.length, 2)
    for (const [index, { parameters, metrics }] of groups.entries()) {
      const { lambda, count, mean, std, low, high } = rows[index]
      assert.deepEqual([lambda, count], [parameters.lambda, metrics.wait.n])
      near(mean, metrics.wait.mean)
      near(std, metrics.wait.sd)
      near((high - low) / 2, metrics.wait.halfWidth)
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
})

/** Sums are rounded in another order there. */
function near(value: number, expected: number): void {
  assert.ok(Math.abs(value - expected) < 1e-9 * Math.abs(expected), `${value} is not ${expected}`)
}

test('docs/results.md: the SQL example is answered', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    await storeProject(dir, () => ({ verdict: { metrics: { wait: 2 } } }))
    const [example] = examples('sh').filter((code) => code.includes('--sql'))
    const [, query] = /--sql '(.*)'/s.exec(example!)!
    const { stdout } = runVerb('results', [
      'mm1',
      '-f',
      join(dir, 'swarm.config.yaml'),
      '--sql',
      query!,
      '--json',
    ])
    const rows = JSON.parse(stdout)
    assert.deepEqual(
      rows,
      [0.1, 0.5].map((lambda) => ({ lambda, runs: 6, wait: 2, slowest: 1.5 })),
    )
  } finally {
    rmSync(dir, { recursive: true })
  }
})
