import type { Parameters } from '../job/types.ts'

const MAX_LENGTH = 120

/**
 * A folder's name for the files of a run: its values for people, then the beginning of its id, which tells
 * apart what the values do not. Of letters, digits and `=,._+-` alone.
 */
export function runFolderName(run: {
  readonly runId: string
  readonly parameters: Parameters
  readonly repetition: number
}): string {
  const values = Object.entries(run.parameters).map(([name, value]) => `${name}=${value}`)
  const words = [...values, `repetition=${run.repetition}`].join(',').replace(/[^A-Za-z0-9=,._+-]/g, '_')
  // A leading "." hides a folder, a leading "-" looks like an option.
  return `${words.replace(/^[.-]/, '_').slice(0, MAX_LENGTH)}-${run.runId.slice(0, 12)}`
}
