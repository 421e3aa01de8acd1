import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { runsOf } from '../../scripts/lib/apply/expansion.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { openStoreDir } from '../../scripts/lib/effects/store-dir.ts'
import type { Run } from '../../scripts/lib/job/types.ts'
import { noBrowser, startBrowser } from '../browser/browser.ts'
import { campaign, recipe as recipeOf } from '../core/fixture.ts'
import { runVerb } from '../project.ts'
import { accept, MANIFEST, type MadeUp, recordOf, storeProject } from './stored-project.ts'

const HOSTILE = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>`

/** One run is missing, one failed, one truncated. */
function madeUp({ parameters, seed }: Run): MadeUp | null {
  const [lambda, mu] = [Number(parameters.lambda), Number(parameters.mu)]
  const { repetition } = seed
  if (lambda === 0.5 && mu === 2 && repetition === 2) return null
  if (lambda === 0.5 && mu === 2 && repetition === 1) {
    const error = { code: 'exit', message: `no such file: ${HOSTILE}` }
    return { verdict: { outcome: 'failed', error }, execution: { exitCode: 3 } }
  }
  if (lambda === 0.1 && mu === 1 && repetition === 0) return { verdict: { outcome: 'truncated' } }
  const wait = lambda * Math.PI + mu * 100 + repetition / 7
  return { verdict: { metrics: { wait, 'theory.wait': lambda + mu * 100, [HOSTILE]: repetition } } }
}

describe('report', () => {
  const dir = mkdtempSync(join(tmpdir(), 'report-'))
  const file = join(dir, 'swarm.config.yaml')
  const out = join(dir, 'mm1.html')
  before(async () => void (await storeProject(dir, madeUp)))
  after(() => rmSync(dir, { recursive: true }))
  const report = (...args: string[]) => runVerb('report', ['mm1', '-f', file, ...args])

  test('writes one file, and says so', () => {
    const { exitCode, stdout, stderr } = report('--out', out)
    assert.deepEqual([exitCode, stdout], [0, ''])
    assert.equal(stderr, `Wrote 11 runs to ${out}\n`)
  })

  test('--plots writes each plot as SVG and PNG; --json says which', () => {
    const plots = join(dir, 'plots')
    const { stdout } = report('--out', out, '--plots', plots, '--json')
    const written = JSON.parse(stdout)
    assert.deepEqual([written.schema, written.report, written.plots.length], [1, out, 6])
    const names = ['img-src-x-onerror-document-title-hacked-script-document-title-hacked-script-lamb']
    assert.deepEqual(
      readdirSync(plots).sort(),
      [...names, 'run-times', 'wait-lambda-mu'].flatMap((name) => [`${name}.png`, `${name}.svg`]).sort(),
    )
  })

  test('plots: in the manifest takes the place of those that are chosen', () => {
    const plots = join(dir, 'asked')
    const own = `    plots: [{ metric: wait, x: mu, where: "lambda < 0.4", name: by-mu, labels: { mu: "Rate (1/s)" } }]\n`
    writeFileSync(file, MANIFEST.replace('  - name: never', `${own}  - name: never`))
    try {
      assert.equal(report('--out', out, '--plots', plots).exitCode, 0)
      assert.deepEqual(readdirSync(plots).sort(), [
        'by-mu.png',
        'by-mu.svg',
        'run-times.png',
        'run-times.svg',
      ])
      assert.match(readFileSync(join(plots, 'by-mu.svg'), 'utf8'), /Rate \(1\/s\)/)
      writeFileSync(
        file,
        MANIFEST.replace('  - name: never', `${own.replace('wait', 'wiat')}  - name: never`),
      )
      const refused = report('--out', out)
      assert.equal(refused.exitCode, 2)
      assert.match(
        refused.stderr,
        /A plot names the metric "wiat", which no run has\n {2}Did you mean "wait"\?/,
      )
    } finally {
      writeFileSync(file, MANIFEST)
    }
  })

  test('of a cluster that cannot be reached, what is known here', () => {
    const far = join(dir, 'far')
    mkdirSync(far)
    cpSync(join(dir, '.swarm'), join(far, '.swarm', 'swarm'), { recursive: true })
    const manifest = join(far, 'swarm.config.yaml')
    writeFileSync(manifest, `${MANIFEST}cluster: { provider: swarm, context: nobody-has-this }\n`)
    const { exitCode, stderr } = runVerb('report', ['mm1', '-f', manifest, '--out', join(far, 'out.html')])
    assert.equal(exitCode, 0)
    assert.match(stderr, /^Warning: .*\nWrote 11 runs to /)
  })

  test('a folder that cannot be written to is told', () => {
    const { exitCode, stderr } = report('--out', join(dir, 'no', 'x.html'))
    assert.equal(exitCode, 1)
    assert.match(stderr, /Cannot write .*no such folder/)
  })

  describe('in a browser', { skip: noBrowser }, () => {
    let browser: Browser
    let page: Page
    const requests: string[] = []
    before(async () => {
      report('--out', out)
      browser = await startBrowser()
      page = await browser.newPage({ viewport: { width: 390, height: 800 } })
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(pathToFileURL(out).href)
    })
    after(async () => await browser?.close())

    test('opens from the file system and asks for nothing else', () => {
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:')),
        [pathToFileURL(out).href],
      )
    })

    test('has the numbers of results --json, to the last digit', async () => {
      const groups = JSON.parse(runVerb('results', ['mm1', '--by', 'lambda,mu', '--json', '-f', file]).stdout)
      for (const metric of ['wait', HOSTILE]) {
        const section = page
          .locator('section')
          .filter({ has: page.getByRole('heading', { name: metric, exact: true }) })
        const [head, ...rows] = await section
          .locator('tr')
          .evaluateAll((lines) =>
            lines.map((line) =>
              [...line.children].map((cell) => cell.querySelector('data')?.value ?? cell.textContent),
            ),
          )
        const shown = rows.map((cells) =>
          Object.fromEntries(cells.map((cell, index) => [head![index], cell])),
        )
        assert.deepEqual(
          shown.map((row) => [
            row.lambda,
            row.mu,
            row.n,
            row.failed,
            row.truncated,
            row.mean,
            row.sd,
            row['± 95 %'],
          ]),
          groups.map(({ parameters, failed, truncated, metrics }: Group) => {
            const { n, mean, sd, halfWidth } = metrics[metric]!
            return [parameters.lambda, parameters.mu, n, failed, truncated, mean, sd, halfWidth].map(
              (value) => (value === null ? '-' : String(value)),
            )
          }),
        )
      }
    })

    test('shows every plot, failures, what is missing and what was run', async () => {
      const sizes: readonly number[] = await page.evaluate(
        'Array.from(document.images, ({ naturalWidth }) => naturalWidth)',
      )
      assert.equal(sizes.length, 3)
      assert.ok(sizes.every((width) => width > 300))
      const text = await page.locator('body').innerText()
      for (const words of [
        '1 of 12 runs have no result yet',
        '1 run failed, by cause',
        'sh model.sh',
        '3 repetitions',
      ])
        assert.ok(text.includes(words), words)
    })

    test('what a simulator printed or named is text, and runs nowhere', async () => {
      const text = await page.locator('body').innerText()
      assert.ok(text.includes(`no such file: ${HOSTILE}`))
      assert.equal(await page.title(), 'mm1: results')
      assert.equal(await page.locator('script, img:not([src^="data:image/svg+xml"])').count(), 0)
    })

    test('can be read with a screen reader and by keyboard: axe finds nothing', async () => {
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
        [],
      )
    })

    test('fits a phone', async () => {
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390)
    })
  })
})

interface Group {
  readonly parameters: Readonly<Record<string, number>>
  readonly failed: number
  readonly truncated: number
  readonly metrics: Readonly<Record<string, { n: number; mean: number; sd: number; halfWidth: number }>>
}

test('report of what was applied from a work tree names its commit, as long as it can tell', () => {
  const dir = mkdtempSync(join(tmpdir(), 'report-git-'))
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim()
  const file = join(dir, 'swarm.config.yaml')
  const out = join(dir, 'out.html')
  const report = () => {
    assert.equal(runVerb('report', ['mm1', '-f', file, '--out', out]).exitCode, 0)
    return readFileSync(out, 'utf8')
  }
  try {
    mkdirSync(join(dir, 'src'))
    writeFileSync(join(dir, 'src', 'model.sh'), `echo "{\\"wait\\": $1}" > m.json\n`)
    writeFileSync(file, MANIFEST)
    writeFileSync(join(dir, '.gitignore'), '.swarm\nout.html\n')
    git('init', '--quiet')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'a')
    assert.equal(runVerb('apply', ['-f', file, '--only', 'mm1']).exitCode, 0)
    const page = report()
    assert.match(page, new RegExp(`<pre>${git('rev-parse', 'HEAD')}</pre>`))
    assert.match(page, /The campaign in the manifest/)
    assert.match(page, /parameters: \{ lambda: \[0\.1, 0\.5\], mu: \[1, 2\] \}/)
    writeFileSync(join(dir, 'src', 'more.sh'), 'true\n')
    assert.match(report(), /not known: the source has changed since/)
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('report of hostile values, of a campaign that the manifest no longer has as it was', {
  skip: noBrowser,
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'report-hostile-'))
  try {
    mkdirSync(join(dir, 'src'))
    writeFileSync(join(dir, 'swarm.config.yaml'), MANIFEST)
    const recipe = recipeOf({
      description: HOSTILE,
      simulator: { type: 'command', run: ['./x', HOSTILE] },
      grid: { ...campaign().grid, subgrids: [{ policy: [HOSTILE, 'fifo'] }] },
      build: { run: HOSTILE, artifacts: ['x'] },
    })
    const store = openRunStore(openStoreDir(join(dir, '.swarm')).database)
    accept(store, recipe)
    const records = [...runsOf(recipe)].map((run) =>
      recordOf(run, recipe, { verdict: { metrics: { wait: 1 } } }),
    )
    store.commit('queueing', 'mm1', records)
    store.close()
    const out = join(dir, 'out.html')
    assert.equal(runVerb('report', ['mm1', '-f', join(dir, 'swarm.config.yaml'), '--out', out]).exitCode, 0)
    const browser = await startBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(out).href)
      assert.equal(await page.title(), 'mm1: results')
      assert.equal(await page.locator('script, img:not([src^="data:image/svg+xml"])').count(), 0)
      const text = await page.locator('body').innerText()
      assert.ok(text.includes(HOSTILE))
      assert.ok(text.includes('The manifest has changed since'))
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
})
