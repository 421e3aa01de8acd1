import { formatPath, type Path, startsWith } from '../text/place.ts'
import { parseYaml, type YamlText } from '../text/yaml.ts'
import { checkManifest } from './checks/all.ts'
import type { CheckOptions } from './checks/context.ts'
import { interpolate } from './interpolate.ts'
import { type Finding, type Issue, placeFinding, sortIssues } from './issues.ts'
import type { Manifest } from './types.gen.ts'
import { validate } from './validate.ts'

export interface ParseOptions extends CheckOptions {
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Parsed {
  /** Null where an issue is an error. */
  readonly manifest: Manifest | null
  /** By place; warnings too. */
  readonly issues: readonly Issue[]
}

/** Reads a manifest: text, variables, schema, then meaning. Never throws for what a file may hold. */
export function parseManifest(bytes: Uint8Array, options: ParseOptions): Parsed {
  const text = parseYaml(bytes)
  if (text.problems.length > 0) return { manifest: null, issues: text.problems.map(toIssue) }
  const { value, findings } = interpolate(text.value, { env: options.env, isPlain: text.isPlain })
  const invalid = validate(value).filter(({ path }) => !findings.some((other) => samePath(other.path, path)))
  const broken = [...findings, ...invalid]
  const manifest = value as Manifest
  const shapeKnown = typeof value === 'object' && value !== null && !Array.isArray(value)
  const meaning = shapeKnown
    ? [
        ...checkManifest(
          manifest,
          broken.map(({ path }) => path),
          options,
        ),
      ]
    : []
  const issues = placed([...broken, ...meaning], text)
  return { manifest: issues.some(({ level }) => level === 'error') ? null : manifest, issues }
}

function placed(findings: readonly Finding[], text: YamlText): readonly Issue[] {
  return sortIssues(findings.map((finding) => placeFinding(finding, text.locate)))
}

function toIssue({ path, hint, ...rest }: YamlText['problems'][number]): Issue {
  return { ...rest, path: formatPath(path), level: 'error', ...(hint === undefined ? {} : { hint }) }
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b)
}
