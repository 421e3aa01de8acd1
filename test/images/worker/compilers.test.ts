import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, test } from 'node:test'
import { answers, compilersOf, helpers } from '../../../images/worker/compilers.ts'

const WORLD = { limit: 4, dir: '/volume', cores: 2, path: '/usr/bin', hasCcache: true }

describe('compilersOf', () => {
  test('sends jobs to all hosts, behind ccache, as many as they take', () => {
    const { env, jobs } = compilersOf({ ...WORLD, hosts: ['10.0.0.3', '10.0.0.4'] })
    assert.equal(jobs, 8)
    assert.deepEqual(env, {
      PATH: '/usr/lib/ccache:/usr/bin',
      CCACHE_DIR: '/volume/ccache',
      CCACHE_BASEDIR: '/volume/builds',
      CCACHE_NOHASHDIR: '1',
      CCACHE_PREFIX: 'distcc',
      DISTCC_DIR: '/volume/distcc',
      DISTCC_HOSTS: '--randomize 10.0.0.3/4,lzo 10.0.0.4/4,lzo',
    })
  })

  test('without hosts, compiles on its own cores', () => {
    const { env, jobs } = compilersOf({ ...WORLD, hosts: [] })
    assert.equal(jobs, 2)
    assert.deepEqual(Object.keys(env), ['PATH', 'CCACHE_DIR', 'CCACHE_BASEDIR', 'CCACHE_NOHASHDIR'])
  })

  test('without ccache, leaves PATH as it is', () => {
    assert.deepEqual(compilersOf({ ...WORLD, hosts: [], hasCcache: false }).env, {})
  })
})

describe('helpers', () => {
  const hostsOf = (count: number) =>
    Array.from({ length: count }, (_, k) => ({ address: `10.0.0.${9 - k}`, isOwn: k === 0 }))

  for (const [count, expected] of [
    [0, []],
    [1, ['10.0.0.9']],
    [2, ['10.0.0.8', '10.0.0.9']],
    [3, ['10.0.0.7', '10.0.0.8']],
    [4, ['10.0.0.6', '10.0.0.7', '10.0.0.8']],
  ] as const) {
    test(`of ${count} hosts: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(helpers(hostsOf(count)), expected)
    })
  }
})

test('answers: a host that listens, and one that does not', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  assert.equal(await answers('127.0.0.1', port), true)
  server.close()
  await once(server, 'close')
  assert.equal(await answers('127.0.0.1', port), false)
})
