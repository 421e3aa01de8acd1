import { execFileSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inFolder, measured, median } from './measure.ts'
import { atMost, type Section, seconds } from './report.ts'
import { verb } from './simswarm.ts'

const TIMES = 10
const MANIFEST = fileURLToPath(new URL('../swarm.config.yaml', import.meta.url))

/** Checking the default manifest: mostly the time that starting takes. */
export async function benchValidate(): Promise<Section> {
  const [own, ...args] = verb('validate', '-f', MANIFEST)
  const found = userNode()
  const nodes = [found, own!].filter((node) => node !== null)
  const times = await inFolder((cwd) => nodes.map((node) => timesOf([node, ...args], cwd)))
  return {
    title: 'validate of the default manifest',
    ratios: [atMost('validate', median(times[0]!), { bound: 0.4, unit: ' s' })],
    notes: [`Medians of ${TIMES}. A Node older than 24 starts the one that is installed beside Simswarm.`],
    columns: ['', 'time', 'slowest'],
    rows: nodes.map((node, index) => [
      `node scripts/validate.mjs, ${node === own ? 'the Node of Simswarm' : 'the Node on PATH'}, ${versionOf(node)}`,
      seconds(median(times[index]!)),
      seconds(Math.max(...times[index]!)),
    ]),
  }
}

function timesOf(argv: readonly string[], cwd: string): readonly number[] {
  return Array.from({ length: TIMES }, () => measured(argv, { cwd }).seconds)
}

/** The `node` that a user's shell finds: npm puts the project's own before it. */
function userNode(): string | null {
  const path = process.env.PATH!.split(delimiter).filter((each) => !each.includes('node_modules'))
  try {
    const env = { ...process.env, PATH: path.join(delimiter) }
    return execFileSync('sh', ['-c', 'command -v node'], { env, encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
}
