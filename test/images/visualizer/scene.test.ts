import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agentsOf, type Observed } from '../../../images/visualizer/observed.ts'
import { sceneOf } from '../../../images/visualizer/scene.ts'
import { machine, STACK, service, task, workingCluster } from './cluster.ts'

const EMPTY: Observed = { nodes: [], services: [], tasks: [], ended: [], usage: new Map() }
const scene = (changes: Partial<Observed>) => sceneOf(STACK, { ...EMPTY, ...changes })

describe('sceneOf', () => {
  test('machines are columns: managers first, then as people count', () => {
    const nodes = [machine('b10', 'worker'), machine('b9', 'worker'), machine('z', 'manager')]
    assert.deepEqual(
      scene({ nodes }).columns.map(({ host }) => host),
      ['z', 'b9', 'b10'],
    )
  })

  test('containers are boxes of their machine, by service and slot, with what they use', () => {
    const { columns } = scene({
      nodes: [machine('a', 'worker'), machine('b', 'worker')],
      services: [service('runner', 3), service('distcc', null)],
      tasks: [
        task('runner', { node: 'a', slot: 10, container: 'c10', limit: 100 }),
        task('runner', { node: 'a', slot: 9, container: 'c9' }),
        task('distcc', { node: 'a' }),
      ],
      usage: new Map([
        ['c10'.padEnd(12, '0'), { cores: 0.5, memoryBytes: 40 }],
        ['c9'.padEnd(12, '0'), { cores: null, memoryBytes: 2 }],
      ]),
    })
    const boxes = columns[0]!.boxes.map(({ service, slot, usage, memoryLimit }) => ({
      box: [service, slot],
      usage: [usage.cores, usage.memoryBytes, memoryLimit],
    }))
    assert.deepEqual(boxes, [
      { box: ['distcc', null], usage: [null, null, null] },
      { box: ['runner', 9], usage: [null, 2, null] },
      { box: ['runner', 10], usage: [0.5, 40, 100] },
    ])
    assert.deepEqual(columns[0]!.usage, { cores: 0.5, memoryBytes: 42 })
    assert.deepEqual(columns[1]!.usage, { cores: null, memoryBytes: null })
    assert.deepEqual(columns[1]!.boxes, [])
  })

  test('the one task of a service has no number', () => {
    const tasks = [task('redis', { node: 'a', slot: 1 })]
    const { columns } = scene({ nodes: [machine('a', 'manager')], services: [service('redis')], tasks })
    assert.equal(columns[0]!.boxes[0]!.slot, null)
  })

  test('a machine that is down, drained or well', () => {
    const { columns } = scene({
      nodes: [
        machine('a', 'worker', { Status: { State: 'down', Message: 'heartbeat failure' } }),
        machine('b', 'worker', { Spec: { Role: 'worker', Availability: 'drain' } }),
        machine('c', 'worker'),
      ],
    })
    assert.deepEqual(
      columns.map(({ state, tone }) => [state, tone]),
      [
        ['down: heartbeat failure', 'bad'],
        ['drain', 'moving'],
        ['ready', 'good'],
      ],
    )
  })

  test('states have a tone', () => {
    const states = ['running', 'preparing', 'starting', 'failed', 'rejected', 'orphaned']
    const tasks = states.map((state, index) => task('runner', { node: 'a', slot: index + 1, state }))
    const { columns } = scene({
      nodes: [machine('a', 'worker')],
      services: [service('runner', 6)],
      tasks,
    })
    assert.deepEqual(
      columns[0]!.boxes.map(({ tone }) => tone),
      ['good', 'moving', 'moving', 'bad', 'bad', 'bad'],
    )
  })

  test('a box tells how often its place has failed, and how last; the error of its own task goes first', () => {
    const place = { node: 'a', slot: 2 }
    const { columns } = scene({
      nodes: [machine('a', 'worker')],
      services: [service('runner', 3)],
      tasks: [
        task('runner', { ...place, at: '2026-01-01T00:00:09Z' }),
        task('runner', { node: 'a', slot: 3, state: 'rejected', error: 'No such image' }),
      ],
      ended: [
        task('runner', { ...place, state: 'failed', at: '2026-01-01T00:00:01Z', error: 'first' }),
        task('runner', { ...place, state: 'failed', at: '2026-01-01T00:00:05Z', error: 'last' }),
        task('runner', { ...place, state: 'shutdown', at: '2026-01-01T00:00:07Z', error: 'told to end' }),
        task('runner', { node: 'a', slot: 4, state: 'failed', error: 'of another place' }),
      ],
    })
    assert.deepEqual(
      columns[0]!.boxes.map(({ trouble }) => trouble),
      ['Failed 2 times before: last', 'No such image'],
    )
  })

  test('of a service with one task a machine, places are machines', () => {
    const { columns } = scene({
      nodes: [machine('a', 'worker'), machine('b', 'worker')],
      services: [service('distcc', null)],
      tasks: [task('distcc', { node: 'a' }), task('distcc', { node: 'b' })],
      ended: [task('distcc', { node: 'b', state: 'failed', message: 'started', at: '2025' })],
    })
    assert.deepEqual(
      columns.map(({ boxes }) => boxes[0]!.trouble),
      ['', 'Failed before: started'],
    )
  })

  test('what waits for a machine is counted by service, with the reason', () => {
    const { waiting, services } = sceneOf(STACK, workingCluster())
    const reason = 'no suitable node (insufficient resources on 3 nodes)'
    assert.deepEqual(waiting, [{ service: 'runner', count: 88, reason }])
    assert.deepEqual(
      services.find(({ name }) => name === 'runner'),
      { name: 'runner', running: 11 },
    )
  })

  test('a service that has done its work is none of those to look at; one without tasks is', () => {
    const { services } = scene({
      services: [service('init'), service('runner', 0)],
      ended: [
        task('init', { node: 'a', state: 'complete' }),
        task('runner', { node: 'a', state: 'shutdown' }),
      ],
    })
    assert.deepEqual(services, [{ name: 'runner', running: 0 }])
  })

  test('nothing at all, and a task whose service has just gone', () => {
    assert.deepEqual(scene({}), { stack: STACK, columns: [], waiting: [], services: [] })
    const { columns } = scene({ nodes: [machine('a', 'worker')], tasks: [task('runner', { node: 'a' })] })
    assert.equal(columns[0]!.boxes[0]!.service, 'gone')
  })
})

describe('agentsOf', () => {
  test('each agent on the network of the monitor, with the containers of its machine', () => {
    const tasks = [
      task('usage-agent', { node: 'a', address: '10.0.0.4', container: 'aaa' }),
      task('usage-agent', { node: 'b', state: 'starting', address: '10.0.0.5' }),
      task('runner', { node: 'a', container: 'bbb' }),
      task('runner', { node: 'b', container: 'ccc' }),
      task('runner', {}),
    ]
    const services = [service('usage-agent', null), service('runner', 3)]
    assert.deepEqual(agentsOf(STACK, { services, tasks }), [
      {
        node: 'a',
        address: '10.0.0.4',
        containers: ['aaa', 'bbb'].map((id) => id.padEnd(12, '0')),
      },
    ])
  })
})
