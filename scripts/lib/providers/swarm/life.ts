import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../core/errors.ts'
import { type Docker, dockerError } from '../../effects/docker.ts'
import { OWNER_LABEL } from './credentials.ts'
import {
  liveTasks,
  NAMESPACE,
  observeServices,
  observeStack,
  type ServiceState,
  taskErrors,
} from './observe-stack.ts'
import type { StackFile } from './stack-file.ts'
import type { StackPart } from './stack-plan.ts'
import { emptyWorkers, runnerImage } from './wipe.ts'

/** Services that a campaign cannot do without. */
const NEEDED = ['redis', 'mongo', 'builder'] as const
const POLL_MS = 500
const PATIENCE_MS = 180_000
/** For so long an error of a task may be one that the engine gets over by itself. */
const HOPE_MS = 20_000

/** Sends a stack file to the engine; parts that it no longer names go. */
export async function deployStack(docker: Docker, stack: string, text: string): Promise<void> {
  const options = ['--prune', '--resolve-image', 'never', '--with-registry-auth', '--compose-file', '-']
  await docker.run(['stack', 'deploy', ...options, stack], { input: text })
}

/**
 * The same where services may be there already: comes back when nothing runs any more as it was before, so that no
 * old worker, with old secrets, takes what is queued next.
 */
export async function updateStack(docker: Docker, stack: string, { text, parts }: StackFile): Promise<void> {
  const observed = await observeStack(docker, stack)
  const isOther = ({ name, hash }: StackPart) =>
    observed.some((part) => part.kind === 'service' && part.name === name && part.hash !== hash)
  const changed = parts.filter((part) => part.kind === 'service' && isOther(part)).map(({ name }) => name)
  const before = await liveTasks(docker, stack, changed)
  await deployStack(docker, stack, text)
  if (before.size === 0) return
  await until(
    async () => (await liveTasks(docker, stack, changed)).isDisjointFrom(before),
    'Old tasks of services that changed still run',
  )
}

/**
 * Waits until the services run that everything else needs, and one runner where there are to be some; gives all.
 * Throws a UserError with the engine's own reason when they do not.
 */
