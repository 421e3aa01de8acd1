import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { startDashboard } from '../../../images/worker/dashboard.ts'
import { readSettings } from '../../../images/worker/settings.ts'
import { addressWithToken } from '../../../scripts/lib/web/access.ts'
import { checkAccessible, keepPicture, noBrowser, openPage, startBrowser } from '../../browser/browser.ts'
import { campaignOf, MODEL } from '../../integration/fixture.ts'
import { noMongoToKill } from '../../services/mongo.ts'
import { noRedis } from '../../services/redis.ts'
import { type Cluster, type OnCluster, startCluster, withManifest } from './fixture.ts'

const FILES = { 'model/model.sh': { run: MODEL } }
const TOKEN = 'token-of-a-test'

describe('the dashboard of a cluster', { skip: noRedis || noMongoToKill || noBrowser }, () => {
  let cluster: Cluster
  let browser: Browser
  before(async () => {
    cluster = await startCluster()
    browser = await startBrowser()
  })
  after(async () => {
    await browser.close()
    await cluster.close()
  })

  /** The service as the stack starts it, on a free port. */
  async function withDashboard(on: OnCluster, body: (address: string) => Promise<void>): Promise<void> {
    const shutdown = new AbortController()
    const secretsDir = join(on.project.dir, 'secrets')
    mkdirSync(secretsDir)
    writeFileSync(join(secretsDir, 'web_token'), `${TOKEN}\n`)
    const env = {
      ...{ REDIS_HOST: cluster.redis.host, REDIS_PORT: String(cluster.redis.port) },
      ...{ MONGO_HOST: cluster.mongo.host, MONGO_PORT: String(cluster.mongo.port) },
      ...{ MANIFEST: on.manifest, SECRETS_DIR: secretsDir, WORK_DIR: join(on.project.dir, 'dashboard') },
    }
    let said = ''
    const dashboard = await startDashboard({
      settings: { ...readSettings(env), port: 0 },
      shutdown: shutdown.signal,
      log: (text) => {
        said += text
      },
      onError: (error) => assert.fail(error),
    })
    try {
      await body(addressWithToken(Number(said.match(/port (\d+)/)![1]), TOKEN))
    } finally {
      await dashboard.close()
    }
  }

  test('shows runs as they end, what they printed, the queues to look at, and retries and cancels', async () => {
    await withManifest(cluster, FILES, async (on) => {
      on.start('builder')
      on.start('runner')
      await withDashboard(on, async (address) => {
        const { page, complaints } = await openPage(browser, address)
        const go = (path: string) => page.goto(new URL(path, address).href)
        const shows = (selector: string, text: string) =>
          page.locator(selector, { hasText: text }).first().waitFor()
        await shows('main', 'Nothing was applied yet')
        await on.apply(campaignOf({ parameters: { x: [1, 2] }, repetitions: 2 }))
        await shows('.legend', '4 done')
        await shows('#facts', 'runners')
        await go('/campaigns/study')
        await page.waitForSelector('[data-cells="4"]')
        await go('/campaigns/study/points/0')
        await page.click('.runs a')
        await shows('#repro', 'npx zx scripts/repro.mjs')
        await shows('h2', 'Execution')
        await checkAccessible(page)
        await go('/campaigns/study/retry')
        assert.equal(await page.locator('button[type=submit]').count(), 0)
        await go('/campaigns/study/cancel')
        await page.click('button[type=submit]')
        await shows('[role=status]', 'Nothing is running')
        assert.equal(complaints.length, 0, complaints.join('\n'))
        await go('/queues')
        await shows('body', 'run')
        await page.waitForLoadState('networkidle')
        await keepPicture(page, 'queues')
        // It asks for fonts of the internet, which its policy refuses, and does without.
        assert.deepEqual(
          complaints.filter((each) => !each.includes('fonts.googleapis.com')),
          [],
        )
      })
    })
  })

  test('retry opens rounds in the store of the cluster; cancel empties its queue', async () => {
    await withManifest(cluster, { 'model/model.sh': { run: '#!/bin/sh\nexit 3\n' } }, async (on) => {
      const study = campaignOf({ parameters: { x: [1] }, repetitions: 3 })
      const stateOf = () => cluster.queue.state({ manifest: on.manifest, campaign: 'study' })
      on.start('builder')
      const runner = on.start('runner')
      await on.apply(study)
      await on.over()
      runner.child.kill('SIGTERM')
      await runner.ended
      await withDashboard(on, async (address) => {
        const { page } = await openPage(browser, address)
        const change = async (what: string) => {
          await page.goto(new URL(`/campaigns/study/${what}`, address).href)
          await page.click('button[type=submit]')
          await page.waitForSelector('[role=status]')
          return await page.innerText('[role=status]')
        }
        await page.waitForSelector('a[href="/campaigns/study"]')
        assert.match(await change('retry'), /^3 runs of "study" will run again \(3 failed\)/)
        await on.apply(study)
        while ((await stateOf()).pending < 3) await sleep(20)
        assert.match(await change('cancel'), /^Cancelled study/)
        assert.equal((await stateOf()).pending, 0)
      })
    })
  })
})
