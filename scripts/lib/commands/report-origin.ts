import type { Campaign, Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import { UserError } from '../core/errors.ts'
import { redact } from '../effects/git-mirror.ts'
import { hashSource } from '../effects/source.ts'
import type { Revision, RunStore } from '../job/store.ts'
import type { Json } from '../job/types.ts'
import type { Report } from '../report/page.ts'
import { flow } from '../text/flow.ts'
import { shellCommand } from '../ui/shell-quote.ts'
import { counted } from '../ui/words.ts'
import { sourceOptions } from './plan.ts'
import type { Project } from './project.ts'
import { version } from './version.ts'

interface Origin {
  readonly project: Project
  readonly recipe: Recipe
  readonly runs: RunStore
}

/** What the results of a campaign were made from and by. */
export async function originOf({ project, recipe, runs }: Origin): Promise<Report['origin']> {
  const { campaign, buildSourceHash, buildId, inputs } = recipe
  const revision = runs.revisions(project.name).find((each) => each.campaign === campaign.name)
  const build = runs.build(buildId)
  const rows: readonly (readonly [string, string | null])[] = [
    ['applied', revision === undefined ? null : appliedText(revision)],
    ['source', sourceText(campaign.source)],
    ['commit', await commitText(project, recipe)],
    ['hash of the source', buildSourceHash],
    ['build', campaign.build?.run ?? null],
    ['built with', build?.toolchain || null],
    ['hash of the build', build?.artifact ?? null],
    ['command', commandText(campaign)],
    ...Object.entries(inputs).map(
      ([name, { hash, files }]) => [`input ${name}`, `${counted(files.length, 'file')}, ${hash}`] as const,
    ),
    ['seeds', seedText(campaign)],
    ['Simswarm', `${version()}, on Node ${process.versions.node}`],
  ]
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

function appliedText({ id, acceptedAt }: Revision): string {
  return `${new Date(acceptedAt).toISOString()}, revision ${id}`
}

function sourceText(source: Campaign['source']): string {
  if (source.kind === 'directory') return source.path
  return `${redact(source.url)}, ${source.ref}${source.path === '.' ? '' : `, folder ${source.path}`}`
}

/** The commit of the source, where it still is what was run; null where nobody can tell. */
async function commitText(project: Project, { campaign, buildSourceHash }: Recipe): Promise<string | null> {
  const { source } = campaign
  try {
    const spec = source.kind === 'directory' ? { ...source, dirty: 'allow' as const } : source
    const { hash, commit, dirty } = await hashSource(spec, sourceOptions(project))
    if (hash !== buildSourceHash) return 'not known: the source has changed since'
    return commit && (dirty ? `${commit}, with changes that are not committed` : commit)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

function commandText({ simulator }: Campaign): string {
  const { type, run } = simulator
  return Array.isArray(run) ? `${type}: ${shellCommand(run.map(String))}` : type
}

function seedText({ seed, repetitions }: Campaign): string {
  const { base, vary } = seed
  const how =
    vary === 'all'
      ? 'each point has its own'
      : vary.length === 0
        ? 'all points of a repetition share theirs'
        : `they vary with ${vary.join(', ')}`
  const many =
    repetitions === null ? 'as many repetitions as its study says' : counted(repetitions, 'repetition')
  return `${many}, base ${base}; ${how}`
}

/** The campaign as its manifest has it, if that is still what was applied; else what was. */
export function studyOf(project: Project, { campaign }: Recipe): Report['study'] {
  const now = project.campaigns.find(({ name }) => name === campaign.name)
  const isCurrent = now !== undefined && sameCampaign(now, campaign)
  const written = project.manifest.campaigns.find(({ name }) => name === campaign.name)
  const entries = Object.entries(withoutPassword(isCurrent ? written! : campaign))
  return { yaml: entries.map(([key, value]) => `${key}: ${flow(value)}`).join('\n'), isCurrent }
}

function sameCampaign(a: Campaign, b: Campaign): boolean {
  return canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json)
}

function withoutPassword(campaign: object): object {
  const text = (_: string, value: unknown) => (typeof value === 'string' ? redact(value) : value)
  return JSON.parse(JSON.stringify(campaign, text))
}
