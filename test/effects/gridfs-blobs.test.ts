import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClusterBlobs, clusterBlobsOf } from '../../scripts/lib/effects/gridfs-blobs.ts'
import { blobCollectionsOf, startUpload } from '../../scripts/lib/effects/gridfs-bucket.ts'
import { connectMongo, type Mongo } from '../../scripts/lib/effects/mongo-client.ts'
import { mongoUrl, noMongo, noMongoToKill, startMongo, useMongo } from '../services/mongo.ts'
import { blobAccessConformance, hashOf } from '../store/blob-store-conformance.ts'
import { codeOf, noDisk, withDisk } from './disk.ts'

const dir = mkdtempSync(join(tmpdir(), 'gridfs-'))
after(() => rmSync(dir, { recursive: true }))

let server: Awaited<ReturnType<typeof useMongo>>
const opened: Mongo[] = []

before(async () => {
  if (noMongo === false) server = await useMongo()
})
after(async () => {
  for (const mongo of opened) await mongo.close()
  await server?.remove()
})

async function open(): Promise<{ store: ClusterBlobs; mongo: Mongo; damage(hash: string): Promise<void> }> {
  const mongo = await connectMongo({ url: server.url, database: `test_${randomUUID().slice(0, 8)}` })
  opened.push(mongo)
  const { files, chunks } = blobCollectionsOf(mongo.db)

  async function damage(hash: string): Promise<void> {
    const file = (await files.findOne({ filename: hash }))!
    const [first] = await chunks.find({ files_id: file._id }, { promoteBuffers: true }).toArray()
    const data = Buffer.from(first!.data)
    const middle = Math.floor(data.length / 2)
    data[middle] = data[middle]! ^ 1
    await chunks.updateOne({ _id: first!._id }, { $set: { data } })
  }

  return { store: await clusterBlobsOf(mongo), mongo, damage }
}

blobAccessConformance('GridFS', open, { skip: noMongo })

describe('clusterBlobsOf', { skip: noMongo }, () => {
  test('keeps one copy, compressed where that was asked for, and leaves no chunks of the others', async () => {
    const { store, mongo } = await open()
    const bytes = Buffer.alloc(5 * 2 ** 20, 'wait = 1.5\n')
    const path = join(dir, 'a')
    writeFileSync(path, bytes)
    await Promise.all(Array.from({ length: 6 }, () => store.putFile(path, { compress: 'zstd' })))
    const hash = hashOf(bytes)
    assert.ok((await store.storedBytes(hash))! < 10_000)
    assert.ok(await store.has(hash))
    assert.deepEqual(await Array.fromAsync(store.list()), [hash])
    assert.equal(await blobCollectionsOf(mongo.db).chunks.countDocuments(), 1)
    await store.remove(hash)
    assert.equal(await blobCollectionsOf(mongo.db).chunks.countDocuments(), 0)
    assert.equal(await store.storedBytes(hash), undefined)
    assert.equal(await store.has(hash), false)
  })

  test('a chunk that is missing is found', async () => {
    const { store, mongo } = await open()
    const path = join(dir, 'b')
    const bytes = randomBytes(3 * 2 ** 20)
    writeFileSync(path, bytes)
    const { hash } = await store.putFile(path)
    await blobCollectionsOf(mongo.db).chunks.deleteOne({ n: 1 })
    await assert.rejects(store.getBytes(hash), codeOf('corrupt'))
  })

  test('an upload that ended half way is seen by nobody, and swept once it is old', async () => {
    const { store, mongo } = await open()
    const blobs = blobCollectionsOf(mongo.db)
    const [whole, half] = [randomBytes(2 ** 21), randomBytes(2 ** 21)]
    await store.putBytes(whole)
    const upload = startUpload(blobs, hashOf(half), { compress: 'none', sizeBytes: half.length })
    await new Promise((done) => upload.writable.write(half, done))
    assert.equal(await blobs.chunks.countDocuments(), 4)
    assert.equal(await store.has(hashOf(half)), false)
    await assert.rejects(store.getBytes(hashOf(half)), codeOf('missing-blob'))
    assert.equal(await store.sweepOrphans(60_000), 0)
    assert.equal(await blobs.chunks.countDocuments(), 4)
    await sleep(1100)
    assert.equal(await store.sweepOrphans(0), 1)
    assert.equal(await blobs.chunks.countDocuments(), 2)
    assert.ok(whole.equals(await store.getBytes(hashOf(whole))))
  })

  test('a full disk of the reader is named, and no half file stays', { skip: noDisk }, () =>
    withDisk('1m', async (disk) => {
      const { store } = await open()
      const hash = await store.putBytes(randomBytes(2 ** 21))
      await assert.rejects(
        store.getFile({ hash, compress: 'none' }, join(disk.path, 'x')),
        codeOf('disk-full'),
      )
      await store.getFile(
        { hash: await store.putBytes(randomBytes(900_000)), compress: 'none' },
        join(disk.path, 'y'),
      )
    }),
  )
})

describe('a server that is killed', { skip: noMongoToKill }, () => {
  test('in mid upload shows nothing of it; the same file is stored afterwards', async () => {
    const own = await startMongo()
    const mongo = await connectMongo({ url: mongoUrl(own), patienceMs: 1000 })
    try {
      const store = await clusterBlobsOf(mongo)
      const path = join(dir, 'c')
      const bytes = randomBytes(24 * 2 ** 20)
      writeFileSync(path, bytes)
      const put = store.putFile(path)
      await untilChunks(mongo)
      await own.kill()
      await assert.rejects(put, codeOf('store-away'))
      // As the driver may pass it on, if the kill comes while a chunk waits to go out.
      const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' })
      const failing = mongo.guarded(() => Promise.reject(broken))
      await assert.rejects(failing, codeOf('store-away'))
      await own.start()
      assert.equal(await store.has(hashOf(bytes)), false)
      assert.equal((await store.putFile(path)).hash, hashOf(bytes))
      assert.ok(bytes.equals(await store.getBytes(hashOf(bytes))))
      await sleep(1100)
      assert.equal(await store.sweepOrphans(0), 1)
      assert.ok(bytes.equals(await store.getBytes(hashOf(bytes))))
    } finally {
      await mongo.close()
      await own.remove()
    }
  })
})

async function untilChunks(mongo: Mongo): Promise<void> {
  const { chunks } = blobCollectionsOf(mongo.db)
  while ((await chunks.findOne({}, { projection: { _id: 1 } })) === null) await sleep(5)
}
