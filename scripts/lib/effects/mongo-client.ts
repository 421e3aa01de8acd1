import {
  type Collection,
  type Db,
  MongoBulkWriteError,
  MongoClient,
  type MongoClientOptions,
  MongoError,
  ObjectId,
} from 'mongodb'
import { UserError } from '../core/errors.ts'
import { mongoProblem } from './mongo-errors.ts'

export type { Collection, Db, ObjectId }

/** Where the MongoDB of a cluster is: a URL, or its parts; the user is one of the database `admin`. */
export type MongoAddress = (
  | { readonly url: string }
  | {
      readonly host: string
      readonly port: number
      readonly user?: string
      readonly password?: string
    }
) & {
  readonly database?: string
  /** How long each method looks for a server that is away before it says so. */
  readonly patienceMs?: number
}

/** One client of a server: a few connections, made when they are first needed. */
export interface Mongo {
  readonly db: Db
  /** Runs `work`; what the server or the way to it threw becomes a UserError with cause and remedy. */
  guarded<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

const DATABASE = 'simswarm'
const PATIENCE_MS = 10_000

const OPTIONS: MongoClientOptions = {
  appName: 'simswarm',
  // What the server says of its own address is of no use to those outside of its network.
  directConnection: true,
  // A hundred runners share one server, and each of them does one thing at a time.
  maxPoolSize: 4,
  // A network that is cut closes no connection: without this a commit would wait for ever.
  socketTimeoutMS: 60_000,
  // Streaming would take a connection more, to measure the way: a runner has a hundred like it, a client a relay for each.
  serverMonitoringMode: 'poll',
  writeConcern: { w: 'majority', journal: true },
}

/** Connects; throws UserError for a server that is away, refuses the password, or an address that is none. */
export async function connectMongo(address: MongoAddress): Promise<Mongo> {
  const client = clientOf(address)
  const where = client.options.hosts.join(',')
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      const cause = causeOf(error)
      throw cause instanceof MongoError ? mongoProblem(cause, codesOf(cause), where) : error
    }
  }
  try {
    await guarded(() => client.connect())
  } catch (error) {
    await client.close()
    throw error
  }
  const database = address.database ?? (client.options.dbName === 'test' ? DATABASE : client.options.dbName)
  return { db: client.db(database), guarded, close: () => client.close() }
}

function clientOf(address: MongoAddress): MongoClient {
  const patienceMs = address.patienceMs ?? PATIENCE_MS
  const options = { ...OPTIONS, connectTimeoutMS: patienceMs, serverSelectionTimeoutMS: patienceMs }
  try {
    if ('url' in address) return new MongoClient(address.url, options)
    const { host, port, user, password } = address
    const auth = user === undefined ? {} : { auth: { username: user, password: password ?? '' } }
    return new MongoClient(`mongodb://${host}:${port}/`, { ...options, ...auth, authSource: 'admin' })
  } catch (cause) {
    // The message of the driver may repeat the URL, which may hold a password.
    throw new UserError('store-address', "The address of the cluster's store is not one of MongoDB", {
      hint: 'It looks like mongodb://HOST:PORT/DATABASE',
      cause,
    })
  }
}

/** A bulk of writes wraps what kept it from being sent. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof MongoBulkWriteError)) return error
  const wrapped: unknown = error.errorResponse
  return wrapped instanceof MongoError ? wrapped : error
}

/** The server's error numbers in an error, of its writes too. */
function codesOf(error: MongoError): readonly number[] {
  const writes = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : []
  return [error, ...writes].map(({ code }) => Number(code))
}

const DUPLICATE = 11000

/** Whether there was something with that id before. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoError && error.code === DUPLICATE
}

/** Which of the documents were there before an unordered insert; throws the error where it says anything else. */
export function duplicatesIn(error: unknown): readonly number[] {
  if (!(error instanceof MongoBulkWriteError)) throw error
  const failed = [error.writeErrors].flat()
  const strange = failed.some(({ code }) => code !== DUPLICATE)
  if (strange || failed.length === 0 || error.result.getWriteConcernError() !== undefined) throw error
  return failed.map(({ index }) => index)
}

/** An id that tells when it was made. */
export function newId(): ObjectId {
  return new ObjectId()
}

/** When an id was made, by the clock of the client that made it, in milliseconds since 1970, UTC. */
export function madeAt(id: ObjectId): number {
  return id.getTimestamp().getTime()
}
