import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { missing } from '../component.ts'
import { runVerb } from '../project.ts'
import { copyExample } from './example.ts'

const EXAMPLES = {
  'command-python': missing(['python3', '--version']),
  ns3: missing(['make', '--version'], ['g++', '--version'], ['pkg-config', '--exists', 'ns3-applications']),
} as const

describe('the manifests of the examples', () => {
  for (const [name, skip] of Object.entries(EXAMPLES))
    test(`${name}: every run is done, and theory is inside most intervals`, { skip }, () => {
      const example = copyExample(name)
      try {
        const { exitCode, stdout, stderr } = runVerb('apply', ['-f', join(example.dir, 'swarm.config.yaml')])
        assert.equal(exitCode, 0, stderr)
        const inside = stdout.match(/ {2}(yes|no)$/gm)!.map((cell) => cell.trim())
        const hits = inside.filter((word) => word === 'yes')
        assert.ok(inside.length >= 12 && hits.length >= 0.9 * inside.length, stdout)
      } finally {
        example.remove()
      }
    })
})
