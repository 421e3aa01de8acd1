import { join } from 'node:path'
import { locateBlob, openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { removeTree } from '../../scripts/lib/effects/scratch.ts'
import type { BlobAccess } from '../../scripts/lib/job/store.ts'
import { isAway } from './patience.ts'

/** Blobs of the cluster; those that its store cannot take for now wait in a folder of this host. */
export interface SpoolingBlobs extends BlobAccess {
  /** Brings what waits to the store; rejects while the store is away. */
  upload(): Promise<void>
}

export function spoolingBlobs(remote: BlobAccess, dir: string): SpoolingBlobs {
  const local = openBlobStore(dir)
  let waiting: boolean | null = null
  const orLocal = async <T>(put: (blobs: BlobAccess) => Promise<T>): Promise<T> => {
    try {
      return await put(remote)
    } catch (error) {
      if (!isAway(error)) throw error
      waiting = true
      return await put(local)
    }
  }
  return {
    ...remote,
    putFile: (path, options) => orLocal((blobs) => blobs.putFile(path, options)),
    putBytes: (bytes) => orLocal((blobs) => blobs.putBytes(bytes)),
    async upload() {
      if (waiting === false) return
      for (const hash of listOf(local)) await uploadOne(hash)
      waiting = false
    },
  }

  async function uploadOne(hash: string): Promise<void> {
    const compress = locateBlob(dir, hash)?.zstd ? 'zstd' : 'none'
    const file = join(dir, `${hash}.out`)
    try {
      await local.getFile({ hash, compress }, file)
      await remote.putFile(file, { compress })
    } finally {
      removeTree(file)
    }
    local.remove(hash)
  }
}

function listOf(local: ReturnType<typeof openBlobStore>): readonly string[] {
  try {
    return [...local.list()]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
