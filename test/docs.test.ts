import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { validate } from '../scripts/lib/manifest/validate.ts'
import { parseYaml } from '../scripts/lib/text/yaml.ts'
import { missing } from './component.ts'
import { withTemp } from './effects/tree.ts'
import { ROOT } from './project.ts'

const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name))].filter(
  (path) => path.endsWith('.md'),
)

interface Step {
  readonly commands: string
  /** Lines that the page shows of what the commands print; empty where it shows none. */
  readonly shown: readonly string[]
}

/** The blocks of commands of a page, each with the block of text that follows it. */
function stepsOf(page: string): readonly Step[] {
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```(sh|text)\n(.*?)^```$/gms)]
  return blocks.flatMap(([, kind, commands = ''], index) => {
    if (kind !== 'sh') return []
    const [, next, text = ''] = blocks[index + 1] ?? []
    return [{ commands, shown: next === 'text' ? text.trimEnd().split('\n') : [] }]
  })
}

/** The blocks of YAML of a page, without the indent of what stands around them. */
function yamlOf(page: string): readonly string[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)
  return Array.from(blocks, ([, text = '']) => {
    const indent = Math.min(...Array.from(text.matchAll(/^ *(?=\S)/gm), ([spaces]) => spaces.length))
    return text.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), '')
  })
}

/** A manifest around a part of one: keys of the whole, or of a campaign. */
function completed(text: string): object {
  const given = parseYaml(Buffer.from(text)).value as Readonly<Record<string, unknown>>
  if ('version' in given) return given
  const isWhole = ['campaigns', 'cluster', 'images'].some((key) => key in given)
  const { campaigns = [isWhole ? {} : given], ...rest } = isWhole ? given : {}
  return { version: 1, name: 'page', ...rest, campaigns: (campaigns as object[]).map(completedCampaign) }
}

function completedCampaign(given: object): object {
  const source = 'sources' in given ? {} : { source: { path: '.' } }
  return { name: 'base', ...source, simulator: { type: 'command', run: ['./sim'] }, ...given }
}

/** Numbers, times and widths of columns are those of another machine. */
function withoutMeasures(text: string): string {
  return text.replace(/\d+(\.\d+)? (ms|s|min)\b/g, 'TIME').replace(/ +/g, ' ')
}

describe('docs', () => {
  test(
    'tutorial: each command works, and prints what the page shows',
    { skip: missing(['make', '--version'], ['g++', '--version']) },
    () =>
      withTemp((dir) => {
        const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`
        // As somebody types them: each in the folder where the one before left.
        const marked = stepsOf('docs/tutorial.md').map(
          ({ commands }, index) => `echo "== step ${index}"\n${commands}`,
        )
        const { status, stdout } = spawnSync('bash', ['-e', '-c', `exec 2>&1\n${marked.join('\n')}`], {
          cwd: dir,
          env: { ...process.env, PATH: path, SIMSWARM: ROOT, CI: undefined },
          encoding: 'utf8',
        })
        assert.equal(status, 0, stdout)
        const printed = stdout.split(/^== step \d+\n/m).slice(1)
        for (const [index, { shown }] of stepsOf('docs/tutorial.md').entries())
          for (const line of shown)
            assert.ok(
              withoutMeasures(printed[index] ?? '').includes(withoutMeasures(line)),
              `${line}\nis not in\n${printed[index]}`,
            )
      }),
  )

  test('manifests on pages, and parts of them, are valid', async (t) => {
    for (const page of PAGES)
      for (const [index, text] of yamlOf(page).entries())
        await t.test(`${page}, ${index + 1}`, () => {
          assert.deepEqual(validate(completed(text)), [])
        })
  })

  test('what pages link to is there', () => {
    const gone = PAGES.flatMap((page) =>
      Array.from(readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^):#]+)\)/g), ([, link]) =>
        join(dirname(page), link!),
      ),
    ).filter((path) => !existsSync(join(ROOT, path)))
    assert.deepEqual(gone, [])
  })
})
