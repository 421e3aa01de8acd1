import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { engineTarget } from '../../../images/visualizer/engine-requests.ts'

const get = (url: string, method = 'GET') => engineTarget({ method, url }, 'my-stack')

describe('engineTarget', () => {
  test('five questions, of which those about services and tasks are about one stack', () => {
    assert.equal(get('/version'), '/version')
    assert.equal(get('/nodes'), '/nodes')
    for (const question of ['/services', '/tasks', '/ended-tasks']) {
      const { pathname, searchParams } = new URL(get(question)!, 'http://engine')
      assert.equal(pathname, question === '/services' ? '/services' : '/tasks')
      const { label } = JSON.parse(searchParams.get('filters')!)
      assert.deepEqual(label, ['com.docker.stack.namespace=my-stack'])
    }
  })

  test('nothing of a request becomes part of what the engine is asked', () => {
    const refused = [
      ...['/', '', '*', '/info', '/swarm', '/secrets', '/configs', '/events', '/containers/json', '/_ping'],
      ...[
        '/nodes/',
        '//nodes',
        '/./nodes',
        '/x/../nodes',
        '/%6eodes',
        '/nodes%00',
        '/nodes?',
        '/nodes#',
        '/NODES',
      ],
      ...['/nodes?filters={}', '/tasks?filters=%7B%7D', '/nodes/abc', '/v1.41/nodes', 'http://docker/nodes'],
      ...['/nodes HTTP/1.1\r\nX: y', '/__proto__', 'constructor', '/nodes/../containers/json', '\\nodes'],
    ]
    for (const url of refused) assert.equal(get(url), null, url)
    assert.equal(engineTarget({}, 'my-stack'), null)
  })

  test('asking is all that is let through', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'get', ''])
      assert.equal(get('/nodes', method), null, method)
  })
})
