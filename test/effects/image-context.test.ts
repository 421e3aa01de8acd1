import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { bundleProgram } from '../../scripts/lib/effects/bundle.ts'
import { readImageParts, withContext } from '../../scripts/lib/effects/image-context.ts'

const dir = mkdtempSync(join(tmpdir(), 'image-context-'))
after(() => rmSync(dir, { recursive: true }))

function write(name: string, text: string): string {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

describe('bundleProgram', () => {
  test('one file that needs nothing beside it, the same each time', async () => {
    write('greeting.ts', "export const greeting: string = 'hello'")
    const entry = write('entry.ts', "import { greeting } from './greeting.ts'\nconsole.log(greeting)")
    const [bytes, again] = [await bundleProgram(entry), await bundleProgram(entry)]
    assert.deepEqual(bytes, again)
    const alone = join(mkdtempSync(join(dir, 'alone-')), 'program.mjs')
    writeFileSync(alone, bytes)
    assert.equal(spawnSync(process.execPath, [alone], { encoding: 'utf8' }).stdout, 'hello\n')
  })

  test('what does not compile is a UserError that names it', async () => {
    const entry = write('broken.ts', "import './absent.ts'")
    await assert.rejects(bundleProgram(entry), { code: 'bundle', message: /absent\.ts/ })
  })
})

describe('readImageParts', () => {
  const entry = write('program.ts', 'console.log(1)')
  const read = (ca: string | null, ...simulators: readonly string[]) =>
    readImageParts({ base: 'b', registry: null, simulators, ca, programs: { 'worker.mjs': entry } })

  test('simulators stand on each other in the order given, with what their Dockerfiles need', async () => {
    const { simulators } = await read(null, 'omnetpp', 'inet')
    assert.deepEqual(
      Object.entries(simulators).map(([kind, files]) => [kind, ...files.map(({ path }) => path).sort()]),
      [
        ['omnetpp', 'Dockerfile', 'install.sh'],
        ['inet', 'Dockerfile', 'install.sh'],
      ],
    )
  })

  test('a simulator without a Dockerfile adds nothing', async () => {
    const { simulators, worker, program } = await read(null, 'command', 'ns3')
    assert.deepEqual(Object.keys(simulators), ['ns3'])
    assert.deepEqual(
      simulators.ns3!.map(({ path }) => path),
      ['Dockerfile'],
    )
    assert.deepEqual(
      worker.map(({ path, executable }) => [path, executable === true]),
      [
        ['Dockerfile', false],
        ['start.sh', true],
        ['launcher.c', false],
        ['extra-ca/.keep', false],
      ],
    )
    const paths = program.map(({ path }) => path)
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.mjs')),
      ['worker', 'init', 'monitor', 'visualizer', 'dashboard'].map((name) => `program/${name}.mjs`),
    )
    const pages = ['assets/base.css', 'assets/matrix.js', 'assets/visualizer.js', 'bull-board/dist/index.ejs']
    for (const path of pages) assert.ok(paths.includes(`program/${path}`), path)
  })

  test("a company's certificates come along; what is none is refused", async () => {
    const pem = write('ca.pem', '-----BEGIN CERTIFICATE-----\n')
    assert.ok((await read(pem)).worker.some(({ path }) => path === 'extra-ca/company.crt'))
    await assert.rejects(read(entry), { code: 'images-ca', message: /holds no certificate/ })
    await assert.rejects(read(join(dir, 'absent')), { code: 'images-ca', message: /Cannot read/ })
  })
})

describe('withContext', () => {
  test('lends the files with their modes, and takes them back', async () => {
    const files = [
      { path: 'a/b', bytes: Buffer.from('x') },
      { path: 'run', bytes: Buffer.from('y'), executable: true },
    ]
    const lent = await withContext(files, async (context) => {
      assert.equal(readFileSync(join(context, 'a/b'), 'utf8'), 'x')
      assert.ok((statSync(join(context, 'run')).mode & 0o111) !== 0)
      return context
    })
    assert.ok(!existsSync(lent))
  })
})
