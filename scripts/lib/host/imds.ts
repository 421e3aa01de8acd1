const TIMEOUT_MS = 2_000

/** Where an instance learns of itself; no container on a bridge reaches it. */
function base(): string {
  return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT ?? 'http://169.254.169.254'
}

/** A value of this instance's metadata; null where there is none. */
export async function readMetadata(path: string): Promise<string | null> {
  const token = await ask('api/token', {
    method: 'PUT',
    headers: { 'X-aws-ec2-metadata-token-ttl-seconds': '60' },
  })
  const answer = await ask(`meta-data/${path}`, {
    headers: { 'X-aws-ec2-metadata-token': await token.text() },
  })
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.text()).trim()
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  return await fetch(`${base()}/latest/${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
}

/** Why this instance is about to go, in words; null: it stays. */
export async function goingBecause(): Promise<string | null> {
  if (await isTerminating()) return 'its group lets it go'
  const spot = await readMetadata('spot/instance-action')
  if (spot === null) return null
  const { action, time } = JSON.parse(spot) as { readonly action: string; readonly time: string }
  return `spot interruption: ${action} at ${time}`
}

/** Whether the group waits for this instance to say that it may go. */
export async function isTerminating(): Promise<boolean> {
  return (await readMetadata('autoscaling/target-lifecycle-state')) === 'Terminated'
}
