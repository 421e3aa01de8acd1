import assert from 'node:assert/strict'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { SourceSpec } from '../../scripts/lib/core/campaign.ts'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { materialize } from '../../scripts/lib/effects/materialize.ts'
import { hashSource, takeSnapshot } from '../../scripts/lib/effects/source.ts'
import type { BlobStore } from '../../scripts/lib/job/store.ts'
import { codeOf } from './disk.ts'
import { commitAll, git, makeRepository, readTree, type Tree, withTemp, writeTree } from './tree.ts'

const tree: Tree = {
  'main.c': 'int main() {}\n',
  'run.sh': { run: '#!/bin/sh\n' },
  'lib/latest': { link: '../main.c' },
  'dir with space/new\nline; $(id) `x` ü': 'odd\n',
  empty: '',
}

interface Place {
  readonly dir: string
  readonly root: string
  readonly blobs: BlobStore
  readonly warnings: string[]
  readonly options: Parameters<typeof takeSnapshot>[1]
}

/** A source folder, and a store and a manifest beside it. */
function withPlace(files: Tree, body: (place: Place) => Promise<void>): Promise<void> {
  return withTemp(async (dir) => {
    const root = join(dir, 'source')
    writeTree(root, files)
    const storeDir = join(dir, 'store')
    const blobs = openBlobStore(join(storeDir, 'blobs'))
    const warnings: string[] = []
    const warn = (message: string) => warnings.push(message)
    const options = { storeDir, blobs, manifestPath: join(dir, 'swarm.config.yaml'), warn }
    await body({ dir, root, blobs, warnings, options })
  })
}

type Directory = Extract<SourceSpec, { kind: 'directory' }>
type Repository = Extract<SourceSpec, { kind: 'git' }>

function directory(change: Partial<Directory> = {}): Directory {
  return { kind: 'directory', path: 'source', include: ['**'], exclude: [], dirty: 'allow', ...change }
}

function repository(change: Partial<Repository> = {}): Repository {
  return { kind: 'git', url: 'source', ref: 'main', path: '.', include: ['**'], exclude: [], ...change }
}

const paths = (snapshot: { readonly files: readonly { readonly path: string }[] }) =>
  snapshot.files.map(({ path }) => path).sort()

