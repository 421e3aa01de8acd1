import { UserError } from '../core/errors.ts'

/** Where a client of the SDK talks to. Endpoint and credentials come by the SDK's own chain of variables and files. */
export interface AwsPlace {
  readonly region: string
}

/** What every client is made with: CloudFormation alone answers some calls by "slow down". */
export function clientSettings({ region }: AwsPlace): {
  readonly region: string
  readonly maxAttempts: number
} {
  return { region, maxAttempts: 5 }
}

interface Wordable {
  readonly middlewareStack: {
    // biome-ignore lint/suspicious/noExplicitAny: each client of the SDK has a type of its own for it.
    add(middleware: any, options: any): void
  }
}

/** Has every failure of a client be a UserError, whose cause is what the SDK threw. */
export function inWords<Client extends Wordable>(client: Client): Client {
  const middleware =
    (next: (args: unknown) => Promise<unknown>, { commandName }: { readonly commandName?: string }) =>
    async (args: unknown) => {
      try {
        return await next(args)
      } catch (error) {
        throw awsError(error, (commandName ?? 'request').replace(/Command$/, ''))
      }
    }
  client.middlewareStack.add(middleware, { step: 'initialize', name: 'inWords', priority: 'high' })
  return client
}

/** AWS's own name for a failure, such as `ValidationError`; null for what is none of AWS. */
export function awsCode(error: unknown): string | null {
  const cause = error instanceof UserError ? error.cause : error
  return (cause as { readonly name?: string } | null)?.name ?? null
}

/** A failure of a call in people's words: what happened, then what to do. */
export function awsError(error: unknown, call: string): UserError {
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string }
  const known = KNOWN.find(({ pattern }) => pattern.test(`${name} ${code}`) || pattern.test(message))
  if (known === undefined)
    return new UserError('aws', `AWS refuses ${call}: ${message || name || code}`, { cause: error })
  const { says, hint, code: own } = known
  return new UserError(own, says(call, message), { hint, cause: error })
}

const KNOWN: readonly {
  readonly pattern: RegExp
  readonly code: string
  readonly says: (call: string, message: string) => string
  readonly hint: string
}[] = [
  {
    pattern: /^(CredentialsProviderError|TokenProviderError)|could not load credentials/i,
    code: 'no-credentials',
    says: (_call, message) =>
      /expired|sso session/i.test(message)
        ? `The AWS session has ended: ${message}`
        : 'No AWS credentials are to be found',
    hint: 'Log in (`aws sso login`, `aws configure`), name a profile with AWS_PROFILE, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  },
  {
    pattern: /^(ExpiredToken|ExpiredTokenException|RequestExpired)\b/,
    code: 'expired-credentials',
    says: () => 'The AWS credentials have expired',
    hint: 'Log in again (`aws sso login`), or fetch new ones',
  },
  {
    pattern:
      /^(InvalidClientTokenId|UnrecognizedClientException|AuthFailure|SignatureDoesNotMatch|InvalidSignatureException|InvalidAccessKeyId)\b/,
    code: 'bad-credentials',
    says: (_call, message) => `AWS does not accept the credentials: ${message}`,
    hint: 'Check AWS_PROFILE and the keys, and that this machine has the right time',
  },
  {
    pattern:
      /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedAccess)\b|is not authorized to perform/,
    code: 'not-allowed',
    says: (call, message) => `Not allowed to ${call}: ${message}`,
    hint: '`init --policy` prints the least policy that the verbs need: have it attached to who you are',
  },
  {
    pattern: /^(OptInRequired|InvalidRegion)\b|not subscribed|region is not enabled/i,
    code: 'region-closed',
    says: (_call, message) => `The account cannot use the region: ${message}`,
    hint: 'Have the region enabled for the account, or name another one in cluster.region',
  },
  {
    pattern: /LimitExceeded|QuotaExceeded|LimitReached/,
    code: 'quota',
    says: (_call, message) => `A quota of the account is reached: ${message}`,
    hint: 'Have it raised (Service Quotas in the console), or ask for less in the manifest',
  },
  {
    pattern: /^(Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequestsException|SlowDown)\b/,
    code: 'throttled',
    says: (call) =>
      `AWS is asked too often in this account and region: it still refuses ${call} after several tries`,
    hint: 'Wait a minute; the same command goes on where this one stopped',
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|TimeoutError/,
    code: 'aws-unreachable',
    says: (_call, message) => `Cannot reach AWS: ${message}`,
    hint: 'Check the network, and that cluster.region is a region of AWS (or AWS_ENDPOINT_URL where that is set)',
  },
]
