import type { ParameterValue } from '../../scripts/lib/job/types.ts'

/** The part of the manifest for OMNeT++, as the schema describes it. */
export interface OmnetppSpec {
  readonly type: 'omnetpp'
  readonly ini: string
  readonly config: string | readonly string[]
  readonly library?: string | readonly string[]
  readonly executable?: string
  readonly ned?: readonly string[]
  readonly filter?: string
  readonly options?: Readonly<Record<string, ParameterValue>>
  readonly extraArgs?: readonly string[]
  /** Most runs of a process. */
  readonly batch?: number
  readonly watchdog?: 'warn' | 'stop' | 'off'
}

export function configsOf({ config }: OmnetppSpec): readonly string[] {
  return typeof config === 'string' ? [config] : config
}

export function librariesOf({ library = [] }: OmnetppSpec): readonly string[] {
  return typeof library === 'string' ? [library] : library
}

export function nedFoldersOf({ ned = ['.'] }: OmnetppSpec): readonly string[] {
  return ned
}

/** OMNeT++'s own program, or the model's among the artifacts. */
export function executableOf({ executable = 'opp_run' }: OmnetppSpec): string {
  return executable
}
