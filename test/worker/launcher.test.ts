import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type End,
  type Launch,
  type Launcher,
  LauncherLost,
  RECALLED,
} from '../../scripts/lib/worker/launcher.ts'
import { launcherBinary } from '../../scripts/lib/worker/launcher-binary.ts'
import { nativeLauncher } from '../../scripts/lib/worker/launcher-native.ts'
import { portableLauncher } from '../../scripts/lib/worker/launcher-portable.ts'
import { missing } from '../component.ts'

const LAUNCHERS = [
  { name: 'native', skip: process.platform !== 'linux' || missing(['cc', '--version']), open: openNative },
  { name: 'portable', skip: false, open: async () => portableLauncher() },
] as const

async function openNative(): Promise<Launcher> {
  const binary = await launcherBinary()
  assert.ok(binary)
  return nativeLauncher(binary)
}

for (const { name, skip, open } of LAUNCHERS)
  describe(`launcher, ${name}`, { skip }, () => {
    let launcher: Launcher
    let dir: string
    let count = 0

    before(async () => {
      dir = mkdtempSync(join(tmpdir(), 'launcher-'))
      launcher = await open()
    })
    after(async () => {
      await launcher.close()
      rmSync(dir, { recursive: true })
    })

    function launchOf(argv: readonly string[], more: Partial<Launch> = {}): Launch {
      const id = `job-${++count}`
      const cwd = join(dir, id)
      mkdirSync(cwd)
      const nothing = { memoryBytes: null, fileBytes: null, cgroupProcs: null }
      return { id, argv, env: {}, cwd, stdout: `${cwd}.out`, stderr: `${cwd}.err`, ...nothing, ...more }
    }
    const ended = (launch: Launch) => launcher.start(launch)
    const shell = (script: string) => launchOf(['/bin/sh', '-c', script])

    test('gives the exit code, what was printed and the duration', async () => {
      const launch = shell('echo out; echo err >&2; exit 7')
      const end = await ended(launch)
      assert.deepEqual([end.exitCode, end.signal, end.startError], [7, null, null])
      assert.deepEqual(printedBy(launch, end), { stdout: 'out\n', stderr: 'err\n' })
      assert.deepEqual([end.stdoutBytes, end.stderrBytes], [4, 4])
      assert.ok(end.durationMs > 0)
    })

    test('gives what was printed whole, and the same file is empty for the next program', async () => {
      for (const size of [1024, 1025, 100_000]) {
        const launch = shell(`head -c ${size} /dev/zero; head -c 3 /dev/zero >&2`)
        for (let times = 0; times < 2; times += 1) {
          const end = await ended({ ...launch, id: `${launch.id}-${times}` })
          assert.deepEqual([end.stdoutBytes, end.stderrBytes], [size, 3])
          assert.deepEqual(printedBy(launch, end), { stdout: '\0'.repeat(size), stderr: '\0'.repeat(3) })
        }
      }
    })

    test('gives the signal, which no exit code can stand for', async () => {
      assert.deepEqual(pick(await ended(shell('kill -SEGV $$'))), [null, 'SIGSEGV'])
      assert.deepEqual(pick(await ended(shell('exit 139'))), [139, null])
    })

    test('passes arguments and variables as they are', async () => {
      const words = ['$(touch x)', "a'b", '', 'new\nline', '--', 'ü', '`id`', 'a;b']
      const launch = launchOf(['/usr/bin/printf', '%s\\n', ...words], { env: { LC_ALL: 'C.UTF-8' } })
      const { stdout } = printedBy(launch, await ended(launch))
      assert.equal(stdout, words.map((word) => `${word}\n`).join(''))
      const other = launchOf(['/usr/bin/env'], { env: { PATH: '/nowhere', OWN: 'a=b c' } })
      const lines = printedBy(other, await ended(other)).stdout.split('\n')
      assert.ok(lines.includes('OWN=a=b c'))
      assert.deepEqual(
        lines.filter((line) => line.startsWith('PATH=')),
        ['PATH=/nowhere'],
      )
    })

    test('reads programs from PATH and relative to the folder', async () => {
      assert.equal((await ended(launchOf(['true']))).exitCode, 0)
    })

    test('tells a program that is not there', async () => {
      const end = await ended(launchOf(['./absent']))
      assert.equal(end.startError?.code, 'ENOENT')
      assert.equal(end.exitCode, null)
    })

    test('signals the whole group, and a program that ignores SIGTERM yields to SIGKILL', async () => {
      const launch = shell('trap "" TERM; sleep 60 & echo $! > child; touch ready; while :; do sleep 1; done')
      const end = ended(launch)
      await until(() => existsSync(join(launch.cwd, 'ready')))
      launcher.kill(launch.id, 'SIGTERM')
      await sleep(50)
      launcher.kill(launch.id, 'SIGKILL')
      assert.deepEqual(pick(await end), [null, 'SIGKILL'])
      await until(() => !isAlive(Number(readFileSync(join(launch.cwd, 'child'), 'utf8'))))
    })

    test('kills what a program leaves behind in its group', async () => {
      const launch = shell('sleep 60 & echo $! > child')
      assert.equal((await ended(launch)).exitCode, 0)
      await until(() => !isAlive(Number(readFileSync(join(launch.cwd, 'child'), 'utf8'))))
    })

    test('starts many at a time and loses none', async () => {
      const ends = await Promise.all(
        Array.from({ length: 200 }, (_, index) => ended(shell(`exit ${index % 100}`))),
      )
      assert.deepEqual(
        ends.map((end) => end.exitCode),
        Array.from({ length: 200 }, (_, index) => index % 100),
      )
    })

    test('close kills what still runs', async () => {
      const other = await open()
      const launch = shell('echo $$ > self; exec sleep 60')
      const lost = assert.rejects(other.start(launch), LauncherLost)
      await until(
        () => existsSync(join(launch.cwd, 'self')) && readFileSync(join(launch.cwd, 'self'), 'utf8') !== '',
      )
      await other.close()
      await lost
      await assert.rejects(other.start(launch), LauncherLost)
      assert.equal(isAlive(Number(readFileSync(join(launch.cwd, 'self'), 'utf8'))), false)
    })

    test('a launch starts when the one before it has ended, and not earlier', async () => {
      const log = join(dir, 'turns')
      const first = launchOf(['/bin/sh', '-c', `sleep 0.2; echo first >> ${log}`])
      let started = 0
      const next = launchOf(['/bin/sh', '-c', `echo next >> ${log}`], {
        after: first.id,
        onStart: () => started++,
      })
      const last = launchOf(['/bin/sh', '-c', `echo last >> ${log}`], { after: next.id })
      const ends = [first, next, last].map(ended)
      await ends[0]
      await Promise.all(ends)
      assert.equal(readFileSync(log, 'utf8'), 'first\nnext\nlast\n')
      assert.equal(started, 1)
      assert.equal((await ended(launchOf(['true'], { after: first.id }))).exitCode, 0)
    })

    test('one that cannot start does not hold up what waits for it', async () => {
      const first = shell('sleep 0.2')
      const absent = launchOf(['/no/such/program'], { after: first.id })
      const ends = [first, absent, launchOf(['true'], { after: absent.id })].map(ended)
      const codes = (await Promise.all(ends)).map((end) => end.startError?.code ?? end.exitCode)
      assert.deepEqual(codes, [0, 'ENOENT', 0])
    })

    test('recall takes back what waits; what waited for it waits for the one before; what runs goes on', async () => {
      const log = join(dir, 'recalled')
      const first = launchOf(['/bin/sh', '-c', `sleep 0.3; echo first >> ${log}`])
      const next = launchOf(['/bin/sh', '-c', `echo next >> ${log}`], { after: first.id })
      const last = launchOf(['/bin/sh', '-c', `echo last >> ${log}`], { after: next.id })
      const [firstEnd, nextEnd, lastEnd] = [first, next, last].map(ended)
      for (const { id } of [first, next]) launcher.recall(id)
      assert.deepEqual((await nextEnd)?.startError, { code: 'ECANCELED', step: RECALLED })
      assert.deepEqual([(await firstEnd)?.exitCode, (await lastEnd)?.exitCode], [0, 0])
      assert.equal(readFileSync(log, 'utf8'), 'first\nlast\n')
    })

    if (name === 'native') {
      for (const env of [{}, { MUCH: 'x'.repeat(100_000) }])
        test(`kills what left its group by a session of its own; variables: ${Object.keys(env)}`, async () => {
          const script =
            'setsid sh -c "echo \\$\\$ > child; exec sleep 60" & while [ ! -s child ]; do :; done'
          const launch = launchOf(['/bin/sh', '-c', script], { env })
          assert.equal((await ended(launch)).exitCode, 0)
          await until(() => !isAlive(Number(readFileSync(join(launch.cwd, 'child'), 'utf8'))))
        })

      test('gives the peak memory and CPU time', async () => {
        const end = await ended(launchOf(['python3', '-c', 'x = bytearray(200 << 20)']))
        assert.ok(end.maxRssBytes !== null && end.maxRssBytes > 200 << 20 && end.maxRssBytes < 400 << 20)
        assert.ok(end.userMs !== null && end.systemMs !== null && end.userMs + end.systemMs > 0)
      })

      test('bounds address space and file size', async () => {
        const bytes = launchOf(['python3', '-c', 'x = bytearray(500 << 20)'], { memoryBytes: 256 << 20 })
        const end = await ended(bytes)
        assert.equal(end.exitCode, 1)
        assert.match(printedBy(bytes, end).stderr, /MemoryError/)
        const file = launchOf(['dd', 'if=/dev/zero', 'of=large', 'bs=1M', 'count=8'], { fileBytes: 1 << 20 })
        assert.equal((await ended(file)).signal, 'SIGXFSZ')
      })
    }
  })

function printedBy({ stdout, stderr }: Launch, { printed }: End) {
  if (printed === null) return { stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') }
  assert.deepEqual([readFileSync(stdout), readFileSync(stderr)], [Buffer.alloc(0), Buffer.alloc(0)])
  return { stdout: printed.stdout.toString(), stderr: printed.stderr.toString() }
}

function pick(end: End): readonly [number | null, string | null] {
  return [end.exitCode, end.signal]
}

function isAlive(pid: number): boolean {
  try {
    // A zombie that its parent has yet to reap is dead.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (condition()) return
    await sleep(20)
  }
  assert.fail('waited 10 s in vain')
}
