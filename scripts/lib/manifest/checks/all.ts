import { type Path, startsWith } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { CampaignSpec, Manifest } from '../types.gen.ts'
import { checkCampaign } from './campaigns.ts'
import { checkCluster } from './cluster.ts'
import { below, type CheckOptions } from './context.ts'
import { checkTogether, type Tie } from './together.ts'

/**
 * What a schema cannot say. `broken` are the places that have not passed the schema: they are left alone,
 * so that one mistake does not hide those elsewhere.
 */
export function* checkManifest(
  manifest: Manifest,
  broken: readonly Path[],
  options: CheckOptions,
): Generator<Finding> {
  const isSound = (path: Path) => !broken.some((each) => startsWith(each, path))
  if (['cluster', 'networks', 'services'].every((key) => isSound([key]))) yield* checkCluster(manifest)
  if (!Array.isArray(manifest.campaigns)) return
  for (const finding of checkTogether(manifest.campaigns.map((campaign: unknown) => tie(campaign)))) {
    if (isSound(finding.path)) yield finding
  }
  for (const [index, campaign] of manifest.campaigns.entries()) {
    const path = ['campaigns', index]
    const sound = soundPart(
      campaign,
      broken.filter((each) => startsWith(each, path)),
    )
    if (sound !== null) yield* below(path, checkCampaign(sound, options))
  }
}

/** Keys that other parts of a campaign are checked against: with one of them broken, nothing can be said of those. */
const FOUNDATIONS = [
  'name',
  'source',
  'simulator',
  'parameters',
  'points',
  'zip',
  'derive',
  'fixed',
  'inputs',
]

/** A campaign without its broken keys; null where it has no shape, or what is left could not be understood. */
function soundPart(campaign: CampaignSpec, broken: readonly Path[]): CampaignSpec | null {
  const keys = broken.map((path) => path[2])
  if (keys.some((key) => key === undefined || FOUNDATIONS.includes(String(key)))) return null
  return Object.fromEntries(
    Object.entries(campaign).filter(([key]) => !keys.includes(key)),
  ) as unknown as CampaignSpec
}

/** How a campaign is tied to others, read with care: the rest of it may be anything. */
function tie(campaign: unknown): Tie {
  const { name, needs } = (campaign ?? {}) as Readonly<Record<string, unknown>>
  const named = typeof name === 'string' ? name : null
  return { name: named, needs: Array.isArray(needs) ? needs.filter((need) => typeof need === 'string') : [] }
}
