import type { BlobCollections } from './gridfs-bucket.ts'
import { madeAt, type ObjectId } from './mongo-client.ts'

/** So many uploads are looked up at once. */
const AT_ONCE = 1000

/** Removes the chunks of uploads that have no file and wrote nothing since; gives the number of uploads. */
export async function sweepOrphans(blobs: BlobCollections, before: number): Promise<number> {
  let swept = 0
  for await (const ids of uploadIds(blobs)) {
    for (const id of await withoutFile(blobs, ids)) {
      if ((await lastWrite(blobs, id)) > before) continue
      await blobs.chunks.deleteMany({ files_id: id })
      swept += 1
    }
  }
  return swept
}

/** Read from the index alone: the chunks themselves are all that is stored. */
async function* uploadIds({ chunks }: BlobCollections): AsyncGenerator<readonly ObjectId[]> {
  const projection = { _id: 0, files_id: 1 } as const
  const found = chunks.find({ n: 0 }, { projection }).hint({ files_id: 1, n: 1 })
  let page: ObjectId[] = []
  for await (const { files_id } of found) {
    page.push(files_id)
    if (page.length < AT_ONCE) continue
    yield page
    page = []
  }
  yield page
}

async function withoutFile({ files }: BlobCollections, ids: readonly ObjectId[]): Promise<ObjectId[]> {
  const found = await files.find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } }).toArray()
  const known = new Set(found.map(({ _id }) => _id.toHexString()))
  return ids.filter((id) => !known.has(id.toHexString()))
}

async function lastWrite({ chunks }: BlobCollections, id: ObjectId): Promise<number> {
  const last = await chunks.findOne({ files_id: id }, { projection: { _id: 1 }, sort: { n: -1 } })
  return last === null ? 0 : madeAt(last._id)
}
