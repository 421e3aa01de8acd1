import { resolve } from 'node:path'
import { readImageParts } from '../effects/image-context.ts'
import { readStackTemplate } from '../effects/stack-template.ts'
import { resolveStack } from '../manifest/resolve-stack.ts'
import { type NamedImage, nameImages } from '../render/image.ts'
import type { Host } from '../render/slots.ts'
import { fitToHosts, renderStack } from '../render/stack.ts'
import { simulatorOf } from '../simulators.ts'
import type { Project } from './project.ts'

const BASE = 'node:24-bookworm-slim'

/** Where the manifest sends images; null: onto each machine. */
export function registryOf({ manifest }: Project): string | null {
  return manifest.images?.registry ?? null
}

/** The images that a project's services need, the worker's last; bundles the worker's program. */
export async function imagesOf(project: Project): Promise<readonly NamedImage[]> {
  const { base = BASE, ca } = project.manifest.images ?? {}
  const parts = await readImageParts({
    base,
    registry: registryOf(project),
    simulators: imageFolders(project),
    ca: ca === undefined ? null : resolve(project.dir, ca),
  })
  return nameImages(parts)
}

/** Each once, those of a simulator together and in its order. */
function imageFolders({ campaigns }: Project): readonly string[] {
  const specs = campaigns.map(({ simulator }) => simulator).sort((a, b) => (a.type < b.type ? -1 : 1))
  return [...new Set(specs.flatMap((spec) => simulatorOf(spec.type).images?.(spec) ?? [spec.type]))]
}

/** The Compose file of a project, for the machines that there are; without any, as if all were small. */
export function stackText(
  { manifest, campaigns }: Project,
  {
    workerImage,
    hosts = [],
    secretNames = {},
  }: {
    readonly workerImage: string
    readonly hosts?: readonly Host[]
    readonly secretNames?: Readonly<Record<string, string>>
  },
): string {
  const settings = resolveStack(manifest, { campaigns, workerImage, secretNames })
  return renderStack(readStackTemplate(), fitToHosts(settings, hosts))
}
