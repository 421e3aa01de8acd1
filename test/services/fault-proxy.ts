import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** A call to AWS, whatever its protocol. */
export interface AwsCall {
  /** As credentials are scoped: `cloudformation`, `ssm`, `ec2`, `autoscaling`. */
  readonly service: string
  /** Such as `CreateStack`. */
  readonly action: string
  readonly body: string
}

/**
 * What is to become of a call: an error in AWS's form, another body sent on, or what comes back changed. Nothing: it
 * passes.
 */
export interface Fault {
  readonly error?: { readonly code: string; readonly message: string; readonly status?: number }
  readonly body?: string
  readonly answer?: (text: string) => string
  /** In place of the answer's own. */
  readonly status?: number
  /** It is sent on no sooner. */
  readonly after?: Promise<void>
}

/** Stands in front of an emulated AWS, counts what passes, and does to it what a test wants. */
export interface FaultProxy {
  readonly port: number
  readonly calls: readonly AwsCall[]
  /** Names of the calls that change something. */
  mutations(): readonly string[]
  forget(): void
  /** Asked about each call, until another one is set. */
  onCall(decide: (call: AwsCall) => Fault | undefined): void
  close(): Promise<void>
}

const READS = /^(Describe|Get|List|Filter|BatchGet|Lookup|Validate|Simulate)/

export async function startFaultProxy(target: { readonly port: number }): Promise<FaultProxy> {
  const calls: AwsCall[] = []
  let decide: (call: AwsCall) => Fault | undefined = () => undefined
  const server = createServer(async (incoming, response) => {
    const body = await textOf(incoming)
    const call = callOf(incoming, body)
    calls.push(call)
    const fault = decide(call) ?? {}
    await fault.after
    if (fault.error) return refuse(response, call, fault.error)
    await pass(incoming, response, { ...fault, port: target.port, body: fault.body ?? body })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    calls,
    mutations: () => calls.map(({ action }) => action).filter((action) => !READS.test(action)),
    forget: () => void calls.splice(0),
    onCall: (next) => {
      decide = next
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}

function callOf({ headers, url = '' }: IncomingMessage, body: string): AwsCall {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? ''
  const target = headers['x-amz-target']
  const action =
    typeof target === 'string'
      ? target.split('.').at(-1)
      : (/\/operation\/(\w+)/.exec(url)?.[1] ?? new URLSearchParams(body).get('Action'))
  return { service, action: action ?? '', body }
}

function refuse(
  response: ServerResponse,
  { service, action, body: _body }: AwsCall,
  { code, message, status = 400 }: NonNullable<Fault['error']>,
): void {
  const isQuery = ['cloudformation', 'autoscaling', 'sts', 'ec2', 'iam'].includes(service)
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`
  const xml =
    service === 'ec2'
      ? `<Response><Errors>${error}</Errors><RequestID>${action}</RequestID></Response>`
      : `<ErrorResponse>${error}<RequestId>${action}</RequestId></ErrorResponse>`
  response.writeHead(status, { 'content-type': isQuery ? 'text/xml' : 'application/x-amz-json-1.1' })
  response.end(isQuery ? xml : JSON.stringify({ __type: code, message }))
}

async function pass(
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
  { port, body, answer, status }: Fault & { readonly port: number; readonly body: string },
): Promise<void> {
  const bytes = Buffer.from(body, 'latin1')
  const onward = request({
    ...{ host: '127.0.0.1', port, method, path: url },
    headers: { ...headers, 'content-length': bytes.length },
  })
  onward.end(bytes)
  onward.once('error', () => response.destroy())
  onward.once('response', async (answered) => {
    const text = await textOf(answered)
    const changed = Buffer.from(answer ? answer(text) : text, 'latin1')
    const { 'transfer-encoding': _encoding, ...rest } = answered.headers
    response.writeHead(status ?? answered.statusCode ?? 502, { ...rest, 'content-length': changed.length })
    response.end(changed)
  })
}
