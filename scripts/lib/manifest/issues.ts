import { formatPath, type Path, type Place } from '../text/place.ts'

export type Level = 'error' | 'warning'

/** Something about a manifest that its author should know; an error keeps anything from being done. */
export interface Issue extends Place {
  /** As people write it, such as `campaigns[0].repetitions`; empty for the file as a whole. */
  readonly path: string
  /** Stable word for scripts. */
  readonly code: string
  readonly level: Level
  readonly message: string
  readonly hint?: string
}

/** An issue before its place is known. */
export interface Finding {
  readonly path: Path
  /** Which end of a `key: value` it is about. */
  readonly of?: 'key' | 'value'
  readonly code: string
  readonly level?: Level
  readonly message: string
  readonly hint?: string
}

/** Gives a finding its place. */
export function placeFinding(finding: Finding, locate: (path: Path, of?: 'value' | 'key') => Place): Issue {
  const { path, of = 'value', code, level = 'error', message, hint } = finding
  return {
    path: formatPath(path),
    ...locate(path, of),
    code,
    level,
    message,
    ...(hint === undefined ? {} : { hint }),
  }
}

/** By place, errors and warnings together. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** One line an issue, `file:line:column path: message`, and an indented one for its hint. */
export function formatIssues(file: string, issues: readonly Issue[]): string {
  return issues.map((issue) => formatIssue(file, issue)).join('\n')
}

function formatIssue(file: string, { path, line, column, level, message, hint }: Issue): string {
  const where = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`
  const what = `${level === 'warning' ? 'Warning: ' : ''}${message}`
  return `${where}: ${what}${hint === undefined ? '' : `\n  ${hint}`}`
}
