import { pipeline } from 'node:stream/promises'
import { UserError } from '../../core/errors.ts'
import { type Docker, openDocker } from '../../effects/docker.ts'
import { withContext } from '../../effects/image-context.ts'
import { buildArguments, type NamedImage } from '../../render/image.ts'
import { buildError, pushError } from './image-errors.ts'

/** Where images are made and where they go. */
export interface ImagePlace {
  /** The engine that builds. */
  readonly build: Docker
  readonly registry: string | null
}

/** The engine that builds: the one that BUILD_DOCKER_HOST names, or else the cluster's own. */
export function buildEngine(cluster: Docker, env: NodeJS.ProcessEnv): Docker {
  const { BUILD_DOCKER_HOST: host } = env
  return host ? openDocker({ kind: 'host', host }) : cluster
}

/** What a plan shows of the worker's image; only looks. */
export async function observeImage(
  images: readonly NamedImage[],
  { build, registry }: ImagePlace,
): Promise<{ readonly reference: string; readonly isThere: boolean }> {
  const { reference } = images.at(-1)!
  const found = await lookUp(reference, { build, registry })
  return { reference: found ?? reference, isThere: found !== null }
}

/**
 * Makes the images that are missing and sends them to the registry; gives the worker's reference for the stack, by
 * digest where there is a registry.
 */
export async function ensureImages(
  images: readonly NamedImage[],
  place: ImagePlace,
  options: { readonly say?: (text: string) => void; readonly signal?: AbortSignal } = {},
): Promise<string> {
  const there = await findLast(images, place)
  for (const image of images.slice(there + 1)) {
    options.say?.(`Builds the image ${image.reference}`)
    await buildImage(image, place.build, options)
    if (place.registry !== null) await pushImage(image.reference, place, options)
  }
  const { reference } = images.at(-1)!
  const found = await findImage(reference, place)
  if (found === null)
    throw new UserError('image', `The image ${reference} is gone again from ${place.build.label}`)
  return found
}

/** The index of the last image that is there, -1 for none: what it stands on does not matter any more. */
async function findLast(images: readonly NamedImage[], place: ImagePlace): Promise<number> {
  let index = images.length - 1
  while (index >= 0 && (await findImage(images[index]!.reference, place)) === null) index -= 1
  return index
}

/** How the stack is to name an image that is on the engine that builds, or in the registry and then fetched; else null. */
async function findImage(reference: string, place: ImagePlace): Promise<string | null> {
  const local = await lookUp(reference, place)
  if (local !== null || place.registry === null) return local
  const pulled = await place.build.tryRun(['pull', '--quiet', reference])
  return pulled.exitCode === 0 ? await lookUp(reference, place) : null
}

async function lookUp(reference: string, { build, registry }: ImagePlace): Promise<string | null> {
  const ran = await build.tryRun(['image', 'inspect', '--format', '{{json .RepoDigests}}', reference])
  if (ran.exitCode !== 0) return null
  if (registry === null) return reference
  const name = reference.slice(0, reference.lastIndexOf(':'))
  const digests = (JSON.parse(ran.stdout) as readonly string[] | null) ?? []
  // One without a digest was built and never arrived in the registry.
  return digests.find((each) => each.startsWith(`${name}@`)) ?? null
}

async function buildImage(
  image: NamedImage,
  build: Docker,
  { signal }: { readonly signal?: AbortSignal },
): Promise<void> {
  const env = await builderOf(build)
  const ran = await withContext(image.files, (dir) =>
    build.tryRun(buildArguments(image, dir), { env, ...(signal && { signal }) }),
  )
  if (ran.exitCode !== 0) throw buildError(image, ran, build.label)
}

/** BuildKit is quicker; clients from 23 on have it as a plugin, which may be missing. */
async function builderOf(build: Docker): Promise<Readonly<Record<string, string>>> {
  const version = await build.tryRun(['version', '--format', '{{.Client.Version}}'])
  const isPlugin = Number.parseInt(version.stdout, 10) >= 23
  const can = !isPlugin || (await build.tryRun(['buildx', 'version'])).exitCode === 0
  return { DOCKER_BUILDKIT: can ? '1' : '0' }
}

async function pushImage(
  reference: string,
  { build, registry }: ImagePlace,
  { signal }: { readonly signal?: AbortSignal },
): Promise<void> {
  const ran = await build.tryRun(['push', '--quiet', reference], { ...(signal && { signal }) })
  if (ran.exitCode !== 0) throw pushError(registry!, ran, build.label)
}

/** Puts an image of one engine on others, where there is no registry; those that have it are left alone. */
export async function loadImage(reference: string, from: Docker, to: readonly Docker[]): Promise<void> {
  for (const engine of to) {
    if ((await engine.tryRun(['image', 'inspect', '--format', '{{.Id}}', reference])).exitCode === 0) continue
    const save = from.open(['save', '--', reference])
    const load = engine.open(['load', '--quiet'])
    const ended = [save, load].map(
      (child) => new Promise<number | null>((resolve) => child.once('close', resolve)),
    )
    const said: Buffer[] = []
    for (const child of [save, load]) child.stderr!.on('data', (bytes: Buffer) => said.push(bytes))
    load.stdout!.resume()
    save.stdin!.end()
    // A broken pipe says less than the exit codes and what was printed.
    await pipeline(save.stdout!, load.stdin!).catch(() => {})
    const codes = await Promise.all(ended)
    if (codes.every((code) => code === 0)) continue
    throw new UserError(
      'image-load',
      `Cannot put ${reference} on ${engine.label}: ${Buffer.concat(said).toString().trim()}`,
      {
        hint: 'Is its disk full? With images.registry each machine fetches its images itself',
      },
    )
  }
}
