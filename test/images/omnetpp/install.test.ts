import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { missing } from '../../component.ts'
import { ROOT } from '../../project.ts'

/** In the place of the releases, which are not to be had here: what their scripts are called with is written down. */
const SETENV = '[ "$1" = -f ] || return 1\nexport SETENV=sourced\n'
const MAKEFILE =
  'makefiles base default:\n\t@echo "make $@ $(MODE) $$SETENV" >> built\n\t@mkdir -p out bin\n.DEFAULT_GOAL = default\n'
const CONFIGURE = '#!/bin/sh\necho "configure $* $SETENV" >> built\n'

describe('the install scripts of images', {
  skip: missing(['curl', '--version'], ['make', '--version']),
}, () => {
  let dir: string
  let archive: string
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'install-'))
    const release = join(dir, 'release-1.0')
    mkdirSync(release)
    writeFileSync(join(release, 'setenv'), SETENV)
    writeFileSync(join(release, 'Makefile'), MAKEFILE)
    writeFileSync(join(release, 'configure'), CONFIGURE)
    chmodSync(join(release, 'configure'), 0o755)
    archive = join(dir, 'release.tgz')
    assert.equal(spawnSync('tar', ['-czf', archive, '-C', dir, 'release-1.0']).status, 0)
  })
  after(() => rmSync(dir, { recursive: true }))

  const sumOf = (kind: string) => createHash(kind).update(readFileSync(archive)).digest('hex')
  function install(image: string, sum: string, name: string) {
    const folder = join(dir, name)
    const script = join(ROOT, 'images', image, 'install.sh')
    const ended = spawnSync('bash', [script, `file://${archive}`, sum, folder], { encoding: 'utf8' })
    return { ...ended, folder }
  }
  const built = (folder: string) => readFileSync(join(folder, 'built'), 'utf8').trim().split('\n')

  test('omnetpp: checked, configured without a GUI, built in release mode', () => {
    const { status, stderr, folder } = install('omnetpp', sumOf('sha1'), 'omnetpp')
    assert.equal(status, 0, stderr)
    assert.deepEqual(built(folder), [
      'configure CC=gcc CXX=g++ PREFER_CLANG=no PREFER_LLD=no WITH_QTENV=no WITH_OSG=no WITH_OSGEARTH=no sourced',
      'make base release sourced',
    ])
    assert.deepEqual([existsSync(join(folder, 'out')), existsSync(join(folder, 'bin'))], [false, true])
  })

  test('inet: checked, built in release mode', () => {
    const { status, stderr, folder } = install('inet', sumOf('sha256'), 'inet')
    assert.equal(status, 0, stderr)
    assert.deepEqual(built(folder), ['make makefiles  sourced', 'make default release sourced'])
  })

  for (const image of ['omnetpp', 'inet'])
    test(`${image}: an archive that is another is not unpacked`, () => {
      const { status, folder } = install(image, '0'.repeat(image === 'inet' ? 64 : 40), `bad-${image}`)
      assert.notEqual(status, 0)
      assert(!existsSync(folder))
    })

  test('inet: without a checksum it says what the archive has', () => {
    const { status, stderr } = install('inet', '', 'none')
    assert.equal(status, 1)
    assert(stderr.includes(sumOf('sha256')))
  })
})
