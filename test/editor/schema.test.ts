import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../project.ts'
import { type LanguageServer, startLanguageServer } from './language-server.ts'

/** A manifest as it stands in an editor, the cursor at `|`. */
const MANIFEST = `# yaml-language-server: $schema=./schemas/swarm.config.schema.json
version: 1
name: queueing
campaigns:
  - name: mm1
    source: { path: examples/mm1 }
    simulator: { type: command, run: [./mm1, "{seed}"] }
`

interface Position {
  readonly line: number
  readonly character: number
}

describe('the schema in an editor, through the YAML language server', () => {
  let server: LanguageServer
  let documents = 0

  before(async () => {
    server = startLanguageServer()
    const rootUri = pathToFileURL(ROOT).href
    await server.request('initialize', { processId: process.pid, rootUri, capabilities: {} })
    server.notify('initialized', {})
  })
  after(() => server.close())

  /** Opens a document of its own at the root of the checkout, which need not be on disk. */
  function open(text: string): {
    readonly textDocument: { readonly uri: string }
    readonly position: Position
  } {
    documents += 1
    const uri = pathToFileURL(join(ROOT, `document-${documents}.yaml`)).href
    const before = text.slice(0, text.indexOf('|')).split('\n')
    const textDocument = { uri, languageId: 'yaml', version: 1, text: text.replace('|', '') }
    server.notify('textDocument/didOpen', { textDocument })
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } }
  }

  const completions = async (text: string) => {
    const list = await server.request<{ items: readonly { label: string }[] }>(
      'textDocument/completion',
      open(text),
    )
    return list.items.map(({ label }) => label)
  }

  test('completion: the keys of a campaign, and of its parts', async () => {
    const keys = await completions(`${MANIFEST}    |`)
    for (const key of ['parameters', 'repetitions', 'precision', 'budget', 'metrics'])
      assert.ok(keys.includes(key), `${key} is not among ${keys.join(', ')}`)
    assert.ok(!keys.includes('name'), 'a key that is there already')
    const bounds = await completions(`${MANIFEST}    precision:\n      halfWidth:\n        |`)
    assert.deepEqual(bounds.toSorted(), ['absolute', 'relative'])
  })

  test('completion: legal values', async () => {
    const kept = await completions(`${MANIFEST}    results:\n      - glob: x\n        keep: |`)
    assert.deepEqual(kept.toSorted(), ['always', 'failed', 'never'])
    const types = await completions(`${MANIFEST.replace('type: command', 'type: |')}`)
    assert.ok(types.includes('command'), types.join(', '))
  })

  test('hover: what a key means, as docs/manifest.md has it', async () => {
    const hover = async (text: string) => {
      const found = await server.request<{ contents: { value: string } } | null>(
        'textDocument/hover',
        open(text),
      )
      return found?.contents.value ?? ''
    }
    assert.match(await hover(`${MANIFEST}    repe|titions: 3\n`), /How often each point is run/)
    assert.match(
      await hover(`${MANIFEST}    precision: { metrics: [wait], half|Width: { absolute: 1 } }\n`),
      /The most that half of a confidence interval may be/,
    )
  })
})
