import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { removeGarbage, surveyGarbage } from '../../scripts/lib/apply/garbage.ts'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { takeSnapshot } from '../../scripts/lib/effects/source.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { openStoreDir } from '../../scripts/lib/effects/store-dir.ts'
import { accept } from '../commands/stored-project.ts'
import { recipe } from '../core/fixture.ts'

describe('garbage', () => {
  const root = mkdtempSync(join(tmpdir(), 'garbage-'))
  const dir = openStoreDir(join(root, '.swarm'))
  const store = { dir, runs: openRunStore(dir.database), blobs: openBlobStore(dir.blobs) }
  after(() => {
    store.runs.close()
    rmSync(root, { recursive: true })
  })

  async function snapshotOf(files: Readonly<Record<string, string>>) {
    const path = mkdtempSync(join(root, 'source-'))
    mkdirSync(path, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
    const spec = { kind: 'directory', path, include: ['**'], exclude: [], dirty: 'allow' } as const
    const options = { storeDir: dir.path, manifestPath: join(root, 'swarm.config.yaml') }
    return await takeSnapshot(spec, { ...options, blobs: store.blobs })
  }

  test('a campaign goes with the files of its source, but for those that another source has too', async () => {
    const going = await snapshotOf({ shared: 'shared', own: 'its own' })
    const staying = await snapshotOf({ shared: 'shared', other: 'of the other' })
    accept(store.runs, recipe({ name: 'going' }, { buildSourceHash: going.hash, buildId: '1'.repeat(64) }))
    // Of another manifest, which has the same store.
    accept(
      store.runs,
      recipe(
        { manifest: 'other', name: 'staying' },
        { buildSourceHash: staying.hash, buildId: '2'.repeat(64) },
      ),
    )
    const orphan = await store.blobs.putBytes(Buffer.from('left by a killed upload'))
    const query = { manifest: 'queueing', campaigns: ['going'] }
    const survey = await surveyGarbage(store, query)
    const own = going.files.find(({ path }) => path === 'own')!.hash
    assert.deepEqual(survey.blobs.toSorted(), [going.hash, own, orphan].toSorted())
    assert.ok([...store.blobs.list()].includes(own), 'a survey removes nothing')
    removeGarbage(store, query, survey)
    const kept = [staying.hash, ...staying.files.map(({ hash }) => hash)]
    assert.deepEqual([...store.blobs.list()].toSorted(), kept.toSorted())
    assert.deepEqual(store.runs.history('queueing', 'going'), [])
    assert.deepEqual((await surveyGarbage(store, { manifest: 'queueing' })).blobs, [])
  })
})
