import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pythonPrograms } from '../venv.ts'
import { type Service, startService } from './service.ts'

const MINISTACK = 'ministack==1.5.33'
const MOTO = 'moto[server]==5.2.5'
const CLI = 'awscli==1.46.3'

/** An AWS that rolls back and reports as CloudFormation does, and knows few types of resources. */
export function startMinistack(): Promise<Service> {
  const programs = pythonPrograms(MINISTACK)
  return startService('ministack', ({ port, dir }) => [
    // Its state goes with the process.
    ...(['env', `GATEWAY_PORT=${port}`, `TMPDIR=${dir}`, 'PERSIST_STATE=0'] as const),
    ...[join(programs, 'python3'), '-c', 'from ministack.app import main; main()'],
  ])
}

/** An AWS whose groups have machines, and which checks policies once that many calls were made; it never fails. */
export function startMoto({ freeCalls = Infinity }: { readonly freeCalls?: number } = {}): Promise<Service> {
  const programs = pythonPrograms(MOTO)
  const limit = Number.isFinite(freeCalls) ? [`INITIAL_NO_AUTH_ACTION_COUNT=${freeCalls}`] : []
  return startService('moto', ({ port }) => [
    ...(['env', ...limit] as ['env']),
    ...[join(programs, 'python3'), '-c', 'from moto.server import main; main()'],
    ...['-H', '127.0.0.1', '-p', String(port)],
  ])
}

/** A folder with AWS's program `aws`, made in `dir`. */
export function awsProgram(dir: string): string {
  const folder = join(dir, 'bin')
  mkdirSync(folder)
  const python = join(pythonPrograms(CLI), 'python3')
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\nexec ${python} -m awscli "$@"\n`, { mode: 0o755 })
  return folder
}

/** The variables by which the SDK finds an emulated AWS, and nothing else. */
export function awsEnvironment({ port }: { readonly port: number }): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}
