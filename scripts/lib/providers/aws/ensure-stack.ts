import { setTimeout as sleep } from 'node:timers/promises'
import type { ClusterAction } from '../../core/action.ts'
import { canonicalJson } from '../../core/canonical.ts'
import { UserError } from '../../core/errors.ts'
import type { StackDesign, Stacks, StackView } from '../../effects/aws-stacks.ts'
import type { Json } from '../../job/types.ts'
import { type JudgedChanges, judgeChanges } from './change-set.ts'
import { eventText, firstFailure, remedyFor } from './stack-events.ts'
import { hasSucceeded, stepFor } from './stack-states.ts'

const POLL_MS = 1_500

/** How a stack is brought to what its design says. */
export interface EnsureOptions {
  /** What it is to be; null: there is none yet whose choices could be kept. */
  readonly design: (stack: StackView | null) => Promise<StackDesign>
  readonly say: (message: string) => void
  /** The volume with all data may be made anew. */
  readonly replace: boolean
  /** Called before anything is changed; throws where nothing shall be. */
  readonly confirm: (actions: readonly ClusterAction[], warnings: readonly string[]) => Promise<void>
}

/**
 * Brings a stack to what its design says, in whatever state it is, and waits, with each resource on the screen; gives
 * it as it is then. Nothing is called that changes anything where nothing is to be changed. Throws a UserError with
 * the reason of the resource that failed first.
 */
export async function ensureStack(stacks: Stacks, name: string, options: EnsureOptions): Promise<StackView> {
  for (;;) {
    const stack = await stacks.find(name)
    switch (stepFor(stack?.status ?? null)) {
      case 'create':
        return await create(stacks, options)
      case 'wait':
        options.say(`Waits for what CloudFormation does already (${stack!.status})`)
        await follow(stacks, stack!.id, options)
        break
      case 'remake':
        await sayWhatFailed(stacks, stack!, options)
        await removeStack(stacks, stack!, options)
        break
      case 'mend':
        options.say('The way back of the last update failed: CloudFormation tries once more')
        await stacks.continueRollback(name)
        await mended(stacks, stack!, options)
        break
      case 'compare':
        return await update(stacks, stack!, options)
    }
  }
}

/** A whole stack that is to be made, in place of one that never came to be. */
export function stackAction({ name, template }: StackDesign, present: StackView | null): ClusterAction {
  const { Resources } = JSON.parse(template) as { readonly Resources: Readonly<Record<string, unknown>> }
  const count = `${Object.keys(Resources).length} resources`
  return present === null || present.status === 'DELETE_COMPLETE'
    ? { kind: 'stack', target: name, change: 'create', reason: `not there yet: ${count}` }
    : { kind: 'stack', target: name, change: 'replace', reason: `it is ${present.status}: ${count}` }
}

/** Whether a stack was made from this very design: told without a change set, which would change something itself. */
export async function isAsDesigned(stacks: Stacks, stack: StackView, design: StackDesign): Promise<boolean> {
  const given = Object.entries(design.parameters)
  if (given.some(([key, value]) => value !== null && stack.parameters[key] !== value)) return false
  if (Object.entries(design.tags).some(([key, value]) => stack.tags[key] !== value)) return false
  return sameJson(await stacks.template(stack.name), design.template)
}

function sameJson(a: string, b: string): boolean {
  try {
    return canonicalJson(JSON.parse(a) as Json) === canonicalJson(JSON.parse(b) as Json)
  } catch {
    return false
  }
}

async function create(stacks: Stacks, options: EnsureOptions): Promise<StackView> {
  const design = await options.design(null)
  await options.confirm([stackAction(design, null)], [])
  const id = await stacks.create(design)
  return await settled(stacks, { id, verb: 'make', after: null }, options)
}

async function update(stacks: Stacks, stack: StackView, options: EnsureOptions): Promise<StackView> {
  const proposed = await stacks.propose(await options.design(stack))
  if (proposed === null) return stack
  try {
    const judged = judgeChanges(proposed.changes)
    refuseLoss(judged, options.replace)
    await options.confirm(judged.actions, judged.warnings)
  } catch (error) {
    await stacks.discard(proposed.id)
    throw error
  }
  const after = (await stacks.eventsAfter(stack.id, null)).at(-1)?.id ?? null
  await stacks.execute(proposed.id)
  return await settled(stacks, { id: stack.id, verb: 'change', after }, options)
}

