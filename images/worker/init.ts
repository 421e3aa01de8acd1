import { readFileSync } from 'node:fs'
import { MongoClient } from 'mongodb'

// The role `init`: gives the store its user of least rights, then ends. May run again at any time.

const DATABASE = 'simswarm'
const USER = 'swarm'

const {
  MONGO_HOST: host = 'mongo',
  MONGO_PORT: port = '27017',
  SECRETS_DIR: secrets = '/run/secrets',
} = process.env
const secret = (name: string) => readFileSync(`${secrets}/${name}`, 'utf8').trim()

const client = new MongoClient(`mongodb://${host}:${port}/`, {
  auth: { username: 'root', password: secret('mongo_root_password') },
  authSource: 'admin',
  directConnection: true,
  serverSelectionTimeoutMS: 20_000,
})
try {
  const admin = client.db('admin')
  const { users } = await admin.command({ usersInfo: USER })
  const settings = { pwd: secret('mongo_password'), roles: [{ role: 'readWrite', db: DATABASE }] }
  await admin.command(
    users.length > 0 ? { updateUser: USER, ...settings } : { createUser: USER, ...settings },
  )
  console.log(`User "${USER}" may read and write the database "${DATABASE}"`)
} catch (error) {
  // The stack is new, and the store not up yet: Swarm starts this again.
  console.error(`Cannot make the store's user: ${(error as Error).message}`)
  process.exitCode = 1
} finally {
  await client.close()
}