describe('takeSnapshot', () => {
  test('gives one hash for a folder, a work tree and a commit; a plan finds it too, writing nothing', () =>
    withPlace(tree, async ({ root, options }) => {
      const { blobs: _, ...looking } = options
      const plain = await hashSource(directory(), looking)
      makeRepository(root, {})
      const hashes = [
        await hashSource(directory(), looking),
        await hashSource(repository(), looking),
        await hashSource(repository({ url: `file://${root}` }), looking),
      ]
      assert.equal(existsSync(options.storeDir), false)
      hashes.push(await takeSnapshot(directory(), options), await takeSnapshot(repository(), options))
      assert.deepEqual(
        hashes.map(({ hash }) => hash),
        hashes.map(() => plain.hash),
      )
    }))

  test('is written out again as it was, though the source has changed', () =>
    withPlace(tree, async ({ dir, root, blobs, options }) => {
      const { hash } = await takeSnapshot(directory(), options)
      writeFileSync(join(root, 'main.c'), 'changed')
      rmSync(join(root, 'run.sh'))
      await materialize(hash, join(dir, 'copy'), { blobs })
      assert.deepEqual(readTree(join(dir, 'copy')), tree)
    }))

  test('sees a change of content, of mode and of a link', () =>
    withPlace(tree, async ({ root, options }) => {
      const hashes = [(await takeSnapshot(directory(), options)).hash]
      const look = async () => hashes.push((await takeSnapshot(directory(), options)).hash)
      writeFileSync(join(root, 'main.c'), 'INT main() {}\n')
      await look()
      chmodSync(join(root, 'main.c'), 0o755)
      await look()
      rmSync(join(root, 'lib/latest'))
      writeTree(root, { 'lib/latest': { link: '../run.sh' } })
      await look()
      chmodSync(join(root, 'main.c'), 0o775)
      assert.equal(new Set(hashes).size, 4)
      assert.equal((await takeSnapshot(directory(), options)).hash, hashes[3])
    }))

  test('reads only files whose stat changed, and stores again what the store has lost', () =>
    withPlace({ 'a.c': 'old', 'b.c': 'same' }, async ({ root, options, blobs }) => {
      const long = new Date(Date.now() - 60_000)
      const settle = async () => {
        for (const name of ['a.c', 'b.c']) utimesSync(join(root, name), long, long)
        // The change time cannot be set: it has to grow old.
        const settled = () => Date.now() - lstatSync(join(root, 'b.c')).ctimeMs > 2100
        while (!settled()) await new Promise((resolve) => setTimeout(resolve, 100))
      }
      await settle()
      const read: string[] = []
      const putFile = (path: string) => {
        read.push(path)
        return blobs.putFile(path)
      }
      const watched = { ...blobs, putFile }
      const look = async () => {
        read.length = 0
        const snapshot = await takeSnapshot(directory(), { ...options, blobs: watched })
        return [snapshot, read.map((path) => path.slice(root.length + 1))] as const
      }
      const [first, all] = await look()
      const [second, none] = await look()
      writeFileSync(join(root, 'a.c'), 'new')
      utimesSync(join(root, 'a.c'), long, long)
      const [third, edited] = await look()
      blobs.remove(third.files.find(({ path }) => path === 'b.c')!.hash)
      const [, lost] = await look()
      assert.deepEqual([all, none, edited], [['a.c', 'b.c'], [], ['a.c']])
      assert.ok(lost.includes('b.c'))
      assert.equal(second.hash, first.hash)
      assert.notEqual(third.hash, first.hash)
    }))

  test('does not trust the time of a file that was just written', () =>
    withPlace({ 'a.c': 'one' }, async ({ root, options }) => {
      const time = new Date()
      utimesSync(join(root, 'a.c'), time, time)
      const before = await takeSnapshot(directory(), options)
      writeFileSync(join(root, 'a.c'), 'two')
      utimesSync(join(root, 'a.c'), time, time)
      assert.notEqual((await takeSnapshot(directory(), options)).hash, before.hash)
    }))

  test('leaves out .git, .swarm, the manifest, the store and what is excluded', () =>
    withPlace({}, async ({ root, options }) => {
      writeTree(root, {
        'a.c': '',
        '.gitignore': '',
        '.swarm/x': '',
        'deep/.swarm/y': '',
        'swarm.config.yaml': '',
      })
      writeTree(root, { 'data/big/x': '', 'b.o': '', 'deep/b.o': '', 'kept/z': '' })
      const own = {
        ...options,
        manifestPath: join(root, 'swarm.config.yaml'),
        storeDir: join(root, 'kept'),
        blobs: openBlobStore(join(root, 'kept/blobs')),
      }
      const spec = directory({ path: '.', exclude: ['data', '*.o'] })
      const expected = ['.gitignore', 'a.c', 'deep/b.o']
      assert.deepEqual(paths(await takeSnapshot(spec, own)), expected)
      makeRepository(root, {})
      assert.deepEqual(paths(await takeSnapshot(spec, own)), expected)
      assert.deepEqual(paths(await takeSnapshot({ ...spec, include: ['deep'] }, own)), ['deep/b.o'])
    }))

  test('refuses links that lead out, by name, unless they are excluded', () =>
    withPlace(tree, async ({ root, options }) => {
      writeTree(root, { 'lib/up': { link: '../../secret' }, abs: { link: '/etc/passwd' } })
      await assert.rejects(takeSnapshot(directory(), options), (error) => {
        return codeOf('source-link')(error) && /"abs".*"lib\/up"/.test((error as Error).message)
      })
      const kept = await takeSnapshot(directory({ exclude: ['abs', 'lib/up'] }), options)
      assert.equal(kept.files.length, 5)
    }))

  test('refuses links that lead out by way of another link', () =>
    withPlace(
      { 'a/b/root': { link: '../..' }, 'a/b/c/sly': { link: '../root/../x' } },
      async ({ dir, options }) => {
        writeTree(dir, { x: 'secret' })
        await assert.rejects(takeSnapshot(directory(), options), codeOf('source-link'))
      },
    ))

  test('names a source that is not there', () =>
    withPlace(tree, async ({ options }) => {
      await assert.rejects(takeSnapshot(directory({ path: 'nowhere' }), options), /"nowhere" is not a folder/)
    }))

  test('finds a damaged file of a snapshot, and stores it again at the next one', () =>
    withPlace(tree, async ({ dir, blobs, options }) => {
      const { hash, files } = await takeSnapshot(directory(), options)
      const victim = files.find(({ path }) => path === 'main.c')!.hash
      const blob = join(options.storeDir, 'blobs', victim.slice(0, 2), victim.slice(2))
      chmodSync(blob, 0o644)
      writeFileSync(blob, 'INT main() {}\n')
      await assert.rejects(materialize(hash, join(dir, 'one'), { blobs }), codeOf('source-corrupt'))
      await takeSnapshot(directory(), options)
      await materialize(hash, join(dir, 'two'), { blobs })
      assert.deepEqual(readTree(join(dir, 'two')), tree)
    }))
})

