/**
 * What may be asked of an engine through the proxy. A request chooses one of these texts and adds nothing to it: no
 * part of what was sent ever reaches the engine's socket, which is root.
 */
export type EngineQuestion = '/version' | '/nodes' | '/services' | '/tasks' | '/ended-tasks'

const STACK_LABEL = 'com.docker.stack.namespace'

/** The engine's own request for a question about a stack; null for all else, however it is written. */
export function engineTarget(
  { method, url }: { readonly method?: string | undefined; readonly url?: string | undefined },
  stack: string,
): string | null {
  const label = [`${STACK_LABEL}=${stack}`]
  const targets: Readonly<Record<EngineQuestion, string>> = {
    '/version': '/version',
    '/nodes': '/nodes',
    '/services': `/services${filtered({ label })}`,
    '/tasks': `/tasks${filtered({ label, 'desired-state': ['running', 'ready'] })}`,
    '/ended-tasks': `/tasks${filtered({ label, 'desired-state': ['shutdown'] })}`,
  }
  if (method !== 'GET' || url === undefined || !Object.hasOwn(targets, url)) return null
  return targets[url as EngineQuestion]
}

function filtered(filters: Readonly<Record<string, readonly string[]>>): string {
  return `?filters=${encodeURIComponent(JSON.stringify(filters))}`
}
