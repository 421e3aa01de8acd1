import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { readMachinePrograms } from '../../scripts/lib/effects/machine-programs.ts'
import { until } from '../integration/fixture.ts'
import { awsEnvironment, awsProgram } from '../services/aws.ts'
import { startMetadata } from '../services/imds.ts'
import type { Service } from '../services/service.ts'
import { noVenv } from '../venv.ts'

const INSTANCE = 'i-0123456789abcdef0'
/** AWS's program may take its time to start. */
const SECONDS = 120

describe("the agent, told by AWS's mock of instance metadata", { skip: noVenv }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'agent-'))
  const calls = join(dir, 'calls')
  const asked: URLSearchParams[] = []
  let server: Server
  let agent: ChildProcess | undefined
  let metadata: Service | undefined
  let path: string

  before(async () => {
    const programs = await readMachinePrograms()
    writeFileSync(join(dir, 'agent.mjs'), programs.agent)
    // Stands for machine.sh, which is tested on machines of the lab.
    writeFileSync(join(dir, 'machine'), `#!/bin/sh\necho "$*" >>${calls}\n`, { mode: 0o755 })
    path = awsProgram(dir)
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      asked.push(new URLSearchParams(body))
      const answer = 'CompleteLifecycleAction'
      response.end(`<${answer}Response><${answer}Result/></${answer}Response>`)
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
  })

  afterEach(async () => {
    agent?.kill('SIGKILL')
    await metadata?.remove()
    rmSync(calls, { force: true })
    asked.length = 0
  })

  after(() => {
    server.close()
    rmSync(dir, { recursive: true })
  })

  async function start(tells: 'asglifecycle' | 'spot'): Promise<void> {
    metadata = await startMetadata({ instance: INSTANCE, tells, afterSeconds: 1 })
    const env = {
      ...awsEnvironment(server.address() as AddressInfo),
      PATH: `${path}:${process.env.PATH}`,
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${metadata.port}`,
      ...{ ROLE: 'worker', GROUP: 'simswarm-queueing-workers' },
    }
    agent = spawn(process.execPath, [join(dir, 'agent.mjs')], { env, stdio: 'ignore' })
  }

  const called = () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [])

  test('its group lets the machine go: out of the cluster first, then the group may end it', async () => {
    await start('asglifecycle')
    await until(() => asked.length > 0, SECONDS)
    assert.deepEqual(called(), ['say going: its group lets it go', 'down'])
    assert.deepEqual(Object.fromEntries(asked[0]!), {
      Action: 'CompleteLifecycleAction',
      Version: '2011-01-01',
      AutoScalingGroupName: 'simswarm-queueing-workers',
      LifecycleHookName: 'end',
      InstanceId: INSTANCE,
      LifecycleActionResult: 'CONTINUE',
    })
  })

  test('an interruption of a spot machine: out of the cluster at once', async () => {
    await start('spot')
    await until(() => called().length === 2, SECONDS)
    const [going, down] = called()
    assert.match(going!, /^say going: spot interruption: terminate at 2\d{3}-\d\d-\d\dT/)
    assert.equal(down, 'down')
    // Its group does not ask yet.
    assert.deepEqual(asked, [])
  })
})
