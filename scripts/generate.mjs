// Writes what follows from the schemas; with --check only says what is not current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { compileFromFile } from 'json-schema-to-typescript'
import { renderVerbs } from './lib/commands/reference.ts'
import { allVerbs } from './lib/commands/run.ts'
import { renderReference } from './lib/manifest/reference.ts'
import { AJV_OPTIONS } from './lib/manifest/schemas.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const types = await compileFromFile(`${root}/schemas/swarm.config.schema.json`, {
  cwd: `${root}/schemas`,
  bannerComment: '// Generated from schemas/ by scripts/generate.mjs.',
  ignoreMinAndMaxItems: true,
  style: { semi: false, singleQuote: true, printWidth: 110 },
})
const files = [
  { path: 'scripts/lib/manifest/types.gen.ts', text: types },
  { path: 'scripts/lib/manifest/is-manifest.gen.ts', text: await compileCheck() },
  { path: 'docs/manifest.md', text: renderReference() },
  { path: 'docs/cli.md', text: renderVerbs(await allVerbs()) },
]
const stale = files.filter(({ path, text }) => !isCurrent(`${root}/${path}`, text))
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not current: run "npm run generate"`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, text } of stale) writeFileSync(`${root}/${path}`, text)
  console.log(stale.length === 0 ? 'All current' : `Wrote ${stale.map(({ path }) => path).join(', ')}`)
}

function isCurrent(path, text) {
  try {
    return readFileSync(path, 'utf8') === text
  } catch {
    return false
  }
}

/**
 * The source of a module whose default export tells whether a value is a `Manifest`, and no more: loading it takes a tenth
 * of the time of loading ajv and compiling the schemas, which each verb would spend at its start.
 */
async function compileCheck() {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, messages: false, code: { source: true, esm: true } })
  const contents = standalone.default(ajv, ajv.getSchema('swarm.config.schema.json'))
  const stdin = { contents, resolveDir: root }
  const bundling = { stdin, bundle: true, format: 'esm', minify: true, lineLimit: 110, write: false }
  const { outputFiles } = await build(bundling)
  return `// @ts-nocheck\n// Generated from schemas/ by scripts/generate.mjs.\n${outputFiles[0].text}`
}
