import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { labelStack } from '../../../scripts/lib/providers/swarm/stack-file.ts'
import { type ObservedPart, planStack } from '../../../scripts/lib/providers/swarm/stack-plan.ts'

const RENDERED = `
version: "3.9"
services:
  redis:
    image: redis:8
    deploy: { replicas: 1 }
  distcc:
    image: worker
    deploy: { mode: global }
networks:
  interlink: { driver: overlay, internal: true }
`

/** The stack as the engine has it once it is deployed as it is. */
function deployed(): ObservedPart[] {
  return labelStack(RENDERED).parts.map((part) => ({ ...part }))
}

function plan(observed: readonly ObservedPart[], rendered = RENDERED) {
  return planStack(labelStack(rendered).parts, observed).map(
    ({ kind, target, change, reason }) => `${change} ${kind} ${target}: ${reason}`,
  )
}

describe('planStack', () => {
  test('creates what is not there, and has nothing to do with what is as it should be', () => {
    assert.deepEqual(plan([]), [
      'create network interlink: not there yet',
      'create service redis: not there yet',
      'create service distcc: not there yet',
    ])
    assert.deepEqual(plan(deployed()), [])
  })

  test('a change of one service is a change of that service alone', () => {
    const changed = RENDERED.replace('redis:8', 'redis:9')
    assert.deepEqual(plan(deployed(), changed), ['update service redis: its settings changed'])
    const network = RENDERED.replace('internal: true', 'internal: false')
    assert.deepEqual(plan(deployed(), network), ['replace network interlink: its settings changed'])
  })

  test('the order of keys, comments and flow are no change', () => {
    const other = RENDERED.replace('deploy: { replicas: 1 }', 'deploy:\n      # one\n      replicas: 1')
    assert.deepEqual(plan(deployed(), other), [])
  })

  test('what somebody scaled, made or left behind is seen', () => {
    const observed = deployed().map((part) => (part.name === 'redis' ? { ...part, replicas: 0 } : part))
    assert.deepEqual(plan(observed), ['update service redis: replicas: 0 instead of 1'])
    // Nor is another number of tasks another service: those that are there run on.
    const more = RENDERED.replace('replicas: 1', 'replicas: 3')
    assert.deepEqual(plan(deployed(), more), ['update service redis: replicas: 1 instead of 3'])
    const foreign = deployed().map((part) => (part.name === 'redis' ? { ...part, hash: null } : part))
    assert.deepEqual(plan(foreign), ['update service redis: made by something else'])
    const old: ObservedPart = { kind: 'service', name: 'old', hash: 'x', replicas: 1 }
    assert.deepEqual(plan([...deployed(), old]), ['delete service old: not in the stack any more'])
  })
})

describe('labelStack', () => {
  test('writes the hash of each part beside what it had', () => {
    const { text, parts } = labelStack(RENDERED)
    const sent = JSON.parse(text)
    assert.equal(sent.version, '3.9')
    const hash = parts.find(({ name }) => name === 'redis')?.hash
    assert.deepEqual(sent.services.redis.deploy, { replicas: 1, labels: { 'simswarm.hash': hash } })
    assert.deepEqual(
      parts.map(({ kind, name, replicas }) => [kind, name, replicas]),
      [
        ['network', 'interlink', null],
        ['service', 'redis', 1],
        ['service', 'distcc', null],
      ],
    )
  })
})
