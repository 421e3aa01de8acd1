import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** A source file with what it imports: paths from the root for its own, names for packages. */
interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources = [...filesBelow('scripts'), ...filesBelow('images')].map(readSource)

/**
 * Who may import whom, by folder; ARCHITECTURE.md tells why. `text` holds parsers of plain formats,
 * `types.gen.ts` only types: both are open to all that are listed with them.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'scripts/lib/text': ['scripts/lib/core/errors.ts'],
  'scripts/lib/job': ['scripts/lib/text'],
  'scripts/lib/core': ['scripts/lib/job', 'scripts/lib/text'],
  'scripts/lib/manifest': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/text',
    // The settings that it fills in.
    'scripts/lib/render/stack.ts',
  ],
  'scripts/lib/render': ['scripts/lib/core', 'scripts/lib/job', 'scripts/lib/text'],
  'scripts/lib/effects': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/text',
    // What images and machines are made from.
    'scripts/lib/render/image.ts',
    'scripts/lib/render/aws/user-data.ts',
  ],
  'scripts/lib/worker': ['scripts/lib/core', 'scripts/lib/job', 'scripts/lib/effects'],
  // What runs on machines of AWS.
  'scripts/lib/host': ['scripts/lib/core', 'scripts/lib/job', 'scripts/lib/effects/queue-scripts.ts'],
  'scripts/lib/providers': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/effects',
    'scripts/lib/worker',
    'scripts/lib/text',
    'scripts/lib/render',
  ],
  'scripts/lib/simulators.ts': ['images', 'scripts/lib/core/errors.ts', 'scripts/lib/job'],
  'scripts/lib/apply': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/effects',
    'scripts/lib/worker',
    'scripts/lib/providers',
    'scripts/lib/simulators.ts',
  ],
  'scripts/lib/ui': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/apply/events.ts',
    'scripts/lib/providers/local/lane.ts',
    'scripts/lib/providers/local/run-lanes.ts',
    'scripts/lib/worker/observed.ts',
    'scripts/lib/providers/swarm/engine.ts',
    'scripts/lib/providers/swarm/observe-stack.ts',
    'scripts/lib/providers/swarm/stack-plan.ts',
  ],
  // What all pages share.
  'scripts/lib/web': ['scripts/lib/core/errors.ts'],
  'scripts/lib/dashboard': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/effects',
    'scripts/lib/worker',
    'scripts/lib/apply/expansion.ts',
    'scripts/lib/ui/words.ts',
    'scripts/lib/web',
  ],
  'scripts/lib/commands': ['scripts/lib'],
  // Its figures and its page.
  'scripts/lib/report': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/ui/words.ts',
    'scripts/lib/web/html.ts',
  ],
  // What a container runs: the worker, with queue and store about it.
  'images/worker': [
    'scripts/lib/core',
    'scripts/lib/job',
    'scripts/lib/effects',
    'scripts/lib/worker',
    'scripts/lib/apply/assignments.ts',
    'scripts/lib/apply/cancel-campaign.ts',
    'scripts/lib/apply/cluster-lock.ts',
    'scripts/lib/apply/expansion.ts',
    'scripts/lib/apply/judge.ts',
    'scripts/lib/apply/list-study.ts',
    'scripts/lib/apply/open-rounds.ts',
    'scripts/lib/apply/retry-runs.ts',
    'scripts/lib/apply/revision.ts',
    'scripts/lib/apply/study.ts',
    'scripts/lib/dashboard',
    'scripts/lib/ui/change-text.ts',
    'scripts/lib/web',
    'images/visualizer',
  ],
  'images/visualizer': ['scripts/lib/web/html.ts', 'scripts/lib/web/layout.ts', 'scripts/lib/ui/words.ts'],
  images: ['scripts/lib/job', 'scripts/lib/text'],
}

const PURE = [
  'scripts/lib/core',
  'scripts/lib/manifest',
  'scripts/lib/render',
  'scripts/lib/report',
  'scripts/lib/text',
  'scripts/lib/job',
  'images',
]
/** `node:crypto` hashes, `node:util` takes arguments apart, `node:module` loads code later: none sees the world. */
const PURE_BUILTINS = ['node:crypto', 'node:util', 'node:module']

describe('architecture', () => {
  test('every folder imports only what is below it', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const home = homeOf(path)
      return imports
        .filter((each) => each.includes('/') && each.endsWith('.ts'))
        .filter(
          (each) => !isBelow(each, home) && !(ALLOWED[home] ?? []).some((allowed) => isBelow(each, allowed)),
        )
        .map((each) => `${path} imports ${each}`)
    })
    assert.deepEqual(wrong, [])
  })

  test('pure folders use no files, processes or clocks', () => {
    const wrong = sources
      .filter(({ path }) => PURE.some((folder) => isBelow(path, folder)) && !isBelow(path, 'images/worker'))
      .flatMap(({ path, text, imports }) => [
        ...imports
          .filter((each) => each.startsWith('node:') && !PURE_BUILTINS.includes(each))
          .map((each) => `${path} imports ${each}`),
        ...[/\bprocess\./, /\bDate\.now\(/, /\bnew Date\(\)/, /\bperformance\.now\(/, /\bMath\.random\(/]
          .filter((pattern) => pattern.test(withoutComments(text)))
          .map((pattern) => `${path} uses ${pattern.source}`),
      ])
    assert.deepEqual(wrong, [])
  })

  test('each package is imported by one file of lib', () => {
    const users = new Map<string, string[]>()
    for (const { path, imports } of sources.filter((source) => isBelow(source.path, 'scripts/lib')))
      for (const name of new Set(imports.filter(isPackage).map(packageName)))
        users.set(name, [...(users.get(name) ?? []), path])
    const shared = [...users].filter(([, paths]) => paths.length > 1)
    assert.deepEqual(shared, [])
  })

  test('no cycles', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [path, imports.filter((each) => each.endsWith('.ts'))]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return
      assert.notEqual(state.get(path), 'open', [...trail, path].join(' -> '))
      state.set(path, 'open')
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      state.set(path, 'done')
    }
    for (const path of graph.keys()) visit(path, [])
  })

  test('no barrels, default exports, enums or leftovers', () => {
    const wrong = sources.flatMap(({ path, text }) => [
      ...(/(^|\/)(index|utils|helpers|common|manager)\.ts$/.test(path) ? [`${path}: name`] : []),
      ...(/^export default\b/m.test(text) && !path.endsWith('.d.ts') ? [`${path}: default export`] : []),
      ...(/^\s*(export )?(const )?enum \w/m.test(text) ? [`${path}: enum`] : []),
      ...(/\b(TODO|FIXME|XXX)\b/.test(text) ? [`${path}: leftover`] : []),
    ])
    assert.deepEqual(wrong, [])
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/g,
  )
  const imports = Array.from(found, (match) => match[1] ?? match[2] ?? '')
  return {
    path,
    text,
    imports: imports.map((each) => (each.startsWith('.') ? posix.join(posix.dirname(path), each) : each)),
  }
}

function homeOf(path: string): string {
  const home = Object.keys(ALLOWED).find((folder) => isBelow(path, folder))
  assert.ok(home, `${path} is in no known folder`)
  return home
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function isPackage(name: string): boolean {
  return !name.startsWith('node:') && !/^(scripts|images|schemas)\//.test(name) && !name.startsWith('.')
}

function packageName(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
