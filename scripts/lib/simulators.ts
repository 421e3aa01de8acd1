import { command } from '../../images/command/simulator.ts'
import { ns3 } from '../../images/ns3/simulator.ts'
import { omnetpp } from '../../images/omnetpp/simulator.ts'
import { UserError } from './core/errors.ts'
import type { Simulator } from './job/simulator.ts'

/** Every simulator that this version runs, by the `type` of the manifest; a new one is one line here. */
export const simulators: Readonly<Record<string, Simulator>> = {
  command: anySpec(command),
  ns3: anySpec(ns3),
  omnetpp: anySpec(omnetpp),
}

/** The simulator of a type; throws a UserError for one that this version does not run. */
export function simulatorOf(type: string): Simulator {
  const simulator = Object.hasOwn(simulators, type) ? simulators[type] : undefined
  if (simulator !== undefined) return simulator
  throw new UserError('simulator', `Simulator "${type}" is validated but not run by this version`, {
    hint: `Use ${Object.keys(simulators)
      .map((name) => `"${name}"`)
      .join(' or ')}; other programs run as "command"`,
    exitCode: 2,
  })
}

/** The schema has checked that a spec belongs to its simulator, which the types cannot follow. */
function anySpec<S>(simulator: Simulator<S>): Simulator {
  return simulator as unknown as Simulator
}