export async function awaitServices(
  docker: Docker,
  stack: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly ServiceState[]> {
  const startedMs = performance.now()
  for (;;) {
    const services = await observeServices(docker, stack)
    const late = services.filter(
      ({ name, running, wanted }) => isNeeded(name) && running < Math.min(1, wanted),
    )
    const absent = NEEDED.filter((name) => !services.some((each) => each.name === name))
    if (late.length + absent.length === 0) return services
    const waitedMs = performance.now() - startedMs
    const [first] = late
    const errors = first && waitedMs > HOPE_MS ? await taskErrors(docker, stack, first.name) : []
    if (waitedMs > PATIENCE_MS || errors.some(isFinal)) throw notUp(first?.name ?? absent[0]!, errors)
    await sleep(POLL_MS, undefined, options)
  }
}

function isNeeded(name: string): boolean {
  return name === 'runner' || NEEDED.some((each) => each === name)
}

/** Errors that waiting does not mend. */
function isFinal(error: string): boolean {
  return /no such image|insufficient resources|no suitable node|pull access denied|manifest unknown|invalid mount|already in use by host|pool overlaps/i.test(
    error,
  )
}

const STAYS = 'What was deployed stays: once that is mended, the same command goes on; `destroy` removes it'

function notUp(service: string, errors: readonly string[]): UserError {
  const why = errors.find(isFinal) ?? errors[0] ?? 'the engine gives no reason'
  const hint = /no such image|pull access denied|manifest unknown/i.test(why)
    ? `Each machine must be able to pull the image: check images.registry and services.${service}.image, and that every engine trusts the registry`
    : /insufficient resources/i.test(why)
      ? 'No machine has the cores or the memory free that it reserves: lower services.runner.cpus, or `memory`'
      : /no suitable node/i.test(why)
        ? 'No machine may run it: a swarm of one machine needs services.runner.onManager: true'
        : /already in use by host|conflicts with|pool overlaps/i.test(why)
          ? 'The machine has other networks with the same addresses: set the subnets under `networks`'
          : `\`docker service ps --no-trunc ${service}\` shows more`
  return new UserError('service', `The service "${service}" does not start: ${why}`, {
    hint: `${hint}\n${STAYS}`,
  })
}

/** Runners to none, after they handed back what they had: the rest of the stack, and all data, stay. */
export async function haltStack(docker: Docker, stack: string): Promise<void> {
  await docker.run(['service', 'scale', '--detach', `${stack}_runner=0`])
  await until(async () => {
    const services = await observeServices(docker, stack)
    return services.every(({ name, running }) => name !== 'runner' || running === 0)
  }, 'The runners did not end')
}

/** Runners back to so many. */
export async function resumeStack(docker: Docker, stack: string, replicas: number): Promise<void> {
  await docker.run(['service', 'scale', '--detach', `${stack}_runner=${replicas}`])
}

/**
 * Removes services and networks, and only with `data` the secrets and volumes; gives the workers whose volume stands
 * empty, which only their own engine can remove.
 */
export async function destroyStack(
  docker: Docker,
  stack: string,
  options: { readonly data: boolean },
): Promise<readonly string[]> {
  const image = options.data ? await runnerImage(docker, stack) : null
  if (image !== null) await endRunners(docker, stack)
  await until(async () => {
    // A network goes when the last task on it has gone: until then this fails, and is asked for again.
    await removing(docker, ['stack', 'rm', stack])
    return (await leftOf(docker, stack)).length === 0
  }, 'Parts of the stack are still there')
  // With its data stays what opens it.
  if (!options.data) return []
  const secrets = await secretsOf(docker, stack)
  if (secrets.length > 0) await docker.run(['secret', 'rm', ...secrets])
  const emptied = image === null ? [] : await emptyWorkers(docker, stack, image)
  await removeVolumes(docker, stack)
  return emptied
}

const GRACE_MS = 40_000

/** Lets runners end before their volumes are emptied: they write to them to the last, and as they start. */
async function endRunners(docker: Docker, stack: string): Promise<void> {
  await docker.run(['service', 'scale', '--detach', `${stack}_runner=0`])
  const startedMs = performance.now()
  while (performance.now() - startedMs < GRACE_MS) {
    if ((await liveTasks(docker, stack, ['runner'])).size === 0) return
    await sleep(POLL_MS)
  }
}

/** Removes what it can; what is still in use is no error. */
async function removing(docker: Docker, argv: readonly string[]): Promise<void> {
  const ran = await docker.tryRun(argv)
  if (
    ran.exitCode !== 0 &&
    !/in use|failed to remove|active endpoints|not found|nothing found/i.test(ran.stderr)
  )
    throw dockerError(ran, { label: docker.label, argv })
}

async function leftOf(docker: Docker, stack: string): Promise<readonly string[]> {
  const containers = await docker.run(['ps', '-aq', '--filter', `label=${NAMESPACE}=${stack}`])
  const services = await idsOf(docker, 'service', stack)
  const networks = await idsOf(docker, 'network', stack)
  return [...services, ...networks, ...containers.split('\n').filter((id) => id !== '')]
}

async function secretsOf(docker: Docker, stack: string): Promise<readonly string[]> {
  const text = await docker.run(['secret', 'ls', '--quiet', '--filter', `label=${OWNER_LABEL}=${stack}`])
  return text.split('\n').filter((id) => id !== '')
}

async function removeVolumes(docker: Docker, stack: string): Promise<void> {
  await until(async () => {
    const volumes = await idsOf(docker, 'volume', stack)
    if (volumes.length > 0) await removing(docker, ['volume', 'rm', ...volumes])
    return volumes.length === 0
  }, 'Volumes of the stack are still in use')
}

async function idsOf(docker: Docker, kind: string, stack: string): Promise<readonly string[]> {
  const text = await docker.run([kind, 'ls', '--quiet', '--filter', `label=${NAMESPACE}=${stack}`])
  return text.split('\n').filter((id) => id !== '')
}

async function until(condition: () => Promise<boolean>, otherwise: string): Promise<void> {
  const startedMs = performance.now()
  while (!(await condition())) {
    if (performance.now() - startedMs > PATIENCE_MS)
      throw new UserError('timeout', `${otherwise} after ${PATIENCE_MS / 1000} s`, {
        hint: 'See `docker service ls` and `docker node ls`; the same command may be given again',
      })
    await sleep(POLL_MS)
  }
}
