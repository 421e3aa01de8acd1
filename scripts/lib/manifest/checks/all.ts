import { type Path, startsWith } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { CampaignSpec, Manifest } from '../types.gen.ts'
import { checkCampaign } from './campaigns.ts'
import { checkCluster } from './cluster.ts'
import { below, type CheckOptions } from './context.ts'
import { checkPaths } from './paths.ts'
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
    if (typeof campaign !== 'object' || campaign === null) continue
    const path = ['campaigns', index]
    const keys = broken.filter((each) => startsWith(each, path)).map((each) => each[2])
    const sound = Object.fromEntries(Object.entries(campaign).filter(([key]) => !keys.includes(key)))
    const isFounded = !keys.some((key) => key === undefined || FOUNDATIONS.includes(String(key)))
    const findings = isFounded ? checkCampaign(sound as unknown as CampaignSpec, options) : checkPaths(sound)
    yield* below(path, findings)
  }
}

/** Keys that other parts of a campaign are checked against: with one of them broken, only paths can be judged. */
const FOUNDATIONS = [
  'name',
  'source',
  'sources',
  'builds',
  'simulator',
  'parameters',
  'points',
  'zip',
  'derive',
  'fixed',
  'inputs',
]

/** How a campaign is tied to others, read with care: the rest of it may be anything. */
function tie(campaign: unknown): Tie {
  const { name, needs } = (campaign ?? {}) as Readonly<Record<string, unknown>>
  const named = typeof name === 'string' ? name : null
  return { name: named, needs: Array.isArray(needs) ? needs.filter((need) => typeof need === 'string') : [] }
}
