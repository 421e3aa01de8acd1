import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../core/errors.ts'
import type { ContextFile, ImageParts } from '../render/image.ts'
import { bundleProgram } from './bundle.ts'

const IMAGES = fileURLToPath(new URL('../../../images/', import.meta.url))
const LAUNCHER = fileURLToPath(new URL('../worker/launcher.c', import.meta.url))

/** The programs of the worker's image, by the names they have there; the values are their entries. */
const PROGRAMS = {
  'worker.mjs': 'main.ts',
  'init.mjs': 'init.ts',
  'monitor.mjs': 'monitor-main.ts',
  'visualizer.mjs': 'visualizer-main.ts',
  'dashboard.mjs': 'dashboard-main.ts',
} as const

/** Scripts and styles of pages, which lie beside the programs. */
const ASSETS = ['scripts/lib/web', 'scripts/lib/dashboard', 'images/visualizer'].map((part) =>
  fileURLToPath(new URL(`../../../${part}/assets/`, import.meta.url)),
)

/** Reads what images are made from, and bundles the worker's programs. */
export async function readImageParts(options: {
  readonly base: string
  readonly registry: string | null
  /** Those of the campaigns. */
  readonly simulators: readonly string[]
  /** A file of certificates to trust. */
  readonly ca: string | null
  /** Entries in place of the worker's own, by name. */
  readonly programs?: Readonly<Record<string, string>>
}): Promise<ImageParts> {
  const { base, registry, ca, programs = {} } = options
  const own = Object.entries(PROGRAMS).map(([name, entry]) => [name, join(IMAGES, 'worker', entry)] as const)
  const entries = Object.entries({ ...Object.fromEntries(own), ...programs })
  return {
    base,
    registry,
    worker: [
      ...['Dockerfile', 'start.sh'].map((name) => file(name, join(IMAGES, 'worker', name))),
      file('launcher.c', LAUNCHER),
      // COPY wants something to be there.
      { path: 'extra-ca/.keep', bytes: new Uint8Array() },
      ...(ca === null ? [] : [{ path: 'extra-ca/company.crt', bytes: readCa(ca) }]),
    ],
    program: [
      ...(await Promise.all(
        entries.map(async ([name, entry]) => ({
          path: `program/${name}`,
          bytes: await bundleProgram(entry),
        })),
      )),
      ...ASSETS.flatMap(filesOf).map((each) => ({ ...each, path: `program/assets/${each.path}` })),
      ...queuePages().map((each) => ({ ...each, path: `program/bull-board/${each.path}` })),
    ],
    simulators: Object.fromEntries(
      options.simulators
        .map((kind) => [kind, join(IMAGES, kind)] as const)
        // Some add nothing to the toolchain.
        .filter(([, dir]) => existsSync(join(dir, 'Dockerfile')))
        .map(([kind, dir]) => [kind, filesOf(dir)]),
    ),
  }
}

/** The pages of bull-board, in the one language of all others. */
function queuePages(): readonly ContextFile[] {
  const { resolve } = createRequire(import.meta.url)
  return filesOf(dirname(resolve('@bull-board/ui/package.json'))).filter(
    ({ path }) => path.startsWith('dist/') && !/^dist\/static\/locales\/(?!en-US\/)/.test(path),
  )
}

function filesOf(dir: string): readonly ContextFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => file(relative(dir, path).replaceAll('\\', '/'), path))
}

function file(path: string, from: string): ContextFile {
  return { path, bytes: readFileSync(from), executable: (statSync(from).mode & 0o100) !== 0 }
}

function readCa(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path)
    if (bytes.includes('-----BEGIN CERTIFICATE-----')) return bytes
  } catch (cause) {
    throw new UserError('images-ca', `Cannot read the certificates "${path}": ${(cause as Error).message}`, {
      hint: 'images.ca is a path relative to the manifest',
      cause,
    })
  }
  throw new UserError('images-ca', `"${path}" holds no certificate`, {
    hint: 'It must be PEM: text between BEGIN CERTIFICATE and END CERTIFICATE',
  })
}

/** Lends a folder with the files of a context. */
export async function withContext<T>(
  files: readonly ContextFile[],
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'simswarm-image-'))
  try {
    for (const { path, bytes, executable } of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), bytes, { mode: executable ? 0o755 : 0o644 })
    }
    return await use(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
