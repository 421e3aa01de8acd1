import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { secretId } from '../../scripts/lib/core/secret-variables.ts'
import { readStackTemplate } from '../../scripts/lib/effects/stack-template.ts'
import { resolveCampaigns } from '../../scripts/lib/manifest/resolve.ts'
import { resolveStack } from '../../scripts/lib/manifest/resolve-stack.ts'
import { fitToHosts, renderStack, type StackSettings } from '../../scripts/lib/render/stack.ts'
import { parseYaml } from '../../scripts/lib/text/yaml.ts'
import { manifestWith, parse } from '../manifest/fixture.ts'

const image = 'registry:5000/simswarm/worker@sha256:0123'

function settingsOf(text: string): StackSettings {
  const { manifest, issues } = parse(text)
  assert.ok(manifest !== null, JSON.stringify(issues))
  const campaigns = resolveCampaigns(manifest, { readFile: () => '' })
  return resolveStack(manifest, { campaigns, workerImage: image })
}

const swarm = (...lines: readonly string[]) =>
  `${manifestWith()}cluster: { provider: swarm }\n${lines.join('\n')}\n`

const studies: Readonly<Record<string, string>> = {
  defaults: swarm(),
  everything: `${manifestWith('env: { MODE: fast, KEY: { fromEnv: KEY }, LICENSE: { fromFile: l } }', 'limits: { memory: 3GiB }', 'resources: { cpus: 2, memory: 2GiB }')}cluster: { provider: swarm }
networks: { interlink: { internal: false, subnet: 10.1.0.0/16 }, buildnet: { subnet: 10.2.0.0/20 }, monitor: { subnet: 10.3.0.0/20 } }
services:
  redis: { image: "mirror/redis:8", memory: 1GiB }
  mongo: { image: "mirror/mongo:8", memory: 4GiB }
  builder: { image: "mirror/builder:1", memory: 16GiB }
  runner: { image: "mirror/runner:1", replicas: 40, onManager: true, lease: 10m }
  distcc: { image: "mirror/distcc:1", memory: 4GiB }
  dashboard: { image: "mirror/dashboard:1", memory: 512MiB, port: 9182 }
  visualizer: { image: "mirror/visualizer:1", memory: 256MiB, port: 8081 }
`,
}

interface Compose {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly secrets: Readonly<Record<string, unknown>>
}

const composeOf = (text: string) => parseYaml(Buffer.from(text)).value as Compose
const render = (settings: StackSettings) => renderStack(readStackTemplate(), settings)

describe('renderStack', () => {
  for (const [name, text] of Object.entries(studies)) {
    test(`${name}: as the golden file has it`, () => {
      const golden = fileURLToPath(new URL(`../golden/stack/${name}.yaml`, import.meta.url))
      const rendered = render(settingsOf(text))
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, rendered)
      assert.equal(rendered, readFileSync(golden, 'utf8'))
    })
  }

  test('no service publishes a port, has a capability, root rights or a root it can write to', () => {
    const { services } = composeOf(render(settingsOf(swarm())))
    for (const [name, service] of Object.entries(services)) {
      assert.ok(!('ports' in service), name)
      assert.deepEqual(service.cap_drop, ['ALL'], name)
      assert.equal(service.read_only, true, name)
      assert.equal((service.deploy as { endpoint_mode: string }).endpoint_mode, 'dnsrr', name)
    }
    assert.deepEqual(Object.keys(services), [
      'redis',
      'mongo',
      'init',
      'builder',
      'runner',
      'distcc',
      'dashboard',
      'visualizer',
      'socket-proxy',
      'usage-agent',
    ])
  })

  test("the engine's socket is the proxy's alone, and the proxy is where the visualizer alone is", () => {
    const { services } = composeOf(render(settingsOf(swarm())))
    const list = Object.entries(services)
    const having = (text: string) => list.filter(([, service]) => JSON.stringify(service).includes(text))
    assert.deepEqual(
      having('docker.sock').map(([name]) => name),
      ['socket-proxy'],
    )
    assert.deepEqual(
      list.filter(([, { user }]) => user === '0:0').map(([name]) => name),
      ['socket-proxy'],
    )
    const networks = (name: string) => services[name]!.networks
    assert.deepEqual(networks('socket-proxy'), ['monitor'])
    assert.deepEqual(
      list.filter(([name]) => (networks(name) as string[]).includes('monitor')).map(([name]) => name),
      ['visualizer', 'socket-proxy', 'usage-agent'],
    )
  })

  test('what a manifest brings stays a scalar and means itself to Docker', () => {
    const settings = settingsOf(swarm())
    const name = 'a: [b] # $HOME ${x} "\'\n- c'
    const rendered = render({ ...settings, workerImage: name })
    const builder = composeOf(rendered).services.builder!
    assert.equal(builder.image, name.replaceAll('$', '$$$$'))
  })

  test('a variable that is a secret is one of builder and runner, and of nobody else', () => {
    const { services, secrets } = composeOf(render(settingsOf(studies.everything!)))
    const key = secretId('KEY', { fromEnv: 'KEY' })
    const with_ = Object.keys(services).filter((name) => JSON.stringify(services[name]).includes(key))
    assert.deepEqual(with_, ['builder', 'runner'])
    const license = secretId('LICENSE', { fromFile: 'l' })
    const name = `test_${license}`
    assert.deepEqual(secrets[name], { external: true, name })
    assert.deepEqual(
      Object.keys(secrets).filter((each) => each.includes('_env_')),
      [`test_${key}`, name].sort(),
    )
  })
})

describe('resolveStack', () => {
  const runner = (...lines: readonly string[]) =>
    settingsOf(`${manifestWith(...lines)}cluster: { provider: swarm }\n`).services.runner

  test('a runner takes what its campaigns ask for', () => {
    assert.deepEqual(runner(), {
      image: null,
      memoryBytes: 4.5 * 2 ** 30,
      reservedBytes: 0,
      cpus: 0.95,
      replicas: 100,
      onManager: false,
      leaseMs: 120_000,
    })
    const asked = runner('limits: { memory: 3GiB }', 'resources: { cpus: 4, memory: 2GiB }')
    assert.deepEqual([asked.memoryBytes, asked.reservedBytes, asked.cpus], [3.5 * 2 ** 30, 2 * 2 ** 30, 3.95])
  })
})

describe('fitToHosts', () => {
  const host = (cpus: number) => ({ host: `h${cpus}`, role: 'worker', cpus, memoryBytes: 2 ** 36 }) as const

  test('large hosts: a larger share; distcc asks for as many jobs as a host has cores', () => {
    const settings = settingsOf(swarm())
    const { runner, distcc } = fitToHosts(settings, [host(64), host(32)]).services
    assert.ok(runner.cpus > 64 / 65 && runner.cpus < 1, String(runner.cpus))
    assert.equal(distcc.slots, 48)
    assert.deepEqual(fitToHosts(settings, []), settings)
  })
})
