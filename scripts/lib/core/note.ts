import { nearest } from '../text/nearest.ts'
import { UserError } from './errors.ts'

export type NoteState = 'pending' | 'success' | 'failure' | 'error'

/** What is told of an apply: to a forge as the state of a commit, to others as it is. */
export interface Note {
  /** The manifest's name, or its path where there is none. */
  readonly name: string
  readonly state: NoteState
  /** One line. */
  readonly title: string
  /** All there is to say; may be empty. */
  readonly text: string
  /** Null where it is about no commit. */
  readonly commit: { readonly commit: string; readonly author: string; readonly subject: string } | null
  readonly summary: object | null
}

/** Somebody who is told. */
export type Target =
  | { readonly kind: 'bell' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'webhook'; readonly url: string }
  /** `OWNER/REPOSITORY` and `GROUP/PROJECT`. */
  | { readonly kind: 'github' | 'gitlab'; readonly project: string }

const KINDS = ['bell', 'command', 'webhook', 'github', 'gitlab'] as const

/** Reads `KIND` or `KIND:WHAT`; a UserError says what would be right. */
export function parseTarget(text: string): Target {
  const [, word = '', what = ''] = /^([^:]*):?(.*)$/s.exec(text) ?? []
  const kind = KINDS.find((each) => each === word)
  if (kind === undefined) {
    const near = nearest(word, KINDS)
    throw wrong(text, near ? `Did you mean "${near}"?` : `Such as ${EXAMPLES.join(', ')}`)
  }
  if (kind === 'bell') {
    if (what === '') return { kind }
  } else if (kind === 'command') {
    if (what !== '') return { kind, command: what }
  } else if (kind === 'webhook') {
    if (/^https?:\/\/[^/]/.test(what)) return { kind, url: what }
  } else if (/^[\w.-]+(\/[\w.-]+)+$/.test(what)) return { kind, project: what }
  throw wrong(text, `Such as ${EXAMPLES.find((each) => each.startsWith(kind))}`)
}

const EXAMPLES = [
  'bell',
  'command:./tell.sh',
  'webhook:https://example.org/hook',
  'github:OWNER/REPOSITORY',
  'gitlab:GROUP/PROJECT',
]

function wrong(text: string, hint: string): UserError {
  return new UserError('usage', `Cannot notify "${text}"`, { hint, exitCode: 2 })
}

/** A request over HTTP. */
export interface NoteRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: object
}

/** GitHub takes no more of a description. */
const MOST = 140

const GITLAB_STATES = { pending: 'running', success: 'success', failure: 'failed', error: 'failed' } as const

/** What tells a target by HTTP; null of a note that it has no use for. `env` has tokens and addresses of forges. */
export function noteRequest(
  target: Extract<Target, { readonly kind: 'webhook' | 'github' | 'gitlab' }>,
  note: Note,
  env: Readonly<Record<string, string | undefined>>,
): NoteRequest | null {
  if (target.kind === 'webhook') return { url: target.url, headers: {}, body: note }
  if (note.commit === null) return null
  const context = `simswarm/${note.name}`
  const description = note.title.length > MOST ? `${note.title.slice(0, MOST - 1)}…` : note.title
  if (target.kind === 'github')
    return {
      url: `${env.GITHUB_API_URL ?? 'https://api.github.com'}/repos/${target.project}/statuses/${note.commit.commit}`,
      headers: {
        authorization: `Bearer ${tokenOf(env, 'GITHUB_TOKEN')}`,
        accept: 'application/vnd.github+json',
      },
      body: { state: note.state, context, description },
    }
  const project = encodeURIComponent(target.project)
  return {
    url: `${env.CI_API_V4_URL ?? 'https://gitlab.com/api/v4'}/projects/${project}/statuses/${note.commit.commit}`,
    headers: { 'private-token': tokenOf(env, 'GITLAB_TOKEN') },
    body: { state: GITLAB_STATES[note.state], name: context, description },
  }
}

function tokenOf(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const token = env[name]
  if (token) return token
  throw new UserError('token', `The variable ${name} is not set`, {
    hint: 'It holds the token by which the state of a commit is set',
    exitCode: 2,
  })
}
