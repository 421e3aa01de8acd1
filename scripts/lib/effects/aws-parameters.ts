import { UserError } from '../core/errors.ts'
import { type AwsPlace, awsCode, clientSettings, inWords } from './aws-client.ts'

/** Parameters of SSM: small values by path, such as `/simswarm/NAME/lock`. */
export interface Parameters {
  get(name: string): Promise<string | null>
  /** False where it is there already and `overwrite` is not said. */
  put(name: string, value: string, options?: { readonly overwrite?: boolean }): Promise<boolean>
  /** Names below a path. */
  list(path: string): Promise<readonly string[]>
  remove(names: readonly string[]): Promise<void>
}

/** DeleteParameters takes no more at a time. */
const MOST_AT_ONCE = 10

export async function openParameters(place: AwsPlace): Promise<Parameters> {
  const {
    DeleteParametersCommand,
    GetParameterCommand,
    PutParameterCommand,
    SSMClient,
    paginateGetParametersByPath,
  } = await import('@aws-sdk/client-ssm')
  const client = inWords(new SSMClient(clientSettings(place)))
  return {
    async get(name) {
      const found = await orNull(
        client.send(new GetParameterCommand({ Name: name, WithDecryption: true })),
        'ParameterNotFound',
      )
      return found?.Parameter?.Value ?? null
    },
    async put(name, value, { overwrite = false } = {}) {
      const put = new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: overwrite })
      return (await orNull(client.send(put), 'ParameterAlreadyExists')) !== null
    },
    async list(path) {
      const pages = paginateGetParametersByPath({ client }, { Path: path, Recursive: true })
      const names: string[] = []
      for await (const { Parameters = [] } of pages) names.push(...Parameters.map(({ Name }) => Name!))
      return names
    },
    async remove(names) {
      for (let at = 0; at < names.length; at += MOST_AT_ONCE)
        await client.send(new DeleteParametersCommand({ Names: names.slice(at, at + MOST_AT_ONCE) }))
    },
  }
}

async function orNull<T>(sending: Promise<T>, code: string): Promise<T | null> {
  try {
    return await sending
  } catch (error) {
    if (error instanceof UserError && awsCode(error) === code) return null
    throw error
  }
}
