import { hash } from 'node:crypto'
import { canonicalJson } from '../../core/canonical.ts'
import type { Json } from '../../job/types.ts'
import { parseYaml } from '../../text/yaml.ts'
import { HASH_LABEL } from './observe-stack.ts'
import type { StackPart } from './stack-plan.ts'

/** A stack as it is sent: its text, and what it has, part by part. */
export interface StackFile {
  readonly text: string
  readonly parts: readonly (StackPart & { readonly replicas: number | null })[]
}

type Block = { readonly [key: string]: Json }

interface Compose {
  readonly services: Readonly<Record<string, Block>>
  readonly networks: Readonly<Record<string, Block>>
}

/**
 * Writes on each service and network of a rendered stack what it was made from, so that a later plan can compare:
 * `asPlanned` is the same stack with images named by their content, as a registry's digest is known only after a push.
 */
export function labelStack(rendered: string, asPlanned = rendered): StackFile {
  const compose = readCompose(rendered)
  const planned = readCompose(asPlanned)
  const services = Object.entries(compose.services).map(([name, block]) => ({
    name,
    block,
    hash: hashOf(withoutReplicas(planned.services[name] ?? block)),
  }))
  const networks = Object.entries(compose.networks).map(([name, block]) => ({
    name,
    block,
    hash: hashOf(block),
  }))
  const labelled = {
    ...compose,
    services: Object.fromEntries(
      services.map((each) => [each.name, { ...each.block, deploy: withLabel(each.block.deploy, each.hash) }]),
    ),
    networks: Object.fromEntries(networks.map((each) => [each.name, withLabel(each.block, each.hash)])),
  }
  return {
    // JSON is YAML.
    text: JSON.stringify(labelled, null, 2),
    parts: [
      ...networks.map(({ name, hash }) => ({ kind: 'network' as const, name, hash, replicas: null })),
      ...services.map(({ name, block, hash }) => ({
        kind: 'service' as const,
        name,
        hash,
        replicas: replicasOf(block),
      })),
    ],
  }
}

function readCompose(text: string): Compose {
  return parseYaml(Buffer.from(text)).value as unknown as Compose
}

/** How many tasks there are is compared as a number: those that are there stay as they are when it changes. */
function withoutReplicas({ deploy, ...block }: Block): Block {
  const { replicas: _, ...rest } = (deploy ?? {}) as Block
  return { ...block, deploy: rest }
}

function hashOf(block: Block): string {
  return hash('sha256', canonicalJson(block)).slice(0, 16)
}

function withLabel(block: Json | undefined, value: string): Block {
  const { labels, ...rest } = (block ?? {}) as { readonly labels?: Block }
  return { ...rest, labels: { ...labels, [HASH_LABEL]: value } }
}

/** Null where there is one task a machine. */
function replicasOf({ deploy }: Block): number | null {
  const { mode, replicas } = (deploy ?? {}) as { readonly mode?: string; readonly replicas?: number }
  return mode === 'global' ? null : (replicas ?? 1)
}
