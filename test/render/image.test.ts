import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildArguments, type ImageParts, nameImages } from '../../scripts/lib/render/image.ts'

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })

function parts(changed: Partial<ImageParts> = {}): ImageParts {
  return {
    base: 'node:24-bookworm-slim',
    registry: null,
    worker: [file('Dockerfile', 'FROM'), file('start.sh', 'exec')],
    program: [file('program/worker.mjs', 'main()')],
    simulators: { ns3: [file('Dockerfile', 'RUN ns3')] },
    ...changed,
  }
}

const references = (changed: Partial<ImageParts> = {}) =>
  nameImages(parts(changed)).map(({ reference }) => reference)

describe('nameImages', () => {
  test('toolchain, simulators, worker: each on the one before', () => {
    const images = nameImages(parts({ simulators: { ns3: [], omnetpp: [] } }))
    assert.deepEqual(
      images.map(({ kind }) => kind),
      ['toolchain', 'ns3', 'omnetpp', 'worker'],
    )
    assert.equal(images[1]!.args.TOOLCHAIN, images[0]!.reference)
    assert.equal(images[2]!.args.TOOLCHAIN, images[1]!.reference)
    assert.equal(images[3]!.args.SIMULATOR, images[2]!.reference)
    for (const { reference } of images) assert.match(reference, /^simswarm\/[a-z0-9]+:[0-9a-f]{12}$/)
  })

  test('a changed program is a new worker on the same simulators', () => {
    const [before, after] = [references(), references({ program: [file('program/worker.mjs', 'other()')] })]
    assert.deepEqual(after.slice(0, 2), before.slice(0, 2))
    assert.notEqual(after[2], before[2])
  })

  test('a changed base is a new one of all', () => {
    const [before, after] = [references(), references({ base: 'mirror/node:24' })]
    assert.ok(after.every((reference) => !before.includes(reference)))
  })

  test('the same content has one hash in any registry', () => {
    const inRegistry = references({ registry: 'host:5000/path' })
    assert.deepEqual(
      inRegistry,
      references().map((reference) => `host:5000/path/${reference}`),
    )
  })

  test("AWS's registry: tags of one repository, with the hashes of all others", () => {
    const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/simswarm-queueing'
    assert.deepEqual(
      references({ registry }),
      references().map((reference) => `${registry}:${reference.slice('simswarm/'.length).replace(':', '-')}`),
    )
  })

  test('files are told apart by path, bytes and mode', () => {
    const names = [
      [file('a', 'bc')],
      [file('ab', 'c')],
      [file('a', 'b'), file('c', '')],
      [{ ...file('a', 'bc'), executable: true }],
    ].map((program) => references({ program }).at(-1))
    assert.equal(new Set(names).size, names.length)
  })
})

describe('buildArguments', () => {
  test('a folder that looks like an option stays a folder', () => {
    const [toolchain] = nameImages(parts())
    assert.deepEqual(buildArguments(toolchain!, '--privileged'), [
      'build',
      '--quiet',
      '--target',
      'toolchain',
      '--build-arg',
      'BASE=node:24-bookworm-slim',
      '--tag',
      toolchain!.reference,
      '--',
      '--privileged',
    ])
  })
})
