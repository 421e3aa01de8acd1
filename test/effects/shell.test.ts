import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { run, runShell } from '../../scripts/lib/effects/shell.ts'
import { withTemp } from './tree.ts'

const plain = ['a b', '$(id)', '; ls', "it's", '', 'new\nline', '`x`', '--', '*', '~', 'A=b', '\\n', 'ü']

describe('run', () => {
  test('passes arguments as they are', async () => {
    const { stdout, exitCode } = await run(['printf', '%s\\0', ...plain])
    assert.deepEqual([stdout.split('\0').slice(0, -1), exitCode], [plain, 0])
  })

  test('gives exit code, signal, and both streams', async () => {
    const script = 'echo out; echo err >&2; exit 3'
    assert.deepEqual(await run(['sh', '-c', script]), {
      stdout: 'out\n',
      stderr: 'err\n',
      exitCode: 3,
      signal: null,
    })
    const killed = await run(['sh', '-c', 'kill -KILL $$'])
    assert.deepEqual([killed.exitCode, killed.signal], [null, 'SIGKILL'])
  })

  test('reads input, and text that is cut anywhere', async () => {
    const input = 'ü€😀'.repeat(100_000)
    assert.equal((await run(['cat'], { input })).stdout, input)
  })

  test('gives 127 for a program that is not there, and rejects for a folder that is not', async () => {
    assert.equal((await run(['no-such-program'])).exitCode, 127)
    await assert.rejects(run(['true'], { cwd: '/no/such/folder' }), { code: 'ENOENT' })
  })

  test('takes nothing from ZX_ variables', async () => {
    const code = `const { run } = await import(${JSON.stringify(import.meta.resolve('../../scripts/lib/effects/shell.ts'))})
      console.log(JSON.stringify(await run(['echo', 'hi'])))`
    const env = { ...process.env, ZX_PREFIX: 'echo no;', ZX_POSTFIX: '; echo no', ZX_VERBOSE: 'true' }
    const runtime = 'Deno' in globalThis ? ['eval', '--ext=mjs'] : ['--input-type=module', '--eval']
    const { stdout, stderr } = await run([process.execPath, ...runtime, code], { env })
    assert.deepEqual([JSON.parse(stdout).stdout, stderr], ['hi\n', ''])
  })
})

describe('runShell', () => {
  test('stops at the first command that fails', async () => {
    const printed: Buffer[] = []
    const onOutput = (bytes: Buffer) => printed.push(bytes)
    const { exitCode } = await runShell('echo one; echo two >&2\nfalse\necho three', { onOutput })
    assert.deepEqual([Buffer.concat(printed).toString(), exitCode], ['one\ntwo\n', 1])
  })

  test('leaves no process behind, not even one that ignores SIGTERM', async () => {
    await withTemp(async (dir) => {
      const stop = new AbortController()
      const command = "trap '' TERM; sleep 600 & echo $! > child; wait; sleep 600"
      const running = runShell(command, { cwd: dir, onOutput() {}, signal: stop.signal })
      const started = () => existsSync(join(dir, 'child')) && readFileSync(join(dir, 'child'), 'utf8') !== ''
      while (!started()) await new Promise((resolve) => setTimeout(resolve, 10))
      stop.abort(new Error('enough'))
      await assert.rejects(running, { message: 'enough' })
      await gone(Number(readFileSync(join(dir, 'child'), 'utf8')))
    })
  })

  test('does not wait for what a command left in the background', async () => {
    const printed: Buffer[] = []
    const ended = await runShell('sleep 600 & echo $!', { onOutput: (bytes) => printed.push(bytes) })
    assert.equal(ended.exitCode, 0)
    await gone(Number(Buffer.concat(printed).toString()))
  })
})

/** Resolves once the process has ended; a test that waits for ever is stopped by its runner. */
async function gone(pid: number): Promise<void> {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // Nobody may be there to reap it.
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
