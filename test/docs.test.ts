import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { missing } from './component.ts'
import { withTemp } from './effects/tree.ts'
import { ROOT } from './project.ts'

const PAGES = ['docs/tutorial.md', 'docs/gitops.md']

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

  test('what pages link to is there', () => {
    const gone = PAGES.flatMap((page) =>
      Array.from(readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^):#]+)\)/g), ([, link]) =>
        join(dirname(page), link!),
      ),
    ).filter((path) => !existsSync(join(ROOT, path)))
    assert.deepEqual(gone, [])
  })
})
