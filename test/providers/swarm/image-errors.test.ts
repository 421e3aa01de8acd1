import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildError, pushError } from '../../../scripts/lib/providers/swarm/image-errors.ts'

const image = {
  kind: 'toolchain',
  reference: 'simswarm/toolchain:1',
  files: [],
  args: { BASE: 'node:24-bookworm-slim' },
  target: 'toolchain',
} as const

describe('buildError', () => {
  // As Docker 20.10 and 28 print them, with BuildKit and without.
  const missing = [
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: i/o timeout\nfailed to solve: node:24-bookworm-slim',
    'pull access denied for node:24-bookworm-slim, repository does not exist or may require docker login',
    '#3 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/node/manifests/24": dial tcp: connection refused\n > [internal] load metadata for docker.io/library/node:24-bookworm-slim:',
    'manifest for node:24-bookworm-slim not found: manifest unknown: manifest unknown',
  ]
  for (const [index, stderr] of missing.entries())
    test(`a base image that cannot be had (${index + 1})`, () => {
      const error = buildError(image, { stderr }, 'the engine')
      assert.equal(error.code, 'image-base')
      assert.match(error.message, /^Cannot get the image "node:24-bookworm-slim" for the engine: /)
      assert.match(error.hint!, /images\.base/)
    })

  test('packages that cannot be had', () => {
    const stderr =
      "W: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.debian.org'\nE: Unable to locate package build-essential"
    assert.equal(buildError(image, { stderr }, 'the engine').code, 'image-packages')
  })

  test('anything else: the last words, and where to see more', () => {
    const error = buildError(
      image,
      { stderr: '#9 2.1 cc: fatal error: no input files\n------\n' },
      'the engine',
    )
    assert.equal(error.code, 'image-build')
    assert.match(error.message, /fatal error: no input files$/)
  })
})

describe('pushError', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    [
      'Get "https://h:5000/v2/": http: server gave HTTP response to HTTPS client',
      /insecure-registries": \["h:5000"\]/,
    ],
    ['Get "https://h:5000/v2/": x509: certificate signed by unknown authority', /certs\.d\/h:5000\/ca\.crt/],
    ['unauthorized: authentication required', /docker login h:5000/],
    ['denied: requested access to the resource is denied', /docker login h:5000/],
    ['Get "http://h:5000/v2/": dial tcp 10.0.0.1:5000: connect: connection refused', /Is it running/],
  ]
  for (const [stderr, hint] of cases)
    test(stderr, () => {
      const error = pushError('h:5000/path', { stderr }, 'the engine')
      assert.equal(error.code, 'registry')
      assert.match(error.message, /^The registry h:5000\/path does not take images from the engine: /)
      assert.match(error.hint!, hint)
    })
})
