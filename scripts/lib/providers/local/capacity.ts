import type { Campaign } from '../../core/campaign.ts'

/** Cores and memory of this machine that runs reserve; parallelism is the lesser of the two. */
export interface Capacity {
  /** Reserves what one run of the campaign needs; false when it has to wait. */
  take(resources: Campaign['resources']): boolean
  give(resources: Campaign['resources']): void
}

export function makeCapacity(cpus: number, memoryBytes: number): Capacity {
  let usedCpus = 0
  let usedBytes = 0
  return {
    take(resources) {
      const bytes = resources.memoryBytes ?? 0
      const fits = usedCpus + resources.cpus <= cpus + 1e-9 && usedBytes + bytes <= memoryBytes
      // One that is larger than the machine runs alone rather than never.
      if (!fits && usedCpus > 0) return false
      usedCpus += resources.cpus
      usedBytes += bytes
      return true
    },
    give(resources) {
      usedCpus = Math.max(0, usedCpus - resources.cpus)
      usedBytes = Math.max(0, usedBytes - (resources.memoryBytes ?? 0))
      if (usedCpus < 1e-9) usedCpus = 0
    },
  }
}
