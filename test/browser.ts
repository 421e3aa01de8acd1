import { type Browser, chromium } from 'playwright-core'
import { missing } from './component.ts'

/** Debian's; another one may be named. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** The reason to skip where there is no browser. */
export const noBrowser = missing([CHROMIUM, '--version'])

/** A browser without windows. Its sandbox needs a user that is not root. */
export async function openBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({ executablePath: CHROMIUM, args })
}
