import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../core/errors.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CACHE = join(ROOT, 'node_modules', '.cache', 'simswarm')

export interface BundleOptions {
  /** As small as can be, for a place where bytes count; names of functions go. For programs of modules alone. */
  readonly isSmall?: boolean
}

/**
 * One file that holds a program and all that it imports, for Node 24. The same sources give the same bytes wherever
 * the checkout lies. What was made is kept: it takes longer than all else that an `apply` does before it waits.
 */
export async function bundleProgram(entry: string, options: BundleOptions = {}): Promise<Uint8Array> {
  if (!entry.startsWith(ROOT)) return (await bundle(entry, options)).bytes
  const path = join(CACHE, `bundle-${hash('sha256', entry).slice(0, 16)}.json`)
  const kept = readKept(path)
  if (kept) return kept
  const startedAt = Date.now()
  const { bytes, inputs } = await bundle(entry, options)
  keep(path, bytes, { inputs, startedAt })
  return bytes
}

/** What a bundle depends on beside its own files. */
const MAKERS = ['scripts/lib/effects/bundle.ts', 'node_modules/esbuild/package.json']

/** A bundle with the files that it was made from. */
interface Kept {
  readonly text: string
  readonly inputs: Readonly<Record<string, string>>
}

function readKept(path: string): Uint8Array | null {
  try {
    const { text, inputs } = JSON.parse(readFileSync(path, 'utf8')) as Kept
    const isSame = Object.entries(inputs).every(([input, stamp]) => stampOf(input).stamp === stamp)
    return isSame ? Buffer.from(text) : null
  } catch {
    return null
  }
}

function keep(
  path: string,
  bytes: Uint8Array,
  { inputs, startedAt }: { readonly inputs: readonly string[]; readonly startedAt: number },
): void {
  try {
    const stamps = inputs.map((input) => [input, stampOf(input)] as const)
    // One that was changed meanwhile may not be the one that was read.
    if (stamps.some(([, { changedAt }]) => changedAt >= startedAt)) return
    const kept: Kept = {
      text: Buffer.from(bytes).toString(),
      inputs: Object.fromEntries(stamps.map(([input, { stamp }]) => [input, stamp])),
    }
    mkdirSync(CACHE, { recursive: true })
    const half = `${path}.${process.pid}`
    writeFileSync(half, JSON.stringify(kept))
    renameSync(half, path)
  } catch {
    // It is made again the next time.
  }
}

/** What is not written as a module asks for others by `require`. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);"

/** By the change of the inode: npm gives all files of all versions the same time of modification. */
function stampOf(input: string): { readonly stamp: string; readonly changedAt: number } {
  const { ino, size, ctimeMs } = statSync(join(ROOT, input))
  return { stamp: `${ino} ${size} ${ctimeMs}`, changedAt: ctimeMs }
}

async function bundle(
  entry: string,
  { isSmall = false }: BundleOptions,
): Promise<{ readonly bytes: Uint8Array; readonly inputs: readonly string[] }> {
  try {
    // Loaded when it is needed: it starts a program of its own.
    const { build } = await import('esbuild')
    const { outputFiles, metafile } = await build({
      absWorkingDir: ROOT,
      metafile: true,
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      // Most of what a worker weighs is code that it never runs; names stay, for the traces.
      minifyWhitespace: true,
      minifySyntax: true,
      minifyIdentifiers: isSmall,
      legalComments: 'none',
      ...(!isSmall && { banner: { js: REQUIRE } }),
      write: false,
      logLevel: 'silent',
    })
    return { bytes: outputFiles[0]!.contents, inputs: [...MAKERS, ...Object.keys(metafile.inputs)] }
  } catch (cause) {
    throw new UserError('bundle', `Cannot bundle ${entry}: ${(cause as Error).message}`, {
      hint: 'Install the packages of this checkout again with `npm ci`',
      cause,
    })
  }
}
