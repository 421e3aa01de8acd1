import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { UserError } from '../../../scripts/lib/core/errors.ts'
import { type Account, openAccount } from '../../../scripts/lib/providers/aws/account.ts'
import { whileLocked } from '../../../scripts/lib/providers/aws/lock.ts'
import { awsEnvironment, startMoto } from '../../services/aws.ts'
import type { Service } from '../../services/service.ts'
import { noVenv } from '../../venv.ts'

const LOCK = '/simswarm/t/lock'

describe('whileLocked', { skip: noVenv }, () => {
  let service: Service
  let account: Account

  before(async () => {
    service = await startMoto()
    Object.assign(process.env, awsEnvironment(service))
    account = openAccount('eu-central-1')
  })
  after(() => service?.remove())

  const stored = async () => JSON.parse((await (await account.parameters()).get(LOCK)) ?? 'null')
  const locked = (verb: string, work: () => Promise<unknown>) => whileLocked(account, 't', { verb, work })
  const put = async (lock: object) =>
    void (await (await account.parameters()).put(LOCK, JSON.stringify(lock), { overwrite: true }))

  test('one at a time; the other is told who; given back at the end and when work fails', async () => {
    await locked('apply', async () => {
      await assert.rejects(
        locked('halt', async () => assert.fail('it ran')),
        (error) =>
          error instanceof UserError && /apply, pid \d+ \(.* on .*\), since \d\d:/.test(error.message),
      )
      assert.ok(Date.parse((await stored()).expires) > Date.now())
    })
    assert.equal(await stored(), null)
    await assert.rejects(
      locked('apply', () => Promise.reject(new Error('no'))),
      /no/,
    )
    assert.equal(await stored(), null)
  })

  const FUTURE = new Date(Date.now() + 3_600_000).toISOString()
  const elsewhere = { id: 'x', owner: 'apply, pid 1 (ada on far)', host: 'far', pid: 1 }

  test('one that has expired, or whose process is gone from this very host, is taken over', async () => {
    const { host } = (await locked('apply', stored)) as { host: string }
    for (const lock of [
      { ...elsewhere, expires: new Date(Date.now() - 1000).toISOString() },
      { ...elsewhere, host, pid: 2 ** 22 + 1, expires: FUTURE },
    ]) {
      await put(lock)
      assert.equal(await locked('apply', async () => (await stored()).id !== 'x'), true)
      assert.equal(await stored(), null)
    }
  })

  test('of two who find an expired one, one works', async () => {
    await put({ ...elsewhere, expires: new Date(0).toISOString() })
    let working = 0
    const work = async () => {
      working += 1
      assert.equal(working, 1)
      await new Promise((resolve) => setTimeout(resolve, 200))
      working -= 1
    }
    const ends = await Promise.allSettled([locked('apply', work), locked('halt', work)])
    assert.ok(ends.some(({ status }) => status === 'fulfilled'))
  })

  test('another host’s is not', async () => {
    await put({ ...elsewhere, expires: FUTURE })
    await assert.rejects(
      locked('apply', async () => {}),
      /ada on far/,
    )
  })
})
