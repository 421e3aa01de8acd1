import { bytes, counted } from './words.ts'

export interface GarbageSizes {
  readonly campaigns: number
  readonly runs: number
  readonly builds: number
  readonly files: number
  /** Unpacked folders, which can be made again. */
  readonly unpacked: number
  readonly sizeBytes: number
}

/** `To remove: 1 campaign, 50 runs, 1 build, 4 stored files (1.2 MiB)`. */
export function garbageText({ campaigns, runs, builds, files, unpacked, sizeBytes }: GarbageSizes): string {
  const parts = [
    [campaigns, 'campaign'],
    [runs, 'run'],
    [builds, 'build'],
    [files, 'stored file'],
    [unpacked, 'unpacked folder'],
  ] as const
  const words = parts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun))
  return `To remove: ${words.join(', ')}${sizeBytes > 0 ? ` (${bytes(sizeBytes)})` : ''}`
}
