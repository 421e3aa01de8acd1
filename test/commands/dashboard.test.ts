import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { ROOT, runVerb } from '../project.ts'
import { MANIFEST } from './stored-project.ts'

describe('dashboard', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dashboard-'))
  const file = join(dir, 'swarm.config.yaml')
  writeFileSync(file, MANIFEST)
  after(() => rmSync(dir, { recursive: true }))

  test('prints an address that lets in, and ends with Ctrl-C; a second one is told that its port is taken', async () => {
    const door = join(ROOT, 'scripts', 'dashboard.mjs')
    const child = spawn('node', [door, '--file', file, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface(child.stdout!), 'line')) as [string]
    const { origin, port, hash } = new URL(line)
    assert.equal((await fetch(origin)).status, 401)
    const body = new URLSearchParams({ token: hash.replace('#token=', '') })
    const login = await fetch(`${origin}/login`, {
      method: 'POST',
      headers: { origin },
      body,
      redirect: 'manual',
    })
    const cookie = login.headers.get('set-cookie')!.split(';')[0]!
    assert.match(await (await fetch(origin, { headers: { cookie } })).text(), /mm1/)
    const second = runVerb('dashboard', ['--file', file, '--port', port])
    assert.equal(second.exitCode, 1)
    assert.match(
      second.stderr,
      /^Cannot listen on 127\.0\.0\.1:\d+: something else listens there\n {2}Take another/,
    )
    child.kill('SIGINT')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })

  test('a port that is none, and a manifest of a cluster, are refused with what to do', () => {
    const noPort = runVerb('dashboard', ['--file', file, '--port', '99999'])
    assert.deepEqual([noPort.exitCode, noPort.stderr.split('\n')[0]], [2, '"99999" is no port'])
    const swarm = join(dir, 'swarm.yaml')
    writeFileSync(swarm, `${MANIFEST}cluster: { provider: swarm }\n`)
    const cluster = runVerb('dashboard', ['--file', swarm])
    assert.equal(cluster.exitCode, 2)
    assert.match(cluster.stderr, /one of its services\n {2}Run `connect`/)
  })
})
