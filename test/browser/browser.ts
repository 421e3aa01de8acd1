import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { missing } from '../component.ts'

const PROGRAM = process.env.CHROMIUM ?? 'chromium'

/** Why a test with a browser cannot run here, or false. */
export const noBrowser = missing([PROGRAM, '--version'])

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Debian's own browser: nothing is downloaded for a test. */
export async function startBrowser(): Promise<Browser> {
  // As root, as on a machine for tests, it refuses its own sandbox.
  const executablePath = PROGRAM.includes('/') ? PROGRAM : `/usr/bin/${PROGRAM}`
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

export interface WatchedPage {
  readonly page: Page
  /** What went wrong in it since it was opened: refused by the policy, thrown, or not found. */
  readonly complaints: readonly string[]
  /** Dialogs that opened: hostile content would say something. */
  readonly dialogs: readonly string[]
}

/** A page in a browser context of its own, let in by an address with its token. */
export async function openPage(
  browser: Browser,
  address: string,
  options: { readonly width?: number; readonly dark?: boolean } = {},
): Promise<WatchedPage> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
  })
  const complaints: string[] = []
  const dialogs: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(address)
  await page.waitForFunction(
    `document.querySelector('#login') === null && document.readyState === 'complete'`,
  )
  // The first page is refused, on purpose, until the token was shown.
  complaints.length = 0
  return { page, complaints, dialogs }
}

/** Keeps a picture of a page in the folder that SCREENSHOTS names, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS: folder } = process.env
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

interface Finding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Fails where somebody with a screen reader, a keyboard or weak eyes would be held up. */
export async function checkAccessible(page: Page): Promise<void> {
  // Evaluated, not added as a script: the policy of the page refuses those.
  await page.evaluate(AXE)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }
    return (await axe.run()).violations
  })
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const texts = serious.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  )
  assert.deepEqual(texts, [])
}
