import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { BuildSpec } from '../../scripts/lib/core/campaign.ts'
import { openArtifacts, packArtifacts } from '../../scripts/lib/effects/artifacts.ts'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { type BuildOptions, buildFailure, runBuild } from '../../scripts/lib/effects/build.ts'
import { missingProgram, openBuildLog } from '../../scripts/lib/effects/build-log.ts'
import { run } from '../../scripts/lib/effects/shell.ts'
import { takeSnapshot } from '../../scripts/lib/effects/source.ts'
import { missing } from '../component.ts'
import { codeOf, noDisk, withDisk } from './disk.ts'
import { readTree, type Tree, withTemp, writeTree } from './tree.ts'

const noCompiler = missing(['make', '--version'], ['c++', '--version'])

const program: Tree = {
  Makefile: 'answer: main.cpp\n\tc++ -o $@ $<\n',
  'main.cpp': '#include <cstdio>\nint main() { puts("42"); }\n',
}

interface Place {
  readonly options: BuildOptions
  readonly lines: string[]
  unpack(artifact: string | null): Promise<string>
}

function withSource(files: Tree, build: BuildSpec | null, body: (place: Place) => Promise<void>) {
  return withTemp(async (dir) => {
    writeTree(join(dir, 'source'), files)
    const storeDir = join(dir, 'store')
    const blobs = openBlobStore(join(storeDir, 'blobs'))
    const spec = { kind: 'directory', path: 'source', include: ['**'], exclude: [], dirty: 'allow' } as const
    const { hash } = await takeSnapshot(spec, {
      storeDir,
      blobs,
      manifestPath: join(dir, 'swarm.config.yaml'),
    })
    const lines: string[] = []
    const onLine = (line: string) => lines.push(line)
    const given = { buildId: 'b'.repeat(64), snapshotHash: hash, env: {}, jobs: 2 }
    await body({
      lines,
      options: { ...given, build, storeDir, blobs, onLine },
      unpack: (artifact) => openArtifacts(artifact!, { blobs, cacheDir: join(storeDir, 'cache') }),
    })
    assert.deepEqual(readdirSync(join(storeDir, 'builds')), [])
  })
}

