import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MachinePrograms } from '../render/aws/user-data.ts'
import { bundleProgram } from './bundle.ts'

const HOST = new URL('../host/', import.meta.url)

/** The programs that each machine on AWS runs. */
export async function readMachinePrograms(): Promise<MachinePrograms> {
  const agent = await bundleProgram(fileURLToPath(new URL('agent.ts', HOST)), { isSmall: true })
  return {
    machine: readFileSync(new URL('machine.sh', HOST), 'utf8'),
    platform: readFileSync(new URL('amazon-linux.sh', HOST), 'utf8'),
    agent: Buffer.from(agent).toString(),
  }
}
