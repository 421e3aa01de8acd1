import { usage } from './options.ts'

/** What this version says of a provider that it can only check. */
export function laterProvider(file: string, provider: string) {
  return usage(
    `${file}: cluster.provider: this version does not run campaigns on "${provider}" yet`,
    `Version 0.3 brings "${provider}"; until then write cluster: { provider: local } or { provider: swarm }`,
  )
}
