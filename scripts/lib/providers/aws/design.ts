import { CLUSTER_TAG, stackName } from '../../core/aws-names.ts'
import type { AwsCluster } from '../../core/cluster.ts'
import { UserError } from '../../core/errors.ts'
import type { StackDesign, StackView } from '../../effects/aws-stacks.ts'
import { PARAMETERS, zoneParameter } from '../../render/aws/names.ts'
import { zoneCount } from '../../render/aws/network.ts'
import type { Account } from './account.ts'
import { chooseZones, requireCores, requirePlaces, surveyTypes } from './preflight.ts'

/** Amazon Linux 2023 as it is today. */
const IMAGE = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'

export interface Designing {
  readonly name: string
  readonly cluster: AwsCluster
  /** The template's text. */
  readonly template: string
  /** Called where a new stack needs one. */
  readonly publicKey: () => string
}

/** What a stack is to be, all that was chosen when it was made kept as it is: image, key and zones. */
export function keptDesign({ name, cluster, template }: Designing): StackDesign {
  return {
    name: stackName(name),
    template,
    parameters: Object.fromEntries(parameterNamesOf(cluster).map((key) => [key, null])),
    tags: { [CLUSTER_TAG]: name },
  }
}

/**
 * The same with values for what the stack has none of yet. Throws a UserError where the region does not offer what
 * the manifest asks for, or quotas do not allow it.
 */
export async function fullDesign(
  account: Account,
  stack: StackView | null,
  designing: Designing,
): Promise<StackDesign> {
  const { cluster, publicKey } = designing
  const offered = await surveyTypes(account, cluster)
  if (stack === null) {
    await requireCores(account, cluster, offered)
    await requirePlaces(account, cluster)
  }
  const zones = await chooseZones(account, cluster, offered)
  const fresh: Record<string, () => string | Promise<string>> = {
    [PARAMETERS.image]: () => findImage(account),
    [PARAMETERS.publicKey]: publicKey,
    ...Object.fromEntries(zones.map((zone, index) => [zoneParameter(index), () => zone])),
  }
  const chosen = parameterNamesOf(cluster).map(async (key) => {
    const isThere = stack !== null && key in stack.parameters
    return [key, isThere ? null : await fresh[key]!()] as const
  })
  return { ...keptDesign(designing), parameters: Object.fromEntries(await Promise.all(chosen)) }
}

function parameterNamesOf({ network }: AwsCluster): readonly string[] {
  const zones = Array.from({ length: zoneCount(network) }, (_, index) => zoneParameter(index))
  return [PARAMETERS.image, PARAMETERS.publicKey, ...zones]
}

async function findImage(account: Account): Promise<string> {
  const image = await (await account.parameters()).get(IMAGE)
  if (image !== null) return image
  throw new UserError('image-absent', `The region ${account.place.region} does not have Amazon Linux 2023`, {
    hint: 'Choose another cluster.region',
  })
}
