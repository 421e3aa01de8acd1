import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Campaign } from '../../scripts/lib/core/campaign.ts'
import { countPoints } from '../../scripts/lib/core/grid.ts'
import { resolveCampaigns, resolveCluster } from '../../scripts/lib/manifest/resolve.ts'
import { examples, files } from './examples.ts'
import { filesOf, manifestWith, parse } from './fixture.ts'

function resolve(text: string): readonly Campaign[] {
  const readFile = filesOf(files)
  const { manifest, issues } = parse(text, { readFile })
  assert.deepEqual(
    issues.filter(({ level }) => level === 'error'),
    [],
  )
  return resolveCampaigns(manifest!, { readFile })
}

function only(...lines: readonly string[]): Campaign {
  return resolve(manifestWith(...lines))[0]!
}

describe('resolveCampaigns', () => {
  test('fills in every default', () => {
    assert.deepEqual(only(), {
      manifest: 'test',
      name: 'study',
      description: '',
      source: { kind: 'directory', path: 'model', include: ['**'], exclude: [], dirty: 'warn' },
      build: null,
      env: {},
      simulator: { type: 'command', run: ['./m', '{seed}'] },
      grid: { subgrids: [{}], zip: [], exclude: [], where: null, derive: {}, fixed: {} },
      repetitions: 1,
      seed: { base: 1, vary: [] },
      inputs: {},
      metrics: null,
      results: [],
      collect: null,
      limits: {
        timeSeconds: null,
        memoryBytes: null,
        diskBytes: null,
        retries: 0,
        crashes: 5,
        failures: null,
      },
      resources: { cpus: 1, memoryBytes: null },
      priority: 0,
      needs: [],
    })
  })

  test('keeps all that is said', () => {
    const [first, second] = resolve(examples.everything!) as [Campaign, Campaign]
    const bounds = { relative: 0.05, absolute: 0.001, confidence: 0.99 }
    assert.deepEqual(
      [second.budget, second.repetitions, second.precision],
      [{ coreSeconds: 43_200 }, 50, { metrics: ['x'], ...bounds, min: 12, max: 50, simultaneous: true }],
    )
    assert.deepEqual(first.source, {
      kind: 'directory',
      path: 'model',
      include: ['**'],
      exclude: ['data/**'],
      dirty: 'refuse',
    })
    assert.deepEqual(first.env, {
      THREADS: '1',
      MODE: 'fast',
      KEY: { fromEnv: 'KEY' },
      LICENSE: { fromFile: 'license.key' },
    })
    assert.deepEqual(first.build, { run: 'make -j{jobs} OUT=${PWD}', artifacts: ['model'] })
    assert.deepEqual(first.inputs, { trace: { files: ['traces/*.csv'] }, map: { files: ['map.txt'] } })
    assert.deepEqual(first.metrics, { stdout: { wait: 'mean wait = ([0-9.eE+-]+)' }, undefined: 'fail' })
    assert.deepEqual(first.collect, {
      run: ['python3', 'reduce.py', '{results}'],
      metrics: { file: 'm.json', undefined: 'null' },
      table: 'flows.csv',
    })
    assert.deepEqual(first.results, [
      { glob: '*.csv', keep: 'always', compress: 'none' },
      { glob: '*.vec', keep: 'always', compress: 'none' },
    ])
    assert.deepEqual(first.limits, {
      timeSeconds: { expression: '60 + 3 * long' },
      memoryBytes: 2 * 1024 ** 3,
      diskBytes: 1_000_000,
      retries: 1,
      crashes: 2,
      failures: 3,
    })
    assert.deepEqual(first.resources, { cpus: 2, memoryBytes: 1024 ** 3 })
    assert.deepEqual(first.seed, { base: 7, vary: ['a', 'f'] })
    assert.deepEqual(second.source, {
      kind: 'git',
      url: '../model.git',
      ref: 'main',
      path: 'sub/model',
      include: ['src/**'],
      exclude: [],
    })
    assert.deepEqual(second.metrics, { file: 'result.csv', undefined: 0 })
    assert.deepEqual([second.seed.vary, second.needs], ['all', ['first']])
  })

  test('makes a union of parameters, points and the rows of a file', () => {
    const { grid } = resolve(examples.everything!)[0]!
    assert.deepEqual(grid.subgrids, [
      {
        a: [1, 2],
        b: { from: 1, to: 3, step: 2 },
        c: { from: 1, to: 100, count: 2, scale: 'log' },
        d: ['x'],
      },
      { a: [3], b: [1], c: [1], d: ['y'] },
      { a: [1], b: [2], c: [3], d: ['x'] },
      { a: [4], b: [5], c: [6], d: [true] },
    ])
    assert.equal(countPoints({ ...grid, exclude: [] }), 2 * 2 + 3)
  })

  test('gives no point of its own to parameters that are not there', () => {
    const { grid } = only('points: [{ a: [1] }]', 'simulator: { type: ns3, program: a }')
    assert.deepEqual(grid.subgrids, [{ a: [1] }])
  })

  test('puts derived parameters in order of need', () => {
    const { grid } = only('derive: { a: b + 1, b: c * 2, c: "3" }', 'simulator: { type: ns3, program: a }')
    assert.deepEqual(Object.keys(grid.derive), ['c', 'b', 'a'])
  })

  test('scales a range as a list does where nothing is said', () => {
    const { grid } = only(
      'parameters: { a: { from: 1, to: 2, count: 3 } }',
      'simulator: { type: ns3, program: a }',
    )
    assert.deepEqual(grid.subgrids, [{ a: { from: 1, to: 2, count: 3, scale: 'linear' } }])
  })

  test('reads limits in their units', () => {
    const { limits } = only('limits: { time: 15m, memory: 500MB, disk: 1.5KiB }')
    assert.deepEqual([limits.timeSeconds, limits.memoryBytes, limits.diskBytes], [900, 500e6, 1536])
  })
})

describe('resolveCluster', () => {
  const clusterOf = (line: string) => resolveCluster(parse(`${manifestWith()}${line}\n`).manifest!)
  test('takes this machine where nothing is said', () => {
    assert.deepEqual(clusterOf(''), { provider: 'local', parallel: null, store: '.swarm' })
  })
  test('keeps what is said of this machine', () => {
    assert.deepEqual(clusterOf('cluster: { provider: local, parallel: 3, store: /data }'), {
      provider: 'local',
      parallel: 3,
      store: '/data',
    })
  })
  test('names other providers', () => {
    assert.deepEqual(clusterOf('cluster: { provider: swarm }'), {
      provider: 'swarm',
      manager: null,
      workers: [],
      context: null,
    })
  })
})
