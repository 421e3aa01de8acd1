import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { readMachinePrograms } from '../../scripts/lib/effects/machine-programs.ts'
import { resolveAws } from '../../scripts/lib/manifest/resolve-aws.ts'
import { renderTemplate } from '../../scripts/lib/render/cloudformation.ts'
import { noVenv, pythonPrograms } from '../venv.ts'

const LINT = 'cfn-lint==1.58.0'
const CHECKOV = 'checkov==3.3.30'
const REGIONS = ['eu-central-1', 'us-east-1']

const sshFrom = ['203.0.113.0/24']
const networks = {
  new: { sshFrom },
  existing: {
    vpc: 'vpc-0123456789abcdef0',
    subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
    sshFrom,
  },
}

describe('the template, to programs that check such', { skip: noVenv }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'template-'))
  const files = Object.keys(networks).map((kind) => join(dir, `${kind}.json`))

  before(async () => {
    const programs = await readMachinePrograms()
    for (const [kind, network] of Object.entries(networks)) {
      const cluster = resolveAws({ provider: 'aws', region: REGIONS[0]!, workers: 3, spot: {}, network })
      const template = renderTemplate({ name: 'queueing', cluster, programs })
      writeFileSync(join(dir, `${kind}.json`), JSON.stringify(template, null, 2))
    }
  })

  after(() => rmSync(dir, { recursive: true }))

  const python = (requirement: string, ...args: readonly string[]) =>
    spawnSync(join(pythonPrograms(requirement), 'python3'), args, { encoding: 'utf8' })

  test('cfn-lint says nothing, in two regions', () => {
    const { status, stdout, stderr } = python(
      LINT,
      '-c',
      'import sys; from cfnlint.runner import main; sys.exit(main())',
      '--regions',
      ...REGIONS,
      '--',
      ...files,
    )
    assert.equal(stdout + stderr, '')
    assert.equal(status, 0)
  })

  test('checkov: what does not hold has its reason beside it', () => {
    const program = ['-c', 'from checkov.main import Checkov; import sys; sys.exit(Checkov().run())']
    const options = ['--skip-download', '--quiet', '--framework', 'cloudformation', '--output', 'json']
    const { stdout, stderr } = python(
      CHECKOV,
      ...program,
      ...options,
      ...files.flatMap((file) => ['--file', file]),
    )
    const { summary, results } = JSON.parse(stdout)
    assert.deepEqual(results.failed_checks, [], stderr)
    assert.ok(summary.passed > 90, stdout)
    assert.equal(summary.skipped, 2 * files.length)
  })
})