describe('a source in a work tree', () => {
  test('is what git tracks and does not ignore, as it is on the disk', () =>
    withPlace({ '.gitignore': '*.o\n', 'a.c': '1', 'b.c': '1', 'x.o': '' }, async ({ root, options }) => {
      const commit = makeRepository(root, {})
      rmSync(join(root, 'b.c'))
      writeTree(root, { 'new.c': '', 'y.o': '', 'sub/z.o': '' })
      const snapshot = await takeSnapshot(directory(), options)
      assert.deepEqual(paths(snapshot), ['.gitignore', 'a.c', 'new.c'])
      assert.deepEqual([snapshot.commit, snapshot.dirty], [commit, true])
    }))

  test('warns of changes, or refuses them, but not of those to the manifest', () =>
    withPlace({ 'a.c': '1', 'swarm.config.yaml': '1' }, async ({ root, options, warnings }) => {
      makeRepository(root, {})
      const own = { ...options, manifestPath: join(root, 'swarm.config.yaml') }
      const refuse = directory({ path: '.', dirty: 'refuse' })
      writeFileSync(join(root, 'swarm.config.yaml'), '2')
      assert.equal((await takeSnapshot(refuse, own)).dirty, false)
      writeFileSync(join(root, 'a.c'), '2')
      await takeSnapshot({ ...refuse, dirty: 'warn' }, own)
      assert.match(warnings.join(), /not committed: "a.c"/)
      await assert.rejects(takeSnapshot(refuse, own), codeOf('source-dirty'))
    }))

  test('may be a folder of it, with paths of its own', () =>
    withPlace({ 'models/mm1/a.c': '1', 'other.c': '1' }, async ({ root, options }) => {
      makeRepository(root, {})
      writeFileSync(join(root, 'other.c'), '2')
      const path = 'source/models/mm1'
      assert.deepEqual(paths(await takeSnapshot(directory({ path, dirty: 'refuse' }), options)), ['a.c'])
      writeFileSync(join(root, 'models/mm1/a.c'), '2')
      await assert.rejects(takeSnapshot(directory({ path, dirty: 'refuse' }), options), /"a.c"/)
    }))

  test('is all of a folder that git ignores', () =>
    withPlace({ '.gitignore': 'out\n', 'out/a.c': '1' }, async ({ root, options }) => {
      makeRepository(root, {})
      const snapshot = await takeSnapshot(directory({ path: 'source/out' }), options)
      assert.deepEqual([paths(snapshot), snapshot.commit], [['a.c'], null])
    }))

  test('before its first commit has none', () =>
    withPlace({ 'a.c': '1' }, async ({ root, options }) => {
      git(root, 'init', '--quiet')
      const snapshot = await takeSnapshot(directory(), options)
      assert.deepEqual([paths(snapshot), snapshot.commit, snapshot.dirty], [['a.c'], null, true])
    }))

  test('is not changed by being looked at', () =>
    withPlace({ 'a.c': '1' }, async ({ root, options }) => {
      makeRepository(root, {})
      const before = lstatSync(join(root, '.git/index'), { bigint: true }).mtimeNs
      utimesSync(join(root, 'a.c'), 1, 1)
      await hashSource(directory(), options)
      assert.equal(lstatSync(join(root, '.git/index'), { bigint: true }).mtimeNs, before)
    }))

  test('leaves out what a link has taken the place of', () =>
    withPlace({ 'd/a.c': '1', 'e/a.c': '2' }, async ({ root, options }) => {
      makeRepository(root, {})
      rmSync(join(root, 'd'), { recursive: true })
      writeTree(root, { d: { link: 'e' } })
      assert.deepEqual(paths(await takeSnapshot(directory(), options)), ['d', 'e/a.c'])
    }))
})

