import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { renewImagesLogin } from '../../scripts/lib/host/images-login.ts'

const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'

describe('the login to the images is renewed', () => {
  const path = process.env.PATH
  let dir: string
  let calls: string

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'images-login-'))
    calls = join(dir, 'calls')
    process.env.PATH = `${dir}:${path}`
    program('aws', 'echo a-password')
  })

  afterEach(() => {
    process.env.PATH = path
    rmSync(dir, { recursive: true })
  })

  /** Stands for one that needs ECR: it notes what it is called with, and what it is given. */
  function program(name: string, script: string): void {
    writeFileSync(join(dir, name), `#!/bin/sh\necho "${name} $*" >>${calls}\n${script}\n`, { mode: 0o755 })
  }

  function docker(services: readonly string[]): void {
    const list = services.map((service) => `echo '${service}'`).join('; ')
    program(
      'docker',
      `case $1 in login) cat >>${calls} ;; service) [ $2 = ls ] && { :; ${list}; } || : ;; esac`,
    )
  }

  const called = () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [])

  test('for the services with our images alone; the password is in no argument', async () => {
    docker([
      `q_runner ${REGISTRY}/simswarm-q:worker-1`,
      'q_redis redis:8',
      `q_builder ${REGISTRY}/simswarm-q:worker-1`,
    ])
    await renewImagesLogin(`${REGISTRY}/simswarm-q`)
    assert.deepEqual(called(), [
      'docker service ls --format {{.Name}} {{.Image}}',
      'aws ecr get-login-password',
      `docker login --username AWS --password-stdin ${REGISTRY}`,
      'a-password',
      'docker service update --quiet --detach --with-registry-auth q_runner',
      'docker service update --quiet --detach --with-registry-auth q_builder',
    ])
  })

  test('not where no service has them', async () => {
    docker(['q_redis redis:8'])
    await renewImagesLogin(`${REGISTRY}/simswarm-q`)
    assert.deepEqual(called(), ['docker service ls --format {{.Name}} {{.Image}}'])
  })

  test('a password that cannot be had is an error, so that it is tried again', async () => {
    docker([`q_runner ${REGISTRY}/simswarm-q:worker-1`])
    program('aws', 'exit 254')
    await assert.rejects(renewImagesLogin(`${REGISTRY}/simswarm-q`))
    assert.equal(called().at(-1), 'aws ecr get-login-password')
  })
})
