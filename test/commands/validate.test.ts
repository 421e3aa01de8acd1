import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { runVerb } from '../project.ts'
import { MANIFEST } from './stored-project.ts'

describe('validate', () => {
  const dir = mkdtempSync(join(tmpdir(), 'validate-'))
  const file = join(dir, 'swarm.config.yaml')
  after(() => rmSync(dir, { recursive: true }))
  const validate = (text: string, ...args: string[]) => {
    writeFileSync(file, text)
    return runVerb('validate', [...args, '-f', file])
  }

  test('a good manifest: how much it asks for, and nothing is touched', () => {
    const { exitCode, stdout, stderr } = validate(MANIFEST)
    assert.equal(exitCode, 0)
    assert.match(stdout, /swarm\.config\.yaml is valid: 2 campaigns, 13 runs\n$/)
    assert.equal(stderr, '')
    assert.ok(!existsSync(join(dir, '.swarm')))
    assert.match(validate(MANIFEST, '--only', 'mm1').stdout, /1 campaign, 12 runs/)
    assert.deepEqual(JSON.parse(validate(MANIFEST, '--json').stdout), { schema: 1, valid: true, issues: [] })
  })

  test('a precise campaign has its least and its most runs', () => {
    const precision = 'precision: { metrics: [wait], halfWidth: { relative: 5% }, min: 10, max: 200 }'
    const { stdout } = validate(MANIFEST.replace('repetitions: 3', precision), '--only', 'mm1')
    assert.match(stdout, /1 campaign, 40 to 800 runs\n$/)
  })

  test('all problems at once, each with its place', () => {
    const bad = MANIFEST.replace('repetitions: 3', 'repetitions: 0').replace('metrics:', 'metrix:')
    const { exitCode, stdout, stderr } = validate(bad)
    assert.equal(exitCode, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /swarm\.config\.yaml:8:\d+ campaigns\[0\]\.repetitions: /)
    assert.match(stderr, /swarm\.config\.yaml:9:\d+ campaigns\[0\]\.metrix: /)
    assert.match(stderr, /swarm\.config\.yaml is not valid: 2 errors\n$/)
  })

  test('--json: issues with the promised keys, on stdout alone', () => {
    const { exitCode, stdout, stderr } = validate(MANIFEST.replace('metrics:', 'metrix:'), '--json')
    assert.equal(exitCode, 2)
    assert.equal(stderr, '')
    const { schema, valid, issues } = JSON.parse(stdout)
    assert.deepEqual([schema, valid, issues.length], [1, false, 1])
    assert.deepEqual(Object.keys(issues[0]), ['path', 'line', 'column', 'code', 'level', 'message', 'hint'])
  })

  test('a manifest that cannot be read, and an option that is none', () => {
    const missing = runVerb('validate', ['-f', join(dir, 'none.yaml')])
    assert.equal(missing.exitCode, 2)
    assert.match(missing.stderr, /Cannot read the manifest .*: no such file/)
    const endless = runVerb('validate', ['-f', '/dev/zero'])
    assert.equal(endless.exitCode, 2)
    assert.match(endless.stderr, /^\/dev\/zero:1:1: The file is larger than the 10 MB/)
    assert.equal(runVerb('validate', ['--jsn']).exitCode, 2)
    assert.equal(runVerb('validate', ['--help']).exitCode, 0)
  })
})
