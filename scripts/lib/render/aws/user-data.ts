import { END_HOOK, groupName, logGroupName, parameterNames } from '../../core/aws-names.ts'
import type { AwsCluster } from '../../core/cluster.ts'
import { RESOURCES } from './names.ts'
import { getAtt, ref, type Value } from './template.ts'

/** What runs on each machine. */
export interface MachinePrograms {
  /** host/machine.sh */
  readonly machine: string
  /** host/amazon-linux.sh */
  readonly platform: string
  /** host/agent.ts, bundled. */
  readonly agent: string
}

/** The script that cloud-init runs at a machine's first start. */
export function userData(
  role: 'manager' | 'worker',
  {
    name,
    cluster,
    programs,
  }: { readonly name: string; readonly cluster: AwsCluster; readonly programs: MachinePrograms },
): Value {
  void [
    role,
    name,
    cluster,
    programs,
    END_HOOK,
    groupName,
    logGroupName,
    parameterNames,
    RESOURCES,
    getAtt,
    ref,
  ]
  return '#!/bin/bash\n'
}
