import {
  campaignOf,
  makeProject,
  type Project,
  put,
  type StartedVerb,
  type VerbEnd,
} from '../integration/fixture.ts'
import { awsEnvironment, startMoto } from '../services/aws.ts'
import { type AwsCall, type Fault, type FaultProxy, startFaultProxy } from '../services/fault-proxy.ts'
import { freePort } from '../services/service.ts'

/** An account at an emulated AWS, and a project whose cluster is in it. */
export interface AwsProject {
  readonly project: Project
  readonly proxy: FaultProxy
  /** Of the SDK, as the verbs have them. */
  readonly env: Readonly<Record<string, string>>
  /** Writes the manifest; `cluster` changes a good one. */
  write(cluster?: object, more?: object): void
  start(verb: string, ...args: readonly string[]): StartedVerb
  run(verb: string, ...args: readonly string[]): Promise<VerbEnd>
  /** Decides about calls that are not the emulator's own weaknesses. */
  onCall(decide: (call: AwsCall) => Fault | undefined): void
  close(): Promise<void>
}

export const REGION = 'eu-central-1'
export const GOOD = {
  provider: 'aws',
  region: REGION,
  workers: 3,
  instanceType: 'c4.4xlarge',
  network: { sshFrom: ['203.0.113.0/24'] },
}

export interface AwsOptions {
  /** Calls that are free of policies; all, unless it is said. */
  readonly freeCalls?: number
}

export async function startAwsProject(options: AwsOptions = {}): Promise<AwsProject> {
  const service = await startMoto(options)
  const proxy = await startFaultProxy(service)
  const { project, remove } = makeProject({})
  put(project, 'model/model.sh', '#!/bin/sh\necho "{\\"v\\": $2}" > result.json\n')
  // Addresses of the emulator are somebody's: nobody is to be called there.
  const nowhere = { answer: withOutputs({ ManagerAddress: `127.0.0.1:${await freePort()}` }) }
  const env = awsEnvironment(proxy)
  const onCall: AwsProject['onCall'] = (decide) =>
    proxy.onCall((call) => ({
      ...(call.action === 'DescribeStacks' ? nowhere : besideMoto(call)),
      ...decide(call),
    }))
  onCall(() => undefined)
  const start: AwsProject['start'] = (verb, ...args) => project.start(verb, args, env)
  const write: AwsProject['write'] = (cluster = {}, more = {}) =>
    project.write([campaignOf()], { cluster: { ...GOOD, ...cluster }, ...more })
  write()
  return {
    project,
    proxy,
    env,
    write,
    start,
    run: (verb, ...args) => start(verb, ...args).ended,
    onCall,
    async close() {
      await proxy.close()
      await service.remove()
      remove()
    },
  }
}

/** It cannot delete networks that have tables of routes, so they stay in its stacks; the template looks untouched. */
const KEPT = '"DeletionPolicy":"Retain",'

/** What of the emulator's own is in the way of verbs. */
export function besideMoto({ action, body }: AwsCall): Fault | undefined {
  switch (action) {
    case 'CreateStack':
    case 'CreateChangeSet': {
      const form = new URLSearchParams(body)
      const template = form.get('TemplateBody')!
      form.set('TemplateBody', template.replace(/"(Vpc|Routes|Subnet\d)":\{/g, `"$1":{${KEPT}`))
      return { body: form.toString() }
    }
    case 'GetTemplate':
      return {
        answer: (text) =>
          text.replaceAll(/(&quot;|")DeletionPolicy(&quot;|"): ?(&quot;|")Retain(&quot;|"), ?/g, ''),
      }
    case 'GetServiceQuota':
      // Networks that stay count against this one.
      return { answer: (text) => text.replace(/"Value": ?[\d.]+/, '"Value": 1000000') }
    case 'DescribeRegions':
      // It lists those of all partitions, where nobody has users in more than one.
      return { answer: (text) => text.replaceAll(/<item>(?:(?!<\/item>)[\s\S])*<\/item>/g, near) }
    default:
      return undefined
  }
}

function near(item: string): string {
  return /<regionName>eu-(central|west)-1</.test(item) ? item : ''
}

/** Puts other values into the outputs of stacks. */
export function withOutputs(outputs: Readonly<Record<string, string>>): (text: string) => string {
  return (text) =>
    Object.entries(outputs).reduce(
      (changed, [key, value]) =>
        changed.replace(
          new RegExp(`(<OutputKey>${key}</OutputKey>\\s*<OutputValue>)[^<]*`),
          (_, before) => before + value,
        ),
      text,
    )
}