describe('runBuild', () => {
  test('compiles a program that then runs from its artifacts', { skip: noCompiler }, () =>
    withSource(
      program,
      { run: 'make -j{jobs}', artifacts: ['answer'] },
      async ({ options, lines, unpack }) => {
        const build = await runBuild(options)
        assert.equal(build.outcome, 'done')
        assert.match(build.toolchain, /\d+\.\d+.*; \S+ \S+ \S+$/)
        assert.equal(build.log, 'c++ -o answer main.cpp\n')
        assert.deepEqual(lines, ['c++ -o answer main.cpp'])
        const dir = await unpack(build.artifact)
        const { stdout } = await run(['./answer'], { cwd: dir })
        assert.deepEqual([readdirSync(dir), stdout], [['answer'], '42\n'])
      },
    ),
  )

  test('gives the same artifact hash whatever folder, time and umask it is made with', () =>
    withSource({ a: 'x' }, null, async ({ options }) => {
      const build = {
        run: 'mkdir -p d; cp a d/b; printf run > d/c; chmod +x d/c; ln -s d/b l',
        artifacts: ['d', 'l', 'a'],
      }
      const one = await runBuild({ ...options, build, buildId: '1'.repeat(64) })
      const run = `umask 077; ${build.run}; touch -d 2001-01-01 d/*`
      const two = await runBuild({ ...options, build: { ...build, run, artifacts: ['l', 'a', 'd/**'] } })
      assert.ok(one.artifact)
      assert.equal(two.artifact, one.artifact)
    }))

  test('replaces {jobs} and nothing else', () =>
    withSource({}, { run: "echo {jobs} '{other}' {{jobs}} > out", artifacts: ['out'] }, async (place) => {
      const build = await runBuild({ ...place.options, jobs: 3 })
      assert.equal(readFileSync(join(await place.unpack(build.artifact), 'out'), 'utf8'), '3 {other} {3}\n')
    }))

  test('sees the variables of the campaign, and no make or git around it', () =>
    withSource({}, { run: 'env > out; git status || true', artifacts: ['out'] }, async (place) => {
      process.env.MAKEFLAGS = '-j --jobserver-auth=3,4'
      process.env.GIT_DIR = '/nowhere'
      try {
        const build = await runBuild({ ...place.options, env: { GREETING: 'a b $(c)' } })
        const env = readFileSync(join(await place.unpack(build.artifact), 'out'), 'utf8')
        assert.match(env, /^GREETING=a b \$\(c\)$/m)
        assert.doesNotMatch(env, /^(MAKEFLAGS|GIT_DIR)=/m)
        assert.match(build.log, /not a git repository/)
      } finally {
        delete process.env.MAKEFLAGS
        delete process.env.GIT_DIR
      }
    }))

  test('without a build packs the whole snapshot, modes and links included', () => {
    const tree: Tree = {
      'a.py': { run: '#!' },
      'lib/l': { link: '../a.py' },
      'odd\n; $(id) ü/@x': 'y',
      '@b': 'z',
      [`long/${'n'.repeat(120)}/${'m'.repeat(120)}`]: '',
    }
    return withSource(tree, null, async ({ options, unpack }) => {
      const build = await runBuild(options)
      assert.deepEqual(readTree(await unpack(build.artifact)), tree)
    })
  })

  test('without a build takes a source without files', () =>
    withSource({}, null, async ({ options, unpack }) => {
      assert.deepEqual(readTree(await unpack((await runBuild(options)).artifact)), {})
    }))

  test('fails with the last lines of its log', () =>
    withSource({}, { run: 'seq 100; echo why >&2; exit 7', artifacts: ['x'] }, async ({ options }) => {
      const build = await runBuild(options)
      assert.deepEqual([build.outcome, build.artifact], ['failed', null])
      const { code, message } = buildFailure(build)
      const lines = message.split('\n').map((line) => line.trim())
      assert.equal(code, 'build-failed')
      assert.deepEqual(lines.slice(-3), ['100', 'why', 'The command ended with exit code 7'])
      assert.equal(lines.length, 30)
    }))

  test('shows what a compiler says of bad code', { skip: noCompiler }, () =>
    withSource(
      { ...program, 'main.cpp': 'int main() { return oops; }\n' },
      { run: 'make', artifacts: ['answer'] },
      async ({ options }) =>
        assert.match(buildFailure(await runBuild(options)).message, /oops.*not declared/),
    ),
  )

  test('says which program is missing, and how to get a compiler', () =>
    withSource(program, { run: 'make', artifacts: ['answer'] }, async ({ options }) => {
      const { hint } = buildFailure(await runBuild({ ...options, env: { PATH: '/nowhere' } }))
      assert.match(hint!, /"make".*apt install build-essential/)
    }))

  test('names a pattern that matches nothing, and the files that are near', () =>
    withSource(
      { 'bin/mm1': '', mm2: '' },
      { run: 'true', artifacts: ['mm2', 'mm1', 'lib/*'] },
      async (place) => {
        const { message } = buildFailure(await runBuild(place.options))
        assert.match(message, /"mm1" matches no file; did you mean "bin\/mm1" or "mm2"\?/)
        assert.match(message, /"lib\/\*" matches no file\n?/)
      },
    ))

  test('refuses links that lead out of the build', () =>
    withSource({}, { run: 'ln -s /etc/passwd p; ln -s ../.. up', artifacts: ['*'] }, async ({ options }) => {
      const { message } = buildFailure(await runBuild(options))
      assert.match(message, /"p" is a link that leads out/)
      assert.match(message, /"up" is a link that leads out/)
    }))

  test('refuses a name that is no text', () =>
    withSource({}, { run: "touch plain $'odd-\\xff'", artifacts: ['*'] }, async ({ options }) => {
      const { message } = buildFailure(await runBuild(options))
      assert.match(message, /"odd-.*" has a name that is no UTF-8 text/)
    }))

  test('does not pack what a folder link leads to', () =>
    withSource(
      {},
      { run: 'ln -s /etc out; echo x > a', artifacts: ['a', 'out/passwd'] },
      async ({ options }) => {
        assert.match(buildFailure(await runBuild(options)).message, /"out\/passwd" matches no file/)
      },
    ))

  test('keeps head and tail of an endless log', () =>
    withSource(
      {},
      { run: 'echo first; yes | head -c 5000000; echo last; false', artifacts: ['x'] },
      async (place) => {
        const { log } = await runBuild({ ...place.options, onLine() {} })
        assert.ok(log.length < 1.1 * 2 ** 20)
        assert.match(log, /^first\n.*characters left out.*\nlast\nThe command ended/s)
      },
    ))

  test('stops when told to, and leaves nothing', () =>
    withSource({}, { run: 'echo go; sleep 600', artifacts: ['x'] }, async ({ options }) => {
      const stop = new AbortController()
      const onLine = () => stop.abort(new Error('enough'))
      await assert.rejects(runBuild({ ...options, onLine, signal: stop.signal }), { message: 'enough' })
    }))

  test('removes what a killed one left', () =>
    withSource({}, null, async ({ options }) => {
      const left = join(options.storeDir, 'builds/0123.abcd.999999999')
      writeTree(left, { x: '' })
      await runBuild(options)
      assert.equal(existsSync(left), false)
    }))

  test('refuses a damaged source', () =>
    withSource({ a: 'x' }, null, async ({ options }) => {
      options.blobs.remove(options.snapshotHash)
      await assert.rejects(runBuild(options), codeOf('source-corrupt'))
    }))
})