/** Throws a UserError where a volume with its data would be made anew, unless that was asked for. */
export function refuseLoss({ lost }: JudgedChanges, replace: boolean): void {
  if (lost.length === 0 || replace) return
  throw new UserError('volume-replaced', `The change would make ${lost.join(', ')} anew, without its data`, {
    hint: 'Take it back in the manifest. With --replace it is done: a snapshot of the old volume remains, the new one is empty',
  })
}

interface Operation {
  readonly id: string
  readonly verb: 'make' | 'change' | 'remove'
  /** The last event before it. */
  readonly after: string | null
}

/** Waits for the end of an operation; a UserError names what failed first. */
async function settled(
  stacks: Stacks,
  { id, verb, after }: Operation,
  options: Pick<EnsureOptions, 'say'>,
): Promise<StackView> {
  const stack = await follow(stacks, id, { ...options, after })
  if (hasSucceeded(stack.status)) return stack
  throw failed(verb, stack, firstFailure(await stacks.eventsAfter(id, after)))
}

function failed(verb: Operation['verb'], { name, status, statusReason }: StackView, failure: string | null) {
  const why = failure ?? statusReason ?? status
  const after =
    verb === 'make'
      ? 'CloudFormation took everything back'
      : verb === 'change'
        ? 'The stack is as it was'
        : ''
  const remedy = remedyFor(why)
  return new UserError('stack', `CloudFormation cannot ${verb} the stack "${name}": ${why}`, {
    hint: [
      ...(remedy === null ? [] : [remedy]),
      ...(after === '' ? [] : [`${after}; \`apply\` tries again`]),
    ].join('\n'),
  })
}

/** Shows what happens to a stack until nothing more does; gives it as it is then. */
async function follow(
  stacks: Stacks,
  id: string,
  { say, after }: Pick<EnsureOptions, 'say'> & { readonly after?: string | null },
): Promise<StackView> {
  let seen = after === undefined ? ((await stacks.eventsAfter(id, null)).at(-1)?.id ?? null) : after
  for (;;) {
    // The state first: what happened until then is shown.
    const stack = await stacks.find(id)
    const events = await stacks.eventsAfter(id, seen)
    seen = events.at(-1)?.id ?? seen
    for (const event of events) {
      const text = eventText(event)
      if (text !== null) say(`  ${text}`)
    }
    if (stack === null) throw new UserError('stack', 'The stack is gone while it was waited for')
    if (!stack.status.endsWith('_IN_PROGRESS')) return stack
    await sleep(POLL_MS)
  }
}

/** Why there is only a stack that never came to be: its events go with it. */
async function sayWhatFailed(
  stacks: Stacks,
  { id, status }: StackView,
  { say }: Pick<EnsureOptions, 'say'>,
): Promise<void> {
  const failure = firstFailure(await stacks.eventsAfter(id, null))
  const why = failure === null ? '' : `: ${failure}`
  say(`Removes what an earlier attempt left (${status})${why}`)
}

/** Deletes a stack and waits. */
export async function removeStack(
  stacks: Stacks,
  { id }: StackView,
  options: Pick<EnsureOptions, 'say'>,
): Promise<void> {
  const after = (await stacks.eventsAfter(id, null)).at(-1)?.id ?? null
  await stacks.remove(id)
  await settled(stacks, { id, verb: 'remove', after }, options)
}

/** After a rollback that was continued the stack is as it was before the update, or somebody has to look. */
async function mended(
  stacks: Stacks,
  { id, name }: StackView,
  options: Pick<EnsureOptions, 'say'>,
): Promise<void> {
  const { status } = await follow(stacks, id, options)
  if (status !== 'UPDATE_ROLLBACK_FAILED') return
  const failure = firstFailure((await stacks.eventsAfter(id, null)).slice(-50))
  throw new UserError('stack', `CloudFormation cannot bring the stack "${name}" back: ${failure ?? status}`, {
    hint: 'Mend what it names (the console shows the resource), then run the same command again',
  })
}
