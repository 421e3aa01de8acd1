import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { noVenv, pythonWith } from '../venv.ts'
import { type Service, startService } from './service.ts'

// No mongod is in Debian or npm; this one is in PyPI and speaks its protocol.
const SERVER = 'secantusdb==0.7.0b3'

/** Why a test with MongoDB cannot run here, or false: neither MONGO_URL nor Python names a server. */
export const noMongo = process.env.MONGO_URL === undefined ? noVenv : false

/** Why a test that kills MongoDB cannot run here, or false: a server that MONGO_URL names is not ours to kill. */
export const noMongoToKill =
  process.env.MONGO_URL === undefined ? noMongo : 'MONGO_URL names a server that is not ours to kill'

export interface MongoUser {
  readonly user: string
  readonly password: string
}

/** A server of its own, which asks for a password where a user is given. */
export async function startMongo(user?: MongoUser): Promise<Service> {
  const python = pythonWith(SERVER.replace('==', '-'), [SERVER])
  const options: string[] = []
  const service = await startService('mongo', ({ port, dir }) => [
    ...([python, '-c', 'from secantus.cli import main; main()'] as const),
    ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', join(dir, 'data')],
    ...['--sync-on-commit', ...options],
  ])
  if (user === undefined) return service
  // It makes no exception for the first user, who therefore is made before it asks for passwords.
  await createUser(service, user)
  await service.kill('SIGTERM')
  options.push('--auth')
  await service.start()
  return service
}

async function createUser(service: Service, { user, password }: MongoUser): Promise<void> {
  const client = new MongoClient(mongoUrl(service))
  try {
    const roles = [{ role: 'root', db: 'admin' }]
    await client.db('admin').command({ createUser: user, pwd: password, roles })
  } finally {
    await client.close()
  }
}

export function mongoUrl({ host, port }: Service): string {
  return `mongodb://${host}:${port}/?directConnection=true`
}

/** A server for tests that leave it alone: the one that MONGO_URL names, else one of its own. */
export async function useMongo(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const url = process.env.MONGO_URL
  if (url !== undefined) return { url, remove: async () => {} }
  const service = await startMongo()
  return { url: mongoUrl(service), remove: service.remove }
}
