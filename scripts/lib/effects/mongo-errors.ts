import { UserError } from '../core/errors.ts'

const KINDS = [
  {
    code: 'disk-full',
    numbers: [14_031],
    names: /^$/,
    message: "No space is left for the cluster's store",
    hint: 'Give the volume of `mongo` more space, or remove runs with `gc`; what is stored is whole',
  },
  {
    code: 'store-refused',
    // AuthenticationFailed and Unauthorized.
    numbers: [18, 13],
    names: /^$/,
    message: "The cluster's store refuses this user",
    hint: 'The password is the one that `deploy` made: its secret and the user in the database must be of one deployment',
  },
  {
    code: 'store-away',
    // The server ends, or is not the one that writes.
    numbers: [91, 189, 10_107, 11_600, 11_602, 13_435, 13_436],
    names: /Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|WaitQueueTimeout|PoolClosed/,
    message: "The cluster's store does not answer",
    hint: 'Look at the service `mongo` of the stack; what was accepted is kept there, and can be asked for again when it is back',
  },
] as const

/** A socket's own errors: the driver passes them on as they are while a large message waits to go out. */
const SOCKET = /^(EPIPE|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

/** An error of the way to the server; such errors of files have other codes. */
export function isOfSocket(error: unknown): boolean {
  return error instanceof Error && SOCKET.test(String((error as NodeJS.ErrnoException).code))
}

/** The UserError for what the driver threw, or that itself where it is no trouble of the server's. */
export function mongoProblem(error: Error, numbers: readonly number[], where: string): Error {
  const name = isOfSocket(error) ? 'Network' : error.name
  const kind = KINDS.find(
    (each) => each.numbers.some((one) => numbers.includes(one)) || each.names.test(name),
  )
  if (kind === undefined) return error
  const { code, message, hint } = kind
  return new UserError(code, `${message} at ${where}: ${error.message}`, { hint, cause: error })
}
