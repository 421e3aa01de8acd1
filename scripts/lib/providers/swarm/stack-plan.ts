import type { Change } from '../../core/action.ts'

/** One step that brings a stack to what its file says. */
export interface StackAction {
  readonly kind: 'service' | 'network' | 'secret' | 'image'
  readonly target: string
  readonly change: Change
  readonly reason: string
}

/** A part of a stack: `hash` stands for all that its file says of it. */
export interface StackPart {
  readonly kind: 'service' | 'network'
  readonly name: string
  readonly hash: string
}

/** A part as the engine has it; `hash` is null where we did not make it. */
export interface ObservedPart extends Omit<StackPart, 'hash'> {
  readonly hash: string | null
  /** Tasks that are to run; null for what has none. */
  readonly replicas: number | null
}

/** What deploying would change, part by part, with the reason; the engine itself cannot tell. */
export function planStack(
  desired: readonly (StackPart & { readonly replicas: number | null })[],
  observed: readonly ObservedPart[],
): readonly StackAction[] {
  const found = new Map(observed.map((part) => [keyOf(part), part]))
  const wanted = new Set(desired.map(keyOf))
  const actions = desired.flatMap((part) => {
    const reason = difference(part, found.get(keyOf(part)))
    return reason === null ? [] : [{ kind: part.kind, target: part.name, ...reason }]
  })
  const gone = observed
    .filter((part) => !wanted.has(keyOf(part)))
    .map((part) => ({
      kind: part.kind,
      target: part.name,
      change: 'delete' as const,
      reason: 'not in the stack any more',
    }))
  return [...actions, ...gone]
}

function keyOf({ kind, name }: Pick<StackPart, 'kind' | 'name'>): string {
  return `${kind} ${name}`
}

function difference(
  desired: StackPart & { readonly replicas: number | null },
  observed: ObservedPart | undefined,
): Pick<StackAction, 'change' | 'reason'> | null {
  if (observed === undefined) return { change: 'create', reason: 'not there yet' }
  if (observed.hash !== desired.hash)
    return desired.kind === 'network'
      ? { change: 'replace', reason: 'its settings changed' }
      : {
          change: 'update',
          reason: observed.hash === null ? 'made by something else' : 'its settings changed',
        }
  if (desired.replicas !== null && observed.replicas !== null && observed.replicas !== desired.replicas)
    return { change: 'update', reason: `replicas: ${observed.replicas} instead of ${desired.replicas}` }
  return null
}
