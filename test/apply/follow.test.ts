import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApplyEvent } from '../../scripts/lib/apply/events.ts'
import { type FollowOptions, follow } from '../../scripts/lib/apply/follow.ts'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { recipe } from '../core/fixture.ts'

const SIMULATOR = { type: 'command', run: ['./model', '{lambda}'] }

/** Follows a campaign of which nothing comes; gives how it ended and the messages. */
async function followed(options: Pick<FollowOptions, 'sync' | 'signal'>) {
  const mirror = openRunStore(':memory:')
  const messages: string[] = []
  const emit = (event: ApplyEvent) => void (event.type === 'log' && messages.push(event.message))
  const state = {
    pending: 0,
    failures: 0,
    halted: 'a reason',
    waits: null,
    builds: { waiting: 0, active: 0, delayed: 0 },
  }
  const bound = {
    recipe: recipe({ simulator: SIMULATOR }),
    snapshot: { hash: '', files: 0, bytes: 0 } as never,
  }
  try {
    const lanes = await follow([bound], {
      ...options,
      ...{ manifest: 'queueing', mirror, emit, filter: undefined },
      store: { cancelRequested: async () => false } as never,
      queue: { state: async () => state } as never,
      enqueueAgain: async () => {},
      onLanes: () => {},
    })
    return { halted: lanes[0]?.halted, messages }
  } finally {
    mirror.close()
  }
}

describe('following a campaign', () => {
  test('a server that is away for a while is borne with, and told of once', async () => {
    let times = 0
    const sync = async () => {
      times += 1
      if (times < 3) throw new UserError('store-away', 'The store does not answer')
    }
    const { halted, messages } = await followed({ sync, signal: new AbortController().signal })
    assert.equal(halted, 'a reason')
    assert.deepEqual(messages, ['The store does not answer: waits for it', 'The cluster answers again'])
  })

  test('anything else ends it', async () => {
    const sync = () => Promise.reject(new UserError('store-refused', 'No'))
    await assert.rejects(followed({ sync, signal: new AbortController().signal }), { code: 'store-refused' })
  })

  test('who goes away need not wait for a server that does not answer at all', async () => {
    const leaving = new AbortController()
    const following = followed({ sync: () => new Promise(() => {}), signal: leaving.signal })
    await sleep(20)
    leaving.abort()
    assert.equal((await following).halted, null)
  })
})
