import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ROOT, runVerb } from '../project.ts'
import { hasOmnetpp, STAND_IN_SCRIPT } from '../simulators/omnetpp-model.ts'
import { copyExample } from './example.ts'

describe('examples for OMNeT++', () => {
  test('examples/inet is valid, with nothing to remark', () => {
    const { exitCode, stdout } = runVerb('validate', ['-f', join(ROOT, 'examples/inet/swarm.config.yaml')])
    assert.equal(exitCode, 0)
    assert.match(stdout, /is valid: 1 campaign, at least 30 runs$/m)
  })

  test('examples/omnetpp-mm1: every run is done, and the means are those of theory', () => {
    const example = copyExample('omnetpp-mm1')
    try {
      const manifest = join(example.dir, 'swarm.config.yaml')
      const text = readFileSync(manifest, 'utf8')
      writeFileSync(join(example.dir, 'stand-in.sh'), STAND_IN_SCRIPT)
      // Without the real one, the program that answers from its recordings is what is built.
      const build = 'cp stand-in.sh mm1 && chmod +x mm1'
      if (!hasOmnetpp) writeFileSync(manifest, text.replace(/opp_makemake.*-j\{jobs\}/, build))
      const { exitCode, stdout, stderr } = runVerb('apply', ['-f', manifest])
      assert.equal(exitCode, 0, stderr)
      for (const lambda of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const mean = new RegExp(`^ *${lambda} +utilisation +3 +([\\d.]+)`, 'm').exec(stdout)?.[1]
        assert(Math.abs(Number(mean) - lambda) < 0.05, stdout)
      }
    } finally {
      example.remove()
    }
  })
})
