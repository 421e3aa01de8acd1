import { UserError } from '../../scripts/lib/core/errors.ts'
import { freeBytesAt } from '../../scripts/lib/effects/store-dir.ts'
import type { Building } from './builder-host.ts'

/**
 * Throws a UserError `disk-full` where the store has little left to write results to: a store that finds its disk full
 * ends, and what runs then has nowhere to go.
 */
export async function requireSpace({ host, patient }: Building): Promise<void> {
  const { reserveBytes } = host.settings
  // The volumes of a machine are on one disk, where nobody saw to something else.
  const free = (await patient(() => host.store.freeBytes())) ?? freeBytesAt(host.dir)
  if (free >= reserveBytes) return
  const mib = Math.round(reserveBytes / 2 ** 20)
  throw new UserError('disk-full', `The disk of the cluster's store has less than ${mib} MiB left`)
}
