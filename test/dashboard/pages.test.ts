import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { spec } from '../../scripts/lib/commands/dashboard.ts'
import { localHost } from '../../scripts/lib/commands/dashboard-host.ts'
import { parseCli } from '../../scripts/lib/commands/options.ts'
import { loadProject } from '../../scripts/lib/commands/project.ts'
import { type Dashboard, openDashboard } from '../../scripts/lib/dashboard/dashboard.ts'
import { takeLock } from '../../scripts/lib/effects/store-lock.ts'
import { addressWithToken } from '../../scripts/lib/web/access.ts'
import { openWorkDirs } from '../../scripts/lib/worker/work-dir.ts'
import { checkAccessible, keepPicture, noBrowser, openPage, startBrowser } from '../browser/browser.ts'
import type { MadeUp } from '../commands/stored-project.ts'
import { ended, type MadeStudy, madeStudy, unappliedStudy } from './made-study.ts'

const TOKEN = 'token-of-a-test'
const PHONE = 390

describe('pages of the dashboard', { skip: noBrowser }, () => {
  let browser: Browser
  let study: MadeStudy
  let dashboard: Dashboard
  const errors: Error[] = []
  before(async () => {
    browser = await startBrowser()
  })
  after(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    await dashboard.close()
    study.remove()
    assert.deepEqual(errors.splice(0), [])
  })

  async function serve(made: MadeStudy): Promise<void> {
    study = made
    const cli = parseCli('dashboard', spec, ['--file', made.file])
    dashboard = await openDashboard(localHost(cli, loadProject(cli)), {
      token: TOKEN,
      listen: { host: '127.0.0.1', port: 0 },
      onError: (error) => errors.push(error),
    })
  }

  const open = (options?: Parameters<typeof openPage>[2]) =>
    openPage(browser, addressWithToken(dashboard.port, TOKEN), options)
  const at = (path: string) => `http://127.0.0.1:${dashboard.port}${path}`
  const go = async (page: Page, path: string) => await page.goto(at(path))
  const untilText = async (page: Page, selector: string, text: string) =>
    await page.locator(selector, { hasText: text }).first().waitFor()

  /** Whatever is shown fits: nobody has to scroll sideways. */
  const overhang = async (page: Page) =>
    await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  test('nothing was applied: that is said, and a campaign appears as soon as it is there', async () => {
    await serve(unappliedStudy(2, 2))
    const { page, complaints } = await open()
    assert.match(await page.innerText('main'), /never\s+Never applied/)
    assert.equal(await page.locator('a[href="/campaigns/mm1"]').count(), 0)
    await checkAccessible(page)
    study.accept()
    await page.waitForSelector('a[href="/campaigns/mm1"]')
    assert.deepEqual(complaints, [])
  })

  test('a store that cannot be read is said so, on a page that goes on', async () => {
    await serve(unappliedStudy(2, 2))
    mkdirSync(study.store.path)
    writeFileSync(study.store.database, 'this is no database, but long enough to be taken for one'.repeat(50))
    const { page } = await open()
    await untilText(page, '[role=alert]', 'store.db')
    rmSync(study.store.database)
    study.accept()
    await page.waitForSelector('a[href="/campaigns/mm1"]')
  })

  test('2,000 runs: numbers, matrix and failures are those of now, while they end', async () => {
    await serve(madeStudy(40, 50))
    const lock = takeLock(study.store.path, { verb: 'apply' })
    try {
      const { page, complaints } = await open()
      await go(page, '/campaigns/mm1')
      await page.waitForSelector('[data-cells="2000"]')
      for (let first = 0; first < 2000; first += 100)
        study.record(study.all.slice(first, first + 100), (_, index) =>
          ended(index % 20 === 7 ? 'failed' : 'done', `queue ${first + index} is full`),
        )
      await untilText(page, '.big', '100 %')
      await untilText(page, '.legend', '1,900 done')
      await untilText(page, '#kinds', '100 ×')
      assert.match(await page.innerText('dl.facts'), /runs\/s/)
      // What the last cell says came as a change: the page had been loaded before.
      await page.focus('#matrix')
      await page.keyboard.press('End')
      await untilText(page, '#cell', 'lambda=40, repetition 49: done')
      await keepPicture(page, 'live')
      await checkAccessible(page)
      assert.deepEqual(complaints, [])
    } finally {
      lock.release()
    }
  })

  test('100,000 runs: the first pages are small, the matrix goes from run to run by keys', async () => {
    const made = madeStudy(1000, 100)
    made.record(made.all.slice(0, 90_000))
    await serve(made)
    const { page, complaints } = await open()
    for (const path of ['/', '/campaigns/mm1']) {
      const answer = await page.request.get(at(path))
      assert.ok((await answer.body()).length < 20_000, path)
    }
    await go(page, '/campaigns/mm1')
    await page.waitForSelector('[data-cells="100000"]')
    await page.focus('#matrix')
    await untilText(page, '#cell', 'lambda=1, repetition 0: done')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await untilText(page, '#cell', 'lambda=2, repetition 1: done')
    await page.keyboard.press('End')
    await untilText(page, '#cell', 'lambda=1000, repetition 99: to do')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/runs\//)
    assert.match(await page.innerText('main'), /lambda\s+1\s/)
    // The same as a table, for those who see no matrix.
    await go(page, '/campaigns/mm1/points?page=4')
    assert.match(await page.innerText('tbody tr:last-child'), /1000\s+90\s+10/)
    await checkAccessible(page)
    assert.deepEqual(complaints, [])
  })

  test('failures are grouped by what they say, down to a run with its files and the way to repeat it', async () => {
    const made = madeStudy(3, 4)
    made.record(made.all, (run, index): MadeUp => {
      if (run.parameters.lambda === 1) return ended('failed', `model.cc:${index}: no route to host ${index}`)
      if (run.parameters.lambda === 2) return ended('truncated')
      return withFile({ ...ended('done'), verdict: { outcome: 'done', metrics: { wait: 0.5, idle: null } } })
    })
    await serve(made)
    const { page, complaints } = await open()
    await go(page, '/campaigns/mm1')
    await page.click('#kinds a')
    assert.match(await page.innerText('main'), /4 runs say so/)
    await page.click('tbody a')
    assert.match(await page.innerText('.error'), /no route to host/)
    await keepPicture(page, 'failed-run')
    assert.match(await page.innerText('#repro'), /^npx zx scripts\/repro\.mjs --file \S+ [0-9a-f]{12}$/)
    await checkAccessible(page)
    const done = made.all.find(({ parameters }) => parameters.lambda === 3)!
    await go(page, `/runs/${done.runId}`)
    await keepPicture(page, 'run')
    assert.match(await page.innerText('main'), /wait\s+0\.5\s+idle\s+undefined/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')])
    assert.equal(download.suggestedFilename(), 'result.json')
    await checkAccessible(page)
    assert.deepEqual(complaints, [])
  })

  test('retry asks, and then opens the rounds; while an apply runs, it says who works', async () => {
    const made = madeStudy(2, 3)
    made.record(made.all, (run) => ended(run.parameters.lambda === 1 ? 'failed' : 'done'))
    await serve(made)
    const { page } = await open()
    await go(page, '/campaigns/mm1')
    await page.click('text=Retry …')
    await untilText(page, 'form', '3 failed runs and 0 truncated runs will run again')
    await checkAccessible(page)
    const lock = takeLock(made.store.path, { verb: 'apply' })
    await page.click('button[type=submit]')
    await untilText(page, 'h1', 'Another apply holds the store')
    lock.release()
    await go(page, '/campaigns/mm1/retry')
    await page.click('button[type=submit]')
    await untilText(page, '[role=status]', '3 runs of "mm1" will run again (3 failed)')
    assert.equal(made.runs.counts('queueing', 'mm1').outcomes.open, 3)
    await go(page, '/campaigns/mm1')
    await untilText(page, '.legend', '3 to retry')
    await untilText(page, '#kinds', 'None.')
  })

  test('cancel asks, and then leaves word for the apply that runs', async () => {
    await serve(madeStudy(2, 3))
    const { page } = await open()
    const cancel = async () => {
      await go(page, '/campaigns/mm1/cancel')
      await page.click('button[type=submit]')
      await page.waitForSelector('[role=status]')
      return await page.innerText('[role=status]')
    }
    assert.equal(await cancel(), 'Nothing is running')
    const lock = takeLock(study.store.path, { verb: 'apply' })
    assert.match(await cancel(), /^Asked the apply with pid \d+ to stop mm1/)
    assert.equal(study.runs.cancelRequested('queueing', 'mm1'), true)
    lock.release()
  })

  test('a run under way shows what it prints as it prints it, and its record once it is over', async () => {
    await serve(madeStudy(1, 2))
    const [run] = study.all
    const artifacts = join(study.dir, 'artifacts')
    mkdirSync(artifacts)
    const lock = takeLock(study.store.path, { verb: 'apply' })
    const dirs = openWorkDirs(study.store.work)
    const dir = dirs.take([run!.runId], { dir: artifacts, entries: [], isIntact: () => true })
    appendFileSync(dir.stdout, 'first line\n')
    const { page, complaints } = await open()
    await go(page, '/campaigns/mm1')
    await untilText(page, '.legend', '1 running')
    await go(page, '/campaigns/mm1/runs/running')
    assert.equal(await page.getAttribute('tbody a', 'href'), `/runs/${run!.runId.slice(0, 32)}`)
    await go(page, `/runs/${run!.runId.slice(0, 32)}`)
    await untilText(page, '#stdout', 'first line')
    appendFileSync(dir.stdout, '<b>second</b> line\n')
    await untilText(page, '#stdout', '<b>second</b> line')
    study.record([run!])
    dirs.give(dir)
    await untilText(page, 'h2', 'Execution')
    dirs.close()
    lock.release()
    assert.deepEqual(complaints, [])
  })

  test('what programs print and call things never becomes more than text', async () => {
    const made = madeStudy(2, 2)
    made.record(made.all, hostile)
    await serve(made)
    const { page, complaints, dialogs } = await open()
    const { runId } = made.all[0]!
    const paths = [
      '/',
      '/campaigns/mm1',
      '/campaigns/mm1/points',
      '/campaigns/mm1/points/0',
      '/campaigns/mm1/failures',
    ]
    for (const path of [
      ...paths,
      `/runs/${runId}`,
      `/campaigns/${encodeURIComponent(HOSTILE)}`,
      `/runs/${encodeURIComponent(HOSTILE)}`,
    ]) {
      await go(page, path)
      await page.waitForLoadState('load')
      // Elements that none of our pages has.
      assert.equal(
        await page
          .locator(
            'img, iframe, object, embed, b, i, style, script:not([src]):not([type="application/json"])',
          )
          .count(),
        0,
        path,
      )
      assert.equal(await page.evaluate('globalThis.hacked'), undefined, path)
    }
    await go(page, `/runs/${runId}`)
    assert.ok((await page.innerText('#stdout')).includes(HOSTILE))
    await keepPicture(page, 'hostile')
    assert.ok((await page.innerText('main')).includes(`metric ${HOSTILE}`))
    const file = await page.request.get(at(`/runs/${runId}/files/0`))
    assert.match(file.headers()['content-disposition']!, /^attachment; filename\*=UTF-8''[\w%.*()!~-]+$/)
    assert.equal(file.headers()['content-type'], 'application/octet-stream')
    const printed = await page.request.get(at(`/runs/${runId}/stdout`))
    assert.match(printed.headers()['content-type']!, /^text\/plain/)
    assert.deepEqual(dialogs, [])
    // Of what was refused, nothing was even tried: two pages were not there.
    assert.deepEqual(
      complaints.filter((each) => !each.includes('404')),
      [],
    )
  })

  for (const [name, options] of Object.entries({ phone: { width: PHONE }, dark: { dark: true } }))
    test(`${name}: all fits, and can be read`, async () => {
      const made = madeStudy(30, 20)
      made.record(made.all.slice(0, 500), (_, index) => ended(index % 9 === 0 ? 'failed' : 'done'))
      await serve(made)
      const { page, complaints } = await open(options)
      for (const path of [
        '/',
        '/campaigns/mm1',
        '/campaigns/mm1/points',
        '/campaigns/mm1/cancel',
        `/runs/${made.all[0]!.runId}`,
      ]) {
        await go(page, path)
        assert.ok((await overhang(page)) <= 0, path)
        await keepPicture(page, `${name}${path.replaceAll('/', '-').slice(0, 24)}`)
        await checkAccessible(page)
      }
      assert.deepEqual(complaints, [])
    })
})

function withFile(made: MadeUp): MadeUp {
  const file = {
    path: 'out/result.json',
    hash: '1'.repeat(64),
    sizeBytes: 11,
    compress: 'none',
    text: '{"wait": 3}',
  } as const
  return { ...made, execution: { ...made.execution, files: [file] } }
}

const HOSTILE = `</script></pre></code></title>"'><img src=x onerror="hacked=1;alert(1)"><script>hacked=1;alert(1)</script><b>`

function hostile(): MadeUp {
  const printed = { text: `${HOSTILE}\n`, hash: null, sizeBytes: 100, leftOutBytes: 0 }
  const file = {
    path: `out/${HOSTILE}.html\r\nSet-Cookie: a=b`,
    hash: '1'.repeat(64),
    sizeBytes: 4,
    compress: 'none',
    text: HOSTILE,
  } as const
  return {
    verdict: {
      outcome: 'failed',
      metrics: { [`metric ${HOSTILE}`]: 1 },
      error: { code: 'exit', message: `error ${HOSTILE}` },
    },
    execution: {
      ...ended('failed').execution,
      stdout: printed,
      stderr: printed,
      files: [file],
      host: HOSTILE,
    },
  }
}
