import { createHash } from 'node:crypto'

/** A file of a build context. */
export interface ContextFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly executable?: boolean
}

/** What one `docker build` is given. */
export interface ImageRecipe {
  /** The last part of its name: `toolchain`, a simulator, or `worker`. */
  readonly kind: string
  readonly files: readonly ContextFile[]
  readonly args: Readonly<Record<string, string>>
  /** The stage of the Dockerfile; null: its last. */
  readonly target: string | null
}

/** An image named by its content, so that one that exists is the right one. */
export interface NamedImage extends ImageRecipe {
  /** `REGISTRY/simswarm/KIND:HASH`; without a registry `simswarm/KIND:HASH`; on AWS `REPOSITORY:KIND-HASH`. */
  readonly reference: string
}

/** What an image is made from, and where it goes. */
export interface ImageParts {
  readonly base: string
  readonly registry: string | null
  /** Dockerfile, launcher.c, start.sh, extra-ca/. */
  readonly worker: readonly ContextFile[]
  /** `program/*.mjs`. */
  readonly program: readonly ContextFile[]
  /** Contexts of the simulators that add something, by their name, each to stand on the one before. */
  readonly simulators: Readonly<Record<string, readonly ContextFile[]>>
}

/** The images to make, in this order: each stands on the one before it; the last is the worker's. */
export function nameImages({
  base,
  registry,
  worker,
  program,
  simulators,
}: ImageParts): readonly NamedImage[] {
  const name = (recipe: ImageRecipe): NamedImage => ({ ...recipe, reference: referenceOf(recipe, registry) })
  const kept = worker.filter(({ path }) => path !== 'start.sh')
  const images = [name({ kind: 'toolchain', files: kept, args: { BASE: base }, target: 'toolchain' })]
  for (const kind of Object.keys(simulators))
    images.push(
      name({ kind, files: simulators[kind]!, args: { TOOLCHAIN: images.at(-1)!.reference }, target: null }),
    )
  const args = { BASE: base, SIMULATOR: images.at(-1)!.reference }
  return [...images, name({ kind: 'worker', files: [...worker, ...program], args, target: null })]
}

function referenceOf({ kind, files, args, target }: ImageRecipe, registry: string | null): string {
  const hash = createHash('sha256')
  // What stands below is named by its content, without the registry: the same image may lie in several.
  const content = Object.entries(args).map(([key, value]) => [key, withoutRegistry(value, registry)])
  hash.update(JSON.stringify([content, target]))
  for (const { path, bytes, executable = false } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(JSON.stringify([path, executable, bytes.length]))
    hash.update(bytes)
  }
  const tag = hash.digest('hex').slice(0, 12)
  if (registry === null) return `simswarm/${kind}:${tag}`
  return isOneRepository(registry) ? `${registry}:${kind}-${tag}` : `${registry}/simswarm/${kind}:${tag}`
}

/** AWS's registry makes no repositories by itself: all images are tags of the one that is there. */
function isOneRepository(registry: string): boolean {
  return /^[^/]+\.dkr\.ecr\.[^/]+\//.test(registry)
}

function withoutRegistry(reference: string, registry: string | null): string {
  if (registry === null || !reference.startsWith(registry)) return reference
  const rest = reference.slice(registry.length + 1)
  return isOneRepository(registry) ? `simswarm/${rest.replace('-', ':')}` : rest
}

/** The arguments of `docker` that build an image from the context in `dir`. */
export function buildArguments({ reference, args, target }: NamedImage, dir: string): readonly string[] {
  return [
    'build',
    '--quiet',
    ...(target === null ? [] : ['--target', target]),
    ...Object.entries(args).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    '--tag',
    reference,
    '--',
    dir,
  ]
}
