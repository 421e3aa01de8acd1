import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../project.ts'
import { FIXTURES } from './omnetpp-recordings.ts'

const EXAMPLE = join(ROOT, 'examples', 'omnetpp-mm1')
const STAND_IN = join(FIXTURES, 'stand-in.mjs')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')

/** Whether the real OMNeT++ is on this machine: then it is what the tests run. */
export const hasOmnetpp = spawnSync('sh', ['-c', 'command -v opp_run opp_makemake']).status === 0

/** A script that does what the real program was recorded to do. */
export const STAND_IN_SCRIPT = `#!/bin/sh\nexec '${NODE}' '${STAND_IN}' "$@"\n`

/** The example's model below `model/`, with its ini file changed as a test wants. */
export function modelFiles(ini: (text: string) => string = (text) => text): Record<string, string> {
  const files = readdirSync(EXAMPLE).filter((name) => /\.(cc|ned|ini)$/.test(name))
  const texts = files.map((name) => [`model/${name}`, readFileSync(join(EXAMPLE, name), 'utf8')] as const)
  return Object.fromEntries(texts.map(([path, text]) => [path, path.endsWith('.ini') ? ini(text) : text]))
}

const BUILD = hasOmnetpp
  ? 'opp_makemake -f -o mm1 && make MODE=release'
  : `cat > mm1 <<'END'\n${STAND_IN_SCRIPT}END\nchmod +x mm1`

/** The campaign `study` of the example, changed as a test wants. */
export function modelCampaign(change: object = {}, simulator: object = {}): object {
  return {
    name: 'study',
    source: { path: 'model' },
    build: { run: BUILD, artifacts: ['mm1', '*.ini', '*.ned'] },
    simulator: { type: 'omnetpp', ini: 'omnetpp.ini', config: 'Study', executable: './mm1', ...simulator },
    metrics: { scalars: { utilisation: 'Mm1.queue busy:timeavg' } },
    ...change,
  }
}
