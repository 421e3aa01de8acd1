import { priceTable } from '../core/aws-prices.ts'
import type { Prices } from '../core/cluster-cost.ts'
import { type Cli, type OptionSpec, usage } from './options.ts'

export const PRICE_OPTION: OptionSpec = {
  type: 'string',
  multiple: true,
  value: '[TYPE=]DOLLARS',
  help: 'AWS: what a machine costs per hour, in place of the price table; repeatable',
}

/** The prices of a region, with those that `--price` gives in their place. */
export function pricesOf(cli: Cli, region: string): Prices {
  const table = priceTable(region)
  const given = cli.list('price').map(parsePrice)
  if (given.length === 0) return table
  const ofAll = given.findLast(({ type }) => type === null)?.dollars
  return {
    ...table,
    machine: (type) => given.findLast((each) => each.type === type)?.dollars ?? ofAll ?? table.machine(type),
  }
}

function parsePrice(text: string): { readonly type: string | null; readonly dollars: number } {
  const [, type, number] = /^(?:([a-z0-9.-]+)=)?(\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (number === undefined)
    throw usage(`"--price ${text}" is no price`, 'Such as --price 0.90, or --price c4.4xlarge=0.90')
  return { type: type ?? null, dollars: Number(number) }
}
