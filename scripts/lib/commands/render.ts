import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { readMachinePrograms } from '../effects/machine-programs.ts'
import { userDataText } from '../render/aws/user-data.ts'
import { renderTemplate } from '../render/cloudformation.ts'
import { printJson, sayer } from '../ui/say.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { loadProject, type Project } from './project.ts'
import { imagesOf, stackText } from './stack-settings.ts'
import { requireCluster } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary:
    'Writes what would be sent, without a cluster: stack.yaml, in which secrets stand by name alone; for AWS the template of the machines too, and what they do at their start.',
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
  const files = { 'stack.yaml': stackText(project, { workerImage }), ...(await machineFiles(project)) }
  const paths = Object.entries(files).map(([name, text]) => write(out, join(out, name), text))
  if (cli.flag('json')) printJson({ schema: 1, files: paths })
  else for (const path of paths) sayer(cli.flag('quiet'))(`Wrote ${path}`)
  return 0
}

/** Of machines that are rented: their template, and the scripts in it as they will be. */
async function machineFiles({ name, cluster }: Project): Promise<Readonly<Record<string, string>>> {
  if (cluster.provider !== 'aws') return {}
  const settings = { name, cluster, programs: await readMachinePrograms() }
  return {
    'cloudformation.json': `${JSON.stringify(renderTemplate(settings), null, 1)}\n`,
    'user-data-manager.sh': userDataText('manager', settings),
    'user-data-worker.sh': userDataText('worker', settings),
  }
}

function write(dir: string, path: string, text: string): string {
  try {
    mkdirSync(dir, { recursive: true })
    writeFileSync(path, text)
    return path
  } catch (cause) {
    throw new UserError('render', `Cannot write ${path}: ${(cause as Error).message}`, {
      hint: 'Name a folder that you may write to with --out',
      cause,
    })
  }
}
