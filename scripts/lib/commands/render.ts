import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { printJson, sayer } from '../ui/say.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { imagesOf, stackText } from './stack-settings.ts'
import { requireCluster } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary:
    'Writes what a deploy would send, without a cluster: stack.yaml, in which secrets stand by name alone.',
  usage: '--out DIR',
  arguments: { min: 0, max: 0 },
  options: {
    out: { type: 'string', value: 'DIR', help: 'the folder to write to; it is made where it is missing' },
  },
}

export async function main(cli: Cli): Promise<number> {
  const out = cli.text('out')
  if (out === undefined)
    throw usage('"render" needs a folder to write to', 'npx zx scripts/render.mjs --out DIR')
  const project = loadProject(cli)
  requireCluster(project, 'render')
  const workerImage = (await imagesOf(project)).at(-1)!.reference
  const path = join(out, 'stack.yaml')
  write(out, path, stackText(project, { workerImage }))
  if (cli.flag('json')) printJson({ schema: 1, files: [path] })
  else sayer(cli.flag('quiet'))(`Wrote ${path}`)
  return 0
}

function write(dir: string, path: string, text: string): void {
  try {
    mkdirSync(dir, { recursive: true })
    writeFileSync(path, text)
  } catch (cause) {
    throw new UserError('render', `Cannot write ${path}: ${(cause as Error).message}`, {
      hint: 'Name a folder that you may write to with --out',
      cause,
    })
  }
}
