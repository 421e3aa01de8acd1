import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { AJV_OPTIONS } from './ajv-options.ts'

/**
 * The source of a module whose default export tells whether a value is a `Manifest`, and no more: loading it takes a tenth
 * of the time of loading ajv and compiling the schemas, which each verb would spend at its start.
 */
export async function compileCheck(): Promise<string> {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, messages: false, code: { source: true, esm: true } })
  const contents = standaloneCode.default(ajv, ajv.getSchema('swarm.config.schema.json'))
  const resolveDir = import.meta.dirname
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    minify: true,
    lineLimit: 110,
    write: false,
  })
  return `// @ts-nocheck\n// Generated from schemas/ by scripts/generate.mjs.\n${outputFiles[0]!.text}`
}
