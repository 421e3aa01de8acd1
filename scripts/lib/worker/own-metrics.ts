import { closeSync, lstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { matchFiles } from '../effects/glob.ts'
import { readMetrics } from '../job/metrics.ts'
import { SCALAR_FILES, searchScalars } from '../job/scalars.ts'
import type { MetricsSpec, Verdict } from '../job/types.ts'
import { isOfPath } from './path-error.ts'

/** A file of metrics is read whole. */
const METRICS_BYTES = 64 * 1024 * 1024

/** Reads metrics from what a run printed and wrote below `folder`; an unusable source is the error. */
export function metricsOf(
  spec: MetricsSpec | null,
  folder: string,
  stdout: () => string,
): Pick<Verdict, 'metrics' | 'error'> {
  if (spec === null) return { metrics: {}, error: null }
  try {
    const file = 'file' in spec ? readOwnFile(folder, spec.file) : null
    const scalars = 'scalars' in spec ? ownScalars(folder, spec.scalars) : null
    return readMetrics(spec, { file, scalars, stdout: 'stdout' in spec ? stdout() : '' })
  } catch (error) {
    return { metrics: {}, error: { code: 'metrics', message: (error as Error).message } }
  }
}

/** Files of scalars may be of any size: they are read piece by piece, none of which is kept. */
const chunk = Buffer.alloc(256 * 1024)

function ownScalars(folder: string, patterns: Readonly<Record<string, string>>) {
  const search = searchScalars(patterns)
  const paths = matchFiles(folder, [SCALAR_FILES])
  if (paths.length === 0) return 'The run wrote no .sca file: is scalar recording off?'
  for (const path of paths) {
    const file = openSync(join(folder, path), 'r')
    try {
      const reader = search.open(path)
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
        reader.push(chunk.subarray(0, read))
      reader.end()
    } finally {
      closeSync(file)
    }
  }
  return search.result()
}

/** The text of a file that the run itself wrote: a link that leads out of its folder is refused. */
function readOwnFile(folder: string, path: string): string | null {
  const full = join(folder, path)
  const size = statSync(full, { throwIfNoEntry: false })?.size
  if (size === undefined) return null
  if (!isOwnFile(folder, path))
    throw new Error(`"${path}" is not a file that the run wrote: it leads out of the work directory`)
  if (size > METRICS_BYTES) throw new Error(`"${path}" is too large for metrics: ${size} bytes`)
  return readFileSync(full, 'utf8')
}

/** Whether a path names a real file of a run's folder, by no link that leads out of it. */
export function isOwnFile(folder: string, path: string): boolean {
  const full = join(folder, path)
  try {
    // The system's own: the other one looks at each folder on the way, for every run.
    const { native } = realpathSync
    return lstatSync(full).isFile() && native(full).startsWith(native(folder) + sep)
  } catch (error) {
    if (isOfPath(error)) return false
    throw error
  }
}
