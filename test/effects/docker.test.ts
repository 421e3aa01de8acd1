import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { dockerError, openDocker } from '../../scripts/lib/effects/docker.ts'
import { missing } from '../component.ts'

async function failure(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => assert.fail('it worked'),
    (reason) => reason,
  )
  assert.ok(error instanceof UserError, error)
  return error
}

describe('openDocker', { skip: missing(['docker', '--version']) }, () => {
  test('an engine that is not there: where it was looked for, and what to do', async () => {
    const docker = openDocker({ kind: 'host', host: 'unix:///nowhere/docker.sock' })
    const error = await failure(docker.run(['ps']))
    assert.equal(error.code, 'docker-unreachable')
    assert.match(error.message, /^Cannot reach the Docker engine at unix:\/\/\/nowhere\/docker\.sock: /)
    assert.match(error.hint ?? '', /DOCKER_HOST/)
  })

  test('a context that is not there', async () => {
    const error = await failure(openDocker({ kind: 'context', name: 'no-such-context' }).run(['ps']))
    assert.equal(error.code, 'docker-context')
    assert.match(error.hint ?? '', /docker context ls/)
  })

  test('a variable of the environment does not stand in the way of what the manifest names', async () => {
    const before = process.env.DOCKER_HOST
    process.env.DOCKER_HOST = 'unix:///elsewhere/docker.sock'
    try {
      const docker = openDocker({ kind: 'host', host: 'unix:///nowhere/docker.sock' })
      assert.match((await failure(docker.run(['ps']))).message, /nowhere/)
      assert.match((await failure(openDocker({ kind: 'environment' }).run(['ps']))).message, /elsewhere/)
    } finally {
      if (before === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = before
    }
  })
})

describe('dockerError', () => {
  const said = (stderr: string) =>
    dockerError({ stderr, exitCode: 1 }, { label: 'the engine', argv: ['service', 'ls', '--quiet'] })

  test('an engine that manages no swarm', () => {
    const error = said(
      'Error response from daemon: This node is not a swarm manager. Use "docker swarm init"',
    )
    assert.equal(error.code, 'no-swarm')
    assert.match(error.hint ?? '', /docker swarm init/)
  })

  test('anything else is told in the words of Docker, with the command but not its arguments', () => {
    const error = said('Error response from daemon: disk quota exceeded')
    assert.equal(
      error.message,
      '"docker service ls" failed on the engine: Error response from daemon: disk quota exceeded',
    )
    assert.equal(said('').message, '"docker service ls" failed on the engine: exit code 1')
  })
})
