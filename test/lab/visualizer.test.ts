import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { socketProxy } from '../../images/worker/socket-proxy.ts'
import { type Docker, openDocker } from '../../scripts/lib/effects/docker.ts'
import { checkAccessible, noBrowser, openPage, startBrowser } from '../browser/browser.ts'
import { makeProject, type Project } from '../integration/fixture.ts'
import { type Lab, noLab, until, up } from './lab.ts'

const STACK = 'test'

describe('the visualizer of a swarm of four nodes', { skip: noLab() || noBrowser }, () => {
  let lab: Lab
  let docker: Docker
  let project: Project
  let remove: () => void
  let browser: Browser
  let page: Page
  let address: string

  before(async () => {
    lab = await up(4)
    docker = openDocker({ kind: 'host', host: lab.dockerHost })
    Object.assign(process.env, { DOCKER_HOST: lab.dockerHost, BUILD_DOCKER_HOST: lab.buildHost })
    ;({ project, remove } = makeProject({ 'model/model.sh': { run: '#!/bin/sh\n' } }))
    const [redis, mongo, dashboard, visualizer] = await freePorts(4)
    const services = {
      redis: { image: `${lab.registry}/redis:8`, port: redis },
      mongo: { image: `${lab.registry}/mongo:8`, port: mongo },
      dashboard: { port: dashboard },
      visualizer: { port: visualizer },
    }
    project.write(
      { name: 'study', source: { path: 'model' }, simulator: { type: 'command', run: ['./model.sh'] } },
      { cluster: { provider: 'swarm' }, services, images: { registry: lab.registry } },
    )
    await done('deploy', ['--yes'])
    for (const service of ['visualizer', 'socket-proxy', 'usage-agent'])
      await until(async () => (await containers(service)).length > 0)
    const { pages } = JSON.parse(await done('connect', ['--json']))
    address = pages.visualizer
    assert.ok(address.startsWith(`http://127.0.0.1:${visualizer}/#token=`), address)
    browser = await startBrowser()
    ;({ page } = await openPage(browser, address))
    await page.waitForSelector('#live[data-state=live]')
  })

  after(async () => {
    await browser?.close()
    if (project) {
      await project.run('disconnect')
      await project.run('destroy', ['--data', '--yes'])
    }
    remove?.()
    lab?.close()
  })

  async function done(verb: string, args: readonly string[] = []): Promise<string> {
    const { exitCode, stdout, stderr } = await project.run(verb, args)
    assert.equal(exitCode, 0, `${verb}: ${stderr}`)
    return stdout
  }

  /** Ids of the running containers of a service on a node. */
  async function containers(service: string, node = 1): Promise<readonly string[]> {
    const filter = `label=com.docker.swarm.service.name=${STACK}_${service}`
    const argv = ['ps', '-q', '--filter', filter, '--filter', 'status=running']
    const found = await openDocker({ kind: 'host', host: lab.node(node) }).run(argv)
    return found.split('\n').filter((id) => id !== '')
  }

  /** Runs a program in the one container of a service on a node; stdout and stderr together. */
  async function inside(service: string, ...argv: readonly string[]): Promise<string> {
    const [id] = await containers(service)
    const { stdout, stderr } = await docker.tryRun(['exec', id!, ...argv])
    return stdout + stderr
  }

  const names = (selector: string) => page.locator(selector).allInnerTexts()

  test('shows each node, each container where it is, and what it uses', async () => {
    const cores = availableParallelism()
    await until(async () => (await page.locator('.of-runner.good').count()) === 3 * cores)
    assert.deepEqual((await names('.column h2')).slice(0, 4), ['node1', 'node2', 'node3', 'node4'])
    const columns = page.locator('.column')
    for (const service of [
      'redis',
      'mongo',
      'builder',
      'visualizer',
      'socket-proxy',
      'usage-agent',
      'distcc',
    ])
      await columns.nth(0).locator(`.of-${service}`).waitFor()
    for (const k of [1, 2, 3]) {
      assert.equal(await columns.nth(k).locator('.of-runner').count(), cores)
      assert.equal(await columns.nth(k).locator('.of-usage-agent').count(), 1)
    }
    // All have figures, the ones on other machines too.
    const figures = () => names('.box.good .meter')
    await until(async () => (await figures()).every((each) => /\d/.test(each)))
    assert.match((await names('#waiting'))[0]!, /runner\s+\d+ tasks\s+no suitable node/)
  })

  test('what a container uses is what its engine says', async () => {
    const [id] = await containers('mongo')
    const engine = async () => {
      const stats = await docker.run(['stats', '--no-stream', '--format', '{{.MemUsage}}', id!])
      return bytesOf(stats)
    }
    await until(async () => {
      const shown = await page.locator('.of-mongo .meter').nth(1).innerText()
      const [here, there] = [bytesOf(shown.replace(/^\D+/, '')), await engine()]
      return Math.abs(here - there) < 0.1 * there
    })
  })

  test('a container at work is seen at work, and one that was killed with how it ended', async () => {
    const [id] = await containers('redis')
    const busy = docker.run(['exec', id!, 'timeout', '20', 'sh', '-c', 'while :; do :; done'])
    busy.catch(() => {})
    await until(async () => /(\d{2,}) %/.test((await names('.of-redis .meter'))[0]!))
    await docker.run(['kill', id!])
    await page.locator('.of-redis .trouble').waitFor()
    assert.match((await names('.of-redis .trouble'))[0]!, /Failed before: .*137/)
    await page.locator('.of-redis.good').waitFor()
  })

  test('has nothing serious against it by axe', async () => {
    await checkAccessible(page)
  })

  test('a node that is lost is shown as down, and as ready when it is back', async () => {
    await lab.kill(4)
    await page.locator('.column.bad', { hasText: 'node4' }).waitFor({ timeout: 60_000 })
    await lab.start(4)
    await page.locator('.column.good', { hasText: 'node4' }).waitFor({ timeout: 60_000 })
  })

  test('without the token there is nothing, be it through connect or from a runner', async () => {
    const url = address.replace(/#.*/, '')
    for (const path of ['', 'events']) assert.equal((await fetch(url + path)).status, 401, path)
    const ask = `fetch('http://visualizer:8080/').then((answer) => console.log(answer.status))`
    // By that name it answers nobody at all.
    assert.equal(await inside('builder', 'node', '-e', ask), '421\n')
  })

  test('proxy and agents: no power over the machine but the socket, and reached by the visualizer alone', async () => {
    const status = await inside('socket-proxy', 'cat', '/proc/1/status')
    assert.match(status, /CapEff:\t0{16}/)
    assert.match(status, /CapBnd:\t0{16}/)
    assert.match(await inside('socket-proxy', 'touch', '/x'), /Read-only file system/)
    assert.match(await inside('usage-agent', 'id', '-u'), /^1001$/m)
    assert.match(await inside('usage-agent', 'ls', '/var/run/docker.sock'), /No such file/)
    assert.match(await inside('usage-agent', 'mkdir', '/host/cgroup/memory/x'), /Read-only|Permission denied/)
    const ask = (host: string) =>
      `fetch('http://${host}:8000/nodes', { signal: AbortSignal.timeout(1000) }).then((answer) => console.log(answer.status), () => console.log('none')).finally(() => process.exit())`
    const template = '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}'
    for (const [service, status] of [
      ['socket-proxy', '200\n'],
      ['usage-agent', '404\n'],
    ] as const) {
      const [id] = await containers(service)
      const [own, ...others] = (await docker.run(['inspect', '--format', template, id!])).trim().split(' ')
      assert.deepEqual(others, [])
      assert.equal(await inside('visualizer', 'node', '-e', ask(own!)), status)
      assert.equal(await inside('builder', 'node', '-e', ask(own!)), 'none\n')
    }
  })

  describe('the proxy before a real engine', () => {
    const proxy = () => socketProxy({ socketPath: lab.dockerHost.replace('unix://', ''), stack: STACK })
    let server: ReturnType<typeof proxy>
    let port: number

    beforeEach(async () => {
      server = proxy()
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      port = (server.address() as AddressInfo).port
    })

    async function send(line: string, headers = '', body = ''): Promise<string> {
      const socket = connect(port, '127.0.0.1')
      socket.write(`${line} HTTP/1.1\r\nHost: docker\r\n${headers}\r\n${body}`)
      return await text(socket)
    }

    test('answers about nodes, and about services and tasks of its stack alone', async () => {
      await docker.run([
        'service',
        'create',
        '--detach',
        '--no-resolve-image',
        '--name',
        'other',
        '--replicas',
        '0',
        'none',
      ])
      try {
        const ask = async <T>(path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).json() as T
        assert.ok((await ask<{ ApiVersion: string }>('/version')).ApiVersion)
        assert.equal((await ask<object[]>('/nodes')).length, 4)
        const services = await ask<{ Spec: { Name: string } }[]>('/services')
        assert.ok(services.some(({ Spec }) => Spec.Name === `${STACK}_redis`))
        assert.ok(!services.some(({ Spec }) => Spec.Name === 'other'))
        const tasks = await ask<{ DesiredState: string }[]>('/tasks')
        assert.deepEqual([...new Set(tasks.map(({ DesiredState }) => DesiredState))], ['running'])
        const ended = await ask<{ DesiredState: string }[]>('/ended-tasks')
        assert.deepEqual([...new Set(ended.map(({ DesiredState }) => DesiredState))], ['shutdown'])
      } finally {
        await docker.run(['service', 'rm', 'other'])
        server.close()
      }
    })

    test('refuses all else: other verbs, exec, attach, archives, builds, events, upgrades and tricks of paths', async () => {
      const [id] = await containers('builder')
      const create = JSON.stringify({ Image: 'none', HostConfig: { Binds: ['/:/host'], Privileged: true } })
      const json = (body: string) => `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`
      const upgrade = 'Connection: Upgrade\r\nUpgrade: tcp\r\n'
      const refused: readonly (readonly [string, string?, string?])[] = [
        ['POST /containers/create', json(create), create],
        ['POST /v1.41/containers/create', json(create), create],
        [`POST /containers/${id}/exec`, json('{"Cmd":["id"]}'), '{"Cmd":["id"]}'],
        [`POST /containers/${id}/attach?stream=1&stdin=1`, upgrade],
        [`GET /containers/${id}/attach/ws`, 'Connection: Upgrade\r\nUpgrade: websocket\r\n'],
        [`POST /containers/${id}/kill`, json('')],
        [`DELETE /containers/${id}?force=1`],
        [`GET /containers/${id}/archive?path=/run/secrets`],
        [`PUT /containers/${id}/archive?path=/`, json('x'), 'x'],
        [`HEAD /containers/${id}/archive?path=/`],
        [`GET /containers/${id}/json`],
        [`GET /containers/${id}/logs?stdout=1`],
        ['GET /containers/json'],
        ['GET /events'],
        ['GET /secrets'],
        ['GET /configs'],
        ['GET /swarm'],
        ['GET /info'],
        ['POST /volumes/create', json('{"Name":"trick"}'), '{"Name":"trick"}'],
        ['POST /build?remote=http://127.0.0.1/', json('')],
        ['POST /session', 'Connection: Upgrade\r\nUpgrade: h2c\r\n'],
        ['POST /grpc', 'Connection: Upgrade\r\nUpgrade: h2c\r\n'],
        ['GET /nodes', upgrade],
        ['POST /nodes', json('')],
        ['GET //containers/json'],
        ['GET /nodes/../containers/json'],
        ['GET /nodes/%2e%2e/containers/json'],
        ['GET /%63ontainers/json'],
        ['GET /nodes%2f..%2fcontainers/json'],
        ['GET /nodes?x=/../containers/json'],
        ['GET /tasks?filters=%7B%7D'],
        ['GET /v1.41/nodes'],
        ['GET http://docker/containers/json'],
        ['GET /nodes', json('{}'), '{}'],
        // As if a second request were the body of the first.
        [
          'POST /nodes',
          'Content-Length: 0\r\nTransfer-Encoding: chunked\r\n',
          '0\r\n\r\nGET /containers/json HTTP/1.1\r\nHost: docker\r\n\r\n',
        ],
        ['CONNECT docker:80'],
      ]
      try {
        for (const [line, headers, body] of refused)
          assert.match(await send(line, headers, body), /^HTTP\/1\.1 403 (?!.*HTTP\/1\.1 [12])/s, line)
        // What one that was let through would have left behind.
        assert.deepEqual(await containers('builder'), [id])
        const left = await docker.run(['ps', '-a', '--format', '{{.Names}}'])
        assert.ok(
          left.split('\n').every((name) => name === '' || name.startsWith(`${STACK}_`)),
          left,
        )
        assert.doesNotMatch(await docker.run(['volume', 'ls', '-q']), /trick/)
      } finally {
        server.close()
      }
    })
  })
})

/** Of `12.5MiB / 1GiB` and `12.5 MiB` the first size. */
function bytesOf(said: string): number {
  const [, count, unit] = /^([\d.]+) ?([KMG]?)i?B/.exec(said.trim())!
  return Number(count) * 1024 ** ' KMG'.indexOf(unit || ' ')
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  for (const server of servers) server.close()
  return ports
}
