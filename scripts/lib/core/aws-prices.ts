import type { Prices } from './cluster-cost.ts'

/**
 * Dollars per hour on demand, Linux, of an `xlarge` of a family; within a family a price goes with the size, but for
 * a tenth of a cent. From AWS's public price list, as the SkyPilot catalog has it (github.com/skypilot-org/
 * skypilot-catalog, catalogs/v8/aws/vms.csv at 00148f2), read on 2026-11-25.
 */
const XLARGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  c4: {
    'ap-northeast-1': 0.252,
    'ap-northeast-2': 0.227,
    'ap-south-1': 0.2,
    'ap-southeast-1': 0.231,
    'ap-southeast-2': 0.261,
    'ca-central-1': 0.218,
    'eu-central-1': 0.227,
    'eu-west-1': 0.226,
    'eu-west-2': 0.237,
    'us-east-1': 0.199,
    'us-east-2': 0.199,
    'us-west-1': 0.249,
    'us-west-2': 0.199,
  },
  c5: {
    'ap-northeast-1': 0.214,
    'ap-northeast-2': 0.192,
    'ap-south-1': 0.17,
    'ap-southeast-1': 0.196,
    'ap-southeast-2': 0.222,
    'ca-central-1': 0.186,
    'eu-central-1': 0.194,
    'eu-north-1': 0.182,
    'eu-west-1': 0.192,
    'eu-west-2': 0.202,
    'eu-west-3': 0.202,
    'us-east-1': 0.17,
    'us-east-2': 0.17,
    'us-west-1': 0.212,
    'us-west-2': 0.17,
  },
  c6i: {
    'ap-northeast-1': 0.214,
    'ap-northeast-2': 0.192,
    'ap-south-1': 0.17,
    'ap-southeast-1': 0.196,
    'ap-southeast-2': 0.222,
    'ca-central-1': 0.186,
    'eu-central-1': 0.194,
    'eu-north-1': 0.182,
    'eu-west-1': 0.1824,
    'eu-west-2': 0.202,
    'eu-west-3': 0.202,
    'us-east-1': 0.17,
    'us-east-2': 0.17,
    'us-west-1': 0.212,
    'us-west-2': 0.17,
  },
  c7i: {
    'ap-northeast-1': 0.2247,
    'ap-northeast-2': 0.2016,
    'ap-south-1': 0.1785,
    'ap-southeast-1': 0.2058,
    'ap-southeast-2': 0.2331,
    'ca-central-1': 0.1953,
    'eu-central-1': 0.2037,
    'eu-north-1': 0.1911,
    'eu-west-1': 0.19152,
    'eu-west-2': 0.2121,
    'eu-west-3': 0.2121,
    'us-east-1': 0.1785,
    'us-east-2': 0.1785,
    'us-west-1': 0.2226,
    'us-west-2': 0.1785,
  },
  c8g: {
    'ap-northeast-1': 0.20012,
    'ap-northeast-2': 0.17952,
    'ap-south-1': 0.10796,
    'ap-southeast-1': 0.18328,
    'ap-southeast-2': 0.2076,
    'ca-central-1': 0.17392,
    'eu-central-1': 0.1814,
    'eu-north-1': 0.1702,
    'eu-west-1': 0.17056,
    'eu-west-2': 0.18888,
    'us-east-1': 0.15952,
    'us-east-2': 0.15896,
    'us-west-1': 0.19824,
    'us-west-2': 0.15952,
  },
}

/**
 * Of gp3, for all regions. An estimate, taken from no price list: in 2024 it was 0.08 in us-east-1 and more elsewhere, in
 * some regions perhaps more than this.
 */
const GIB_MONTH = 0.096
/** The same everywhere, of one that is used and of one that is not. */
const ADDRESS_HOUR = 0.005

/** What things cost in a region; of types that are not in the table nothing is known. */
export function priceTable(region: string): Prices {
  return {
    machine(type) {
      const [family, size] = type.split('.') as [string, string]
      const xlarge = Object.hasOwn(XLARGE, family) ? XLARGE[family]![region] : undefined
      const times = xlargesOf(size)
      return xlarge === undefined || times === null ? null : Number((xlarge * times).toFixed(4))
    },
    gibMonth: GIB_MONTH,
    addressHour: ADDRESS_HOUR,
  }
}

/** How many `xlarge` a size is; null for a size that says nothing of it, as `metal`. */
function xlargesOf(size: string): number | null {
  if (size === 'medium') return 0.25
  if (size === 'large') return 0.5
  const [, count] = /^(?:metal-)?(\d*)x(?:large|l)$/.exec(size) ?? []
  return count === undefined ? null : Number(count || 1)
}
