import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parseRuns } from '../../images/omnetpp/query.ts'
import { ROOT } from '../project.ts'
import { FIXTURES, recording, recordings } from './omnetpp-recordings.ts'

const STAND_IN = join(FIXTURES, 'stand-in.mjs')

describe('the stand-in for OMNeT++', () => {
  let dir = ''
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'omnetpp-'))
    cpSync(join(ROOT, 'examples', 'omnetpp-mm1'), dir, { recursive: true })
  })
  after(() => rmSync(dir, { recursive: true }))
  const ask = (...args: readonly string[]) =>
    spawnSync(process.execPath, [STAND_IN, ...args], { cwd: dir, encoding: 'utf8' })

  for (const { name, argv, signal, exit, stdout, stderr, files } of recordings) {
    // What a signal did cannot be had a second time; the judge is tested on it.
    if (signal !== null) continue
    test(`does what was recorded: ${name}`, () => {
      rmSync(join(dir, 'results'), { recursive: true, force: true })
      const ended = ask(...argv.slice(1))
      assert.deepEqual([ended.status, ended.stdout, ended.stderr], [exit, stdout, stderr])
      for (const path of files)
        assert(readFileSync(join(dir, path)).equals(readFileSync(join(recording(name).dir, 'files', path))))
    })
  }

  test('expands the ini file as the real one does', () => {
    // A blank at the end of a filter makes another command line of it, which no recording answers.
    const expand = (config: string, ...more: readonly string[]) =>
      ask('-u', 'Cmdenv', '-f', 'omnetpp.ini', '-c', config, ...more, '-q', 'runs', '-s').stdout
    assert.equal(expand('Study'), recording('query-runs-s').stdout)
    assert.equal(expand('Paired'), recording('query-runs-paired-s').stdout)
    assert.equal(expand('Study', '--repeat=5'), recording('query-runs-repeat5-s').stdout)
    assert.equal(
      expand('Study', '-r', '$lambda>=0.5 && $repetition==1 '),
      recording('query-runs-filter-s').stdout,
    )
  })

  test('prints the entries of a run as the real one does', () => {
    const { stdout } = ask(
      '-u',
      'Cmdenv',
      '-f',
      'omnetpp.ini',
      '-c',
      'Paired',
      '-r',
      '3',
      '-q',
      'runconfig',
      '-s',
    )
    assert.deepEqual(parseRuns(stdout), parseRuns(recording('query-runconfig').stdout))
  })

  test('is strict about what it does not know', () => {
    const { status, stderr } = ask('-u', 'Cmdenv', '-c', 'Study', '--sim-time-limt=1s')
    assert.deepEqual(
      [status, stderr],
      [1, '\n<!> Error: Unknown command-line configuration option --sim-time-limt\n'],
    )
    assert.equal(ask('-u', 'Cmdenv', '-x').status, 1)
  })
})