describe('a full disk is called by its name, and nothing is left half written', { skip: noDisk }, () => {
  const big: Tree = { big: 'x'.repeat(900_000) }

  // Room for the blob, and then for the archive, and for a part of its files.
  for (const size of ['1500k', '2m', '2500k'])
    test(`unpacking on ${size}`, () =>
      withDisk('2500k', async ({ path, resize }) => {
        const blobs = openBlobStore(join(path, 'blobs'))
        const hash = await withTemp((dir) => {
          writeTree(join(dir, 'made'), big)
          return packArtifacts(join(dir, 'made'), ['big'], { blobs, archive: join(dir, 'tar') })
        })
        const cacheDir = join(path, 'cache')
        resize(size)
        await assert.rejects(openArtifacts(hash, { blobs, cacheDir }), codeOf('disk-full'))
        assert.deepEqual(readdirSync(cacheDir), [])
      }))

  for (const size of ['300k', '879k'])
    test(`packing on ${size}`, () =>
      withDisk(size, ({ path }) =>
        withTemp(async (dir) => {
          writeTree(dir, big)
          const blobs = { ...openBlobStore(dir), putFile: () => assert.fail('It was stored') }
          const packing = packArtifacts(dir, ['big'], { blobs, archive: join(path, 'tar') })
          await assert.rejects(packing, { code: 'ENOSPC' })
          assert.deepEqual(readdirSync(path), [])
        }),
      ))
})

describe('missingProgram', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['bash: line 1: cmake: command not found', 'cmake'],
    ['/usr/bin/bash: line 3: /opt/x/configure: No such file or directory', '/opt/x/configure'],
    ['/bin/sh: 1: pkg-config: not found\nmake: *** [Makefile:2: a] Error 127', 'pkg-config'],
    ['make: g++: No such file or directory\nmake: *** [Makefile:2: a] Error 127', 'g++'],
    ["/usr/bin/env: 'python3': No such file or directory", 'python3'],
    ['main.cpp:1:10: fatal error: gsl/gsl.h: No such file or directory', null],
    ['make: *** No rule to make target', null],
  ]
  for (const [log, program] of cases) test(log, () => assert.equal(missingProgram(log), program))
})

describe('openBuildLog', () => {
  test('gives whole lines, however the bytes come', () => {
    const lines: string[] = []
    const log = openBuildLog((line) => lines.push(line))
    for (const byte of Buffer.from('a€b\r\nc\n\nlast')) log.write(Buffer.from([byte]))
    log.note('note')
    assert.deepEqual(lines, ['a€b', 'c', '', 'last', 'note'])
    assert.equal(log.text(), 'a€b\r\nc\n\nlast\nnote\n')
  })
})
