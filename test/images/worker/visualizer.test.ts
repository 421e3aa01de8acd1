import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Observed } from '../../../images/visualizer/observed.ts'
import { sceneFeed } from '../../../images/worker/scene-feed.ts'
import { openVisualizer } from '../../../images/worker/visualizer.ts'
import { addressWithToken } from '../../../scripts/lib/web/access.ts'
import type { WebServer } from '../../../scripts/lib/web/server.ts'
import {
  checkAccessible,
  noBrowser,
  openPage,
  startBrowser,
  type WatchedPage,
} from '../../browser/browser.ts'
import { machine, STACK, service, task, workingCluster } from '../visualizer/cluster.ts'

const TOKEN = 'a-token-that-nobody-knows'

describe('the page of the visualizer', { skip: noBrowser }, () => {
  let browser: Browser
  let server: WebServer
  let page: WatchedPage['page']
  let watched: WatchedPage | null = null
  let observed: Observed | Error
  /** How often the cluster was looked at. */
  let looks = 0
  const errors: string[] = []

  before(async () => {
    const observe = async () => {
      looks += 1
      if (observed instanceof Error) throw observed
      return observed
    }
    const feed = sceneFeed({ stack: STACK, observe, everyMs: 100 })
    const onError = (error: Error) => errors.push(error.message)
    server = await openVisualizer(
      { owner: STACK, token: TOKEN, feed, onError },
      { host: '127.0.0.1', port: 0 },
    )
    browser = await startBrowser()
  })
  beforeEach(() => {
    observed = workingCluster()
    errors.length = 0
    watched = null
  })
  afterEach(async () => {
    await page.close()
    assert.deepEqual([...errors, ...(watched?.complaints ?? []), ...(watched?.dialogs ?? [])], [])
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(options: Parameters<typeof openPage>[2] = {}): Promise<void> {
    watched = await openPage(browser, addressWithToken(server.port, TOKEN), options)
    page = watched.page
    await page.waitForSelector('#live[data-state=live]')
  }

  const text = (selector: string) => page.locator(selector).innerText()

  test('asks for a token, without which there is neither page nor stream', async () => {
    page = await browser.newPage()
    for (const path of ['/', '/events'])
      assert.equal((await page.goto(`http://127.0.0.1:${server.port}${path}`))?.status(), 401, path)
    assert.equal(await page.locator('#stage').count(), 0)
  })

  test('shows machines as columns, containers as boxes, and tells of what fails and waits', async () => {
    await open()
    assert.equal(page.url(), `http://127.0.0.1:${server.port}/`)
    assert.deepEqual(await page.locator('.column h2').allInnerTexts(), [
      ...[1, 2, 3, 4, 5].map((k) => `node${k}`),
      'Waiting',
    ])
    assert.equal(await page.locator('#machine-node2 .box').count(), 6)
    assert.match(await text('#machine-node2 .box.moving'), /runner\s+2\s+starting.*Failed 2 times before/s)
    assert.match(await text('#machine-node5'), /down: heartbeat failure/)
    assert.match(await text('#waiting'), /runner\s+88 tasks/)
    const colours = (await page.evaluate(
      `[...document.querySelectorAll('#machine-node1 .box')].map((box) => getComputedStyle(box).borderLeftColor)`,
    )) as readonly string[]
    // Those of the monitor itself share one.
    assert.equal(new Set(colours).size, colours.length - 1)
  })

  test('follows what happens, and keeps what stays', async () => {
    await open()
    const before = workingCluster()
    await page.evaluate(`document.getElementById('machine-node3').mark = 'same'`)
    const runner = before.tasks.find(({ NodeID, Slot }) => NodeID === 'node3' && Slot === 5)!
    observed = {
      ...before,
      nodes: [...before.nodes, machine('node6', 'worker')].filter(({ ID }) => ID !== 'node5'),
      tasks: before.tasks.filter((task) => task.ID !== runner.ID),
    }
    await page.waitForSelector('#machine-node6')
    assert.equal(await page.locator(`#task-${runner.ID}`).count(), 0)
    assert.equal(await page.locator('#machine-node5').count(), 0)
    assert.deepEqual(await page.locator('.column h2').allInnerTexts(), [
      ...['node1', 'node2', 'node3', 'node4', 'node6'],
      'Waiting',
    ])
    assert.equal(await page.evaluate(`document.getElementById('machine-node3').mark`), 'same')
  })

  test('says when the engine does not answer, and goes on when it does', async () => {
    await open()
    observed = new Error('fetch failed', { cause: new Error('connect ECONNREFUSED 10.0.0.3:8000') })
    await page.waitForSelector('#problem')
    assert.match(await text('#problem'), /no longer of now.*ECONNREFUSED/s)
    assert.equal(await page.locator('#machine-node1').count(), 1)
    observed = workingCluster()
    await page.waitForSelector('#problem', { state: 'detached' })
  })

  test('nothing is looked at when nobody looks', async () => {
    await open()
    await page.close()
    let before: number
    do {
      before = looks
      await new Promise((resolve) => setTimeout(resolve, 500))
    } while (looks !== before)
    await open()
    assert.ok(looks > before)
  })

  test('hostile names are text, and nothing that they say is done', async () => {
    const hostile = `"><img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script><svg onload="globalThis.hit=1">'&`
    observed = {
      nodes: [
        machine('a', 'worker', {
          Description: { ...machine('a', 'worker').Description, Hostname: hostile },
          Status: { State: 'down', Message: hostile },
        }),
      ],
      services: [service(hostile, 4)],
      tasks: [
        task(hostile, { node: 'a', slot: 1, state: 'failed', error: hostile }),
        task(hostile, { slot: 2, state: 'pending', message: hostile }),
      ],
      ended: [],
      usage: new Map(),
    }
    await open()
    assert.equal(await text('.column h2 >> nth=0'), hostile)
    for (const part of ['.legend', '.trouble', '#waiting', '.column .state'])
      assert.ok((await text(`${part} >> nth=0`)).includes(hostile), part)
    // As it comes by the stream, too.
    observed = { ...observed, nodes: [machine(hostile, 'worker')], tasks: [] }
    await page.locator('.column h2[id*=onerror]').waitFor()
    assert.equal(await page.locator('#stage img, #stage script').count(), 0)
    assert.equal(await page.evaluate('globalThis.hit'), undefined)
  })

  test('as a swarm of one machine, and before anything is there', async () => {
    observed = {
      ...workingCluster(),
      nodes: [machine('only', 'manager')],
      tasks: [task('runner', { node: 'only', slot: 1 })],
    }
    await open()
    assert.equal(await page.locator('.column').count(), 1)
    observed = { nodes: [], services: [], tasks: [], ended: [], usage: new Map() }
    await page.locator('.column').waitFor({ state: 'detached' })
    assert.match(await text('#summary'), /0 machines/)
  })

  for (const dark of [false, true])
    test(`nothing holds anybody up, and nothing is wider than a phone, ${dark ? 'dark' : 'light'}`, async () => {
      await open({ dark, width: 390 })
      await checkAccessible(page)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      assert.equal(wide, 390)
    })

  test('the first page, with all that it loads, is small', async () => {
    await open()
    const sizes = (await page.evaluate(
      `performance.getEntries().map(({ name, decodedBodySize = 0 }) => [name, decodedBodySize])`,
    )) as readonly (readonly [string, number])[]
    assert.ok(sizes.some(([name, size]) => name.endsWith('visualizer.css') && size > 0))
    const total = sizes.reduce((sum, [, size]) => sum + size, 0)
    assert.ok(total < 100_000, `${total} bytes: ${JSON.stringify(sizes)}`)
  })
})
