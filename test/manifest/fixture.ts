import type { Issue } from '../../scripts/lib/manifest/issues.ts'
import { type Parsed, type ParseOptions, parseManifest } from '../../scripts/lib/manifest/parse.ts'
import { simulators } from '../../scripts/lib/simulators.ts'

/** A file reader over a few made-up files. */
export function filesOf(files: Readonly<Record<string, string>>): (path: string) => string {
  return (path) => {
    if (!Object.hasOwn(files, path)) throw new Error('no such file')
    return files[path]!
  }
}

export function parse(text: string | Uint8Array, options: Partial<ParseOptions> = {}): Parsed {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseManifest(bytes, {
    env: {},
    readFile: filesOf({}),
    placeholders: (type, spec) => simulators[type]?.placeholders({ ...spec }) ?? null,
    ...options,
  })
}

/** A manifest with one campaign; `lines` are further lines of it and may replace its simulator. */
export function manifestWith(...lines: readonly string[]): string {
  const own = lines.some((line) => line.startsWith('simulator:'))
    ? []
    : ['simulator: { type: command, run: [./m, "{seed}"] }']
  const campaign = ['name: study', 'source: { path: model }', ...own, ...lines]
  return [
    'version: 1',
    'name: test',
    'campaigns:',
    ...campaign.map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`),
    '',
  ].join('\n')
}

/** `level code path`, in short form for tables: errors have no level. */
export function brief({ level, code, path }: Issue): string {
  return `${level === 'warning' ? 'warning ' : ''}${code} ${path}`.trim()
}
