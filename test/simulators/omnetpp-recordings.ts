import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the real OMNeT++ (7.0.0pre2) did with examples/omnetpp-mm1 on one command line. */
export interface Recording {
  readonly name: string
  readonly dir: string
  readonly argv: readonly string[]
  /** Sent to it after a second. */
  readonly signal: string | null
  /** As Python tells it: below 0 the number of the signal that ended it. */
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  /** Result files, by their path below where it ran. */
  readonly files: readonly string[]
}

export const FIXTURES = fileURLToPath(new URL('../fixtures/omnetpp/', import.meta.url))

export const recordings: readonly Recording[] = readdirSync(`${FIXTURES}recordings`).sort().map(readRecording)

export function recording(name: string): Recording {
  return recordings.find((each) => each.name === name)!
}

function readRecording(name: string): Recording {
  const dir = `${FIXTURES}recordings/${name}`
  const text = (file: string) => (existsSync(`${dir}/${file}`) ? readFileSync(`${dir}/${file}`, 'utf8') : '')
  const all = existsSync(`${dir}/files`)
    ? readdirSync(`${dir}/files`, { recursive: true, encoding: 'utf8' })
    : []
  const files = all.filter((path) => /\.(sca|elog)$/.test(path))
  return {
    name,
    dir,
    ...JSON.parse(text('case.json')),
    stdout: text('stdout.txt'),
    stderr: text('stderr.txt'),
    files,
  }
}
