import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { shellCommand } from '../../scripts/lib/ui/shell-quote.ts'
import { missing } from '../component.ts'
import { ROOT, runVerb } from '../project.ts'
import { storeProject } from './stored-project.ts'

describe('status --watch on a terminal', { skip: missing(['script', '--version']) }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'watch-'))
  const file = join(dir, 'swarm.config.yaml')
  before(async () => void (await storeProject(dir)))
  after(() => rmSync(dir, { recursive: true }))

  /** Watches on a terminal of its own, and presses a key once something is shown. */
  async function watchUntil(key: string): Promise<{ readonly code: number; readonly screen: string }> {
    const watch = [process.execPath, join(ROOT, 'scripts', 'status.mjs'), '--watch', '-f', file]
    const command = `stty rows 20 cols 70; ${shellCommand(watch)}`
    const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      env: { ...process.env, TERM: 'xterm' },
    })
    let screen = ''
    for await (const bytes of child.stdout) {
      screen += bytes
      if (screen.includes('q: quit') && !child.stdin.writableEnded) child.stdin.end(key)
    }
    const code = await new Promise<number>((resolve) => {
      if (child.exitCode !== null) resolve(child.exitCode)
      else child.once('exit', resolve)
    })
    return { code, screen }
  }

  test('shows the numbers of status, and gives the terminal back on q', async () => {
    const { code, screen } = await watchUntil('q')
    assert.equal(code, 0)
    assert.ok(screen.startsWith('\x1b[?1049h\x1b[?25l\x1b[H'))
    assert.ok(screen.endsWith('\x1b[?25h\x1b[?1049l'))
    const { stdout } = runVerb('status', ['-f', file])
    for (const line of stdout.trimEnd().split('\n'))
      assert.ok(screen.includes(`${line.slice(0, 70)}\x1b[K`), line)
    assert.ok(screen.includes('100.0 %'))
  })

  test('Ctrl-C ends it as any other verb', async () => {
    const { code, screen } = await watchUntil('\x03')
    assert.equal(code, 130)
    assert.ok(screen.endsWith('\x1b[?25h\x1b[?1049l'))
  })
})