describe('a source in a repository', () => {
  test('may be a branch, a tag, a commit or HEAD', () =>
    withPlace({ 'a.c': '1' }, async ({ root, options }) => {
      const first = makeRepository(root, {})
      git(root, 'tag', '--annotate', 'v1', '--message', 'v1')
      git(root, 'checkout', '--quiet', '-b', 'feature/x')
      writeFileSync(join(root, 'a.c'), '2')
      const second = commitAll(root)
      const commitOf = async (ref: string) => (await takeSnapshot(repository({ ref }), options)).commit
      for (const ref of ['main', 'v1', 'refs/tags/v1', first, first.slice(0, 8), 'HEAD~1'])
        assert.equal(await commitOf(ref), first, ref)
      for (const ref of ['feature/x', 'HEAD', '@', second]) assert.equal(await commitOf(ref), second, ref)
    }))

  test('follows a branch, and needs no repository for a commit that it has', () =>
    withPlace({ 'a.c': '1' }, async ({ root, options }) => {
      const first = makeRepository(root, {})
      const one = await takeSnapshot(repository(), options)
      writeFileSync(join(root, 'a.c'), '2')
      const second = commitAll(root)
      const { blobs: _, ...looking } = options
      const planned = await hashSource(repository(), looking)
      const two = await takeSnapshot(repository(), options)
      assert.deepEqual([one.commit, planned.commit, two.commit], [first, second, second])
      assert.equal(planned.hash, two.hash)
      rmSync(root, { recursive: true })
      assert.equal((await takeSnapshot(repository({ ref: first }), options)).hash, one.hash)
      assert.equal((await hashSource(repository({ ref: first }), looking)).hash, one.hash)
      await assert.rejects(takeSnapshot(repository(), options), codeOf('git-fetch'))
    }))

  test('may be a folder of it; one that is not there is named', () =>
    withPlace({ 'sub/a.c': '1', 'b.c': '2', out: { link: '/' } }, async ({ root, options }) => {
      makeRepository(root, {})
      assert.deepEqual(paths(await takeSnapshot(repository({ path: 'sub' }), options)), ['a.c'])
      for (const path of ['nowhere', 'out/etc', 'b.c'])
        await assert.rejects(takeSnapshot(repository({ path }), options), /is not in the repository/)
      await assert.rejects(takeSnapshot(repository({ path: '../..' }), options), codeOf('pattern.outside'))
    }))

  test('brings submodules and their submodules, by relative and by full address', () =>
    withPlace({ 'a.c': '1' }, async ({ dir, root, options }) => {
      makeRepository(join(dir, 'inner'), { 'in.c': 'inner' })
      makeRepository(join(dir, 'lib one'), { 'lib.c': 'lib' })
      git(join(dir, 'lib one'), 'submodule', '--quiet', 'add', `file://${dir}/inner`, 'inner')
      commitAll(join(dir, 'lib one'))
      makeRepository(root, {})
      git(root, 'submodule', '--quiet', 'add', '../lib one', 'ext/lib')
      git(root, 'submodule', '--quiet', 'update', '--init', '--recursive')
      commitAll(root)
      const fetched = await takeSnapshot(repository(), options)
      const worked = await takeSnapshot(directory({ dirty: 'refuse' }), options)
      assert.deepEqual(paths(fetched), [
        '.gitmodules',
        'a.c',
        'ext/lib/.gitmodules',
        'ext/lib/inner/in.c',
        'ext/lib/lib.c',
      ])
      assert.equal(fetched.hash, worked.hash)
      git(root, 'submodule', '--quiet', 'deinit', '--all', '--force')
      await assert.rejects(takeSnapshot(directory(), options), /"ext\/lib" is not checked out/)
    }))

  test('keeps a password out of files and messages', () =>
    withPlace({}, async ({ options }) => {
      const url = 'http://user:hunter2@127.0.0.1:1/repo.git'
      await assert.rejects(takeSnapshot(repository({ url }), options), (error) => {
        assert.ok(codeOf('git-fetch')(error))
        return !`${(error as Error).message}${(error as { hint?: string }).hint}`.includes('hunter2')
      })
      const files = readdirSync(options.storeDir, { recursive: true, withFileTypes: true })
      assert.ok(files.some((entry) => entry.name === 'config'))
      const texts = JSON.stringify(readTree(options.storeDir))
      assert.equal(texts.includes('hunter2'), false)
    }))

  test('says which ref is unknown, and the nearest', () =>
    withPlace({ 'a.c': '1' }, async ({ root, options }) => {
      makeRepository(root, {})
      git(root, 'tag', 'v4.5')
      await assert.rejects(takeSnapshot(repository({ ref: 'v4.6' }), options), {
        code: 'git-ref',
        message: `Unknown ref "v4.6" in ${root}`,
        hint: 'Did you mean "v4.5"?',
      })
      await assert.rejects(takeSnapshot(repository({ ref: 'f'.repeat(40) }), options), codeOf('git-ref'))
    }))

  test('refuses what git would take for an option or a command', () =>
    withPlace({}, async ({ dir, options }) => {
      const touch = join(dir, 'pwned')
      const codes: string[] = []
      for (const spec of [
        repository({ url: `--upload-pack=touch ${touch}` }),
        repository({ url: `ext::sh -c "touch ${touch}"` }),
        repository({ ref: `--upload-pack=touch ${touch}` }),
        repository({ ref: '' }),
        repository({ url: `$(touch ${touch})` }),
      ])
        await assert.rejects(takeSnapshot(spec, options), (error) => {
          codes.push((error as { code: string }).code)
          return true
        })
      assert.deepEqual(codes, ['git-option', 'git-url', 'git-option', 'git-option', 'git-fetch'])
      assert.equal(existsSync(touch), false)
    }))

  test('does not mind whose hook it is called from', () =>
    withPlace({ 'a.c': '1' }, async ({ dir, root, options }) => {
      const commit = makeRepository(root, {})
      makeRepository(join(dir, 'other'), { 'b.c': '2' })
      process.env.GIT_DIR = join(dir, 'other/.git')
      try {
        assert.equal((await takeSnapshot(repository(), options)).commit, commit)
        assert.deepEqual(paths(await takeSnapshot(directory(), options)), ['a.c'])
      } finally {
        delete process.env.GIT_DIR
      }
    }))

  test('leaves nothing beside the mirror, and says when git is missing', () =>
    withPlace({ 'a.c': '1' }, async ({ root, options }) => {
      makeRepository(root, {})
      await takeSnapshot(repository(), options)
      const kept = readdirSync(join(options.storeDir, 'git')).filter((name) => name !== 'snapshots')
      assert.deepEqual(
        kept.map((name) => /^[0-9a-f]{32}$/.test(name)),
        [true],
      )
      const { PATH } = process.env
      process.env.PATH = '/nowhere'
      try {
        await assert.rejects(takeSnapshot(repository(), options), codeOf('git-missing'))
        await assert.rejects(takeSnapshot(directory(), options), codeOf('git-missing'))
      } finally {
        process.env.PATH = PATH
      }
    }))
})

test('appending to a large file between snapshots is seen', () =>
  withPlace({ big: 'x'.repeat(3_000_000) }, async ({ dir, root, blobs, options }) => {
    const before = await takeSnapshot(directory(), options)
    appendFileSync(join(root, 'big'), 'y')
    const after = await takeSnapshot(directory(), options)
    await materialize(after.hash, join(dir, 'copy'), { blobs })
    assert.notEqual(after.hash, before.hash)
    assert.equal(lstatSync(join(dir, 'copy/big')).size, 3_000_001)
  }))
