import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { secretVariables } from '../../../scripts/lib/core/secret-variables.ts'
import type { Docker } from '../../../scripts/lib/effects/docker.ts'
import type { StackSecret } from '../../../scripts/lib/providers/swarm/credentials.ts'
import {
  chooseSecrets,
  makeSecrets,
  requireValues,
  type SecretChoice,
} from '../../../scripts/lib/providers/swarm/env-secrets.ts'

const [LICENSE] = secretVariables({ LICENSE: { fromEnv: 'LICENSE' }, MODE: 'fast' })

/** What Docker would list after a deploy: names and labels, as it was told. */
async function deployed(choices: readonly SecretChoice[]): Promise<readonly StackSecret[]> {
  const made: StackSecret[] = []
  const run = async (argv: readonly string[]) => {
    const labels = argv.filter((_, index) => argv[index - 1] === '--label').map((label) => label.split('='))
    made.push({ name: argv.at(-2)!, labels: Object.fromEntries(labels) })
    return ''
  }
  await makeSecrets({ run } as unknown as Docker, 'study', choices)
  return made
}

const choose = (value: string | undefined, present: readonly StackSecret[]) =>
  chooseSecrets('study', [{ ...LICENSE!, value }], present)[0]!

describe('secrets of campaigns', () => {
  test('one name from two places: two secrets', () => {
    const env = { KEY: { fromEnv: 'A' } } as const
    const other = { KEY: { fromEnv: 'B' } } as const
    const file = { KEY: { fromFile: 'A' } } as const
    const ids = [env, other, file].flatMap((each) => secretVariables(each).map(({ id }) => id))
    assert.equal(new Set(ids).size, 3)
    assert.deepEqual(secretVariables(env), secretVariables({ ...env }))
  })

  test('made once, kept while the value is the same, the next one where it changed', async () => {
    const first = choose('one', [])
    assert.deepEqual([first.change, first.name], ['create', `study_${LICENSE!.id}`])
    const present = await deployed([first])
    assert.equal(present.length, 1)
    assert.ok(!JSON.stringify(present).includes('one'))
    assert.equal(choose('one', present).change, null)
    const second = choose('two', present)
    assert.deepEqual([second.change, second.name], ['replace', `study_${LICENSE!.id}_2`])
    const both = [...present, ...(await deployed([second]))]
    assert.deepEqual([choose('two', both).change, choose('two', both).name], [null, second.name])
    // Back to the old value: the newest counts, whatever an older one holds.
    assert.equal(choose('one', both).name, `study_${LICENSE!.id}_3`)
  })

  test('a value that this machine does not know: what is there is kept, and nothing is made of nothing', async () => {
    const present = await deployed([choose('one', [])])
    assert.deepEqual(
      [choose(undefined, present).change, requireValues([choose(undefined, present)])],
      [null, undefined],
    )
    assert.throws(() => requireValues([choose(undefined, [])]), {
      code: 'secret',
      message: 'Missing secret: env.LICENSE: no variable LICENSE',
    })
  })
})
