import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { readImageParts } from '../../scripts/lib/effects/image-context.ts'
import { ensureImages } from '../../scripts/lib/providers/swarm/images.ts'
import { nameImages } from '../../scripts/lib/render/image.ts'
import { missing } from '../component.ts'
import { noLab, up } from '../lab/lab.ts'

const skip = noLab() || missing(['openssl', 'version'])

test("an image with a company's CA: what it signed is trusted, by Node and by all else", {
  skip,
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'image-ca-'))
  const lab = await up(4)
  try {
    const ca = join(dir, 'ca.crt')
    const subject = ['-subj', '/CN=Company Root', '-days', '2', '-nodes', '-newkey', 'rsa:2048']
    execFileSync('openssl', ['req', '-x509', ...subject, '-keyout', join(dir, 'ca.key'), '-out', ca], {
      stdio: 'pipe',
    })
    const build = openDocker({ kind: 'host', host: lab.buildHost })
    const parts = await readImageParts({
      base: 'node:24-bookworm-slim',
      registry: lab.registry,
      simulators: ['command'],
      ca,
    })
    const image = await ensureImages(nameImages(parts), { build, registry: lab.registry })
    const inside = (...argv: readonly string[]) =>
      build.run(['run', '--rm', '--network', 'none', '--entrypoint', argv[0]!, image, ...argv.slice(1)])
    const look = `const { rootCertificates, getCACertificates } = require('node:tls')
      console.log(getCACertificates('default').filter((each) => !rootCertificates.includes(each)).join(''))`
    const own = readFileSync(ca, 'utf8').trim()
    assert.ok((await inside('cat', '/etc/ssl/certs/ca-certificates.crt')).includes(own))
    assert.ok((await inside('node', '-e', look)).includes(own))
    // What apt was told while there was no bundle yet is gone.
    assert.equal(
      await inside('find', '/etc/apt/apt.conf.d', '/etc', '-maxdepth', '1', '-name', '*extra-ca*'),
      '',
    )
  } finally {
    lab.close()
    rmSync(dir, { recursive: true })
  }
})
