import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { UserError } from '../core/errors.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * One file that holds a program and all that it imports, for Node 24. The same sources give the same bytes wherever
 * the checkout lies.
 */
export async function bundleProgram(entry: string): Promise<Uint8Array> {
  try {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      // Most of what a worker weighs is code that it never runs; names stay, for the traces.
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'none',
      // What is not written as a module asks for others by `require`.
      banner: {
        js: "import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);",
      },
      write: false,
      logLevel: 'silent',
    })
    return outputFiles[0]!.contents
  } catch (cause) {
    throw new UserError('bundle', `Cannot bundle ${entry}: ${(cause as Error).message}`, {
      hint: 'Install the packages of this checkout again with `npm ci`',
      cause,
    })
  }
}
