import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { runVerb } from '../project.ts'

const MANIFEST = `version: 1
name: again
campaigns:
  - name: model
    source: { path: src }
    simulator: { type: command, run: [sh, "{artifacts}/model.sh", "{inputs.trace}", "{word}", "{seed}"] }
    parameters: { word: [plain, "it's $(odd); \\"x\\"", clock] }
    inputs: { trace: { files: "data/**/*.txt" } }
    env: { SECRET: { fromFile: secret.txt }, PLAIN: "a b" }
    collect: { run: [sh, "{artifacts}/collect.sh", "{results}"], metrics: { file: c.json } }
    results: [o.txt]
`

/** `clock` stands for a model whose results change from time to time. */
const MODEL = `cat "$1/a b.txt" "$1/deep/c.txt" > o.txt
printf '%s %s %s\\n' "$2" "$SECRET" "$PLAIN" >> o.txt
[ "$2" != clock ] || date +%N >> o.txt
echo "$3"
`
const COLLECT =
  'printf \'{"lines": %d, "bytes": %d}\' "$(wc -l < "$1/o.txt")" "$(wc -c < "$1/o.txt")" > c.json\n'

interface Row {
  readonly runId: string
  readonly parameters: { readonly word: string }
}

describe('repro', () => {
  const dir = mkdtempSync(join(tmpdir(), 'repro-'))
  const file = join(dir, 'swarm.config.yaml')
  let rows: readonly Row[] = []
  after(() => rmSync(dir, { recursive: true }))
  before(() => {
    for (const folder of ['src', 'data/deep']) mkdirSync(join(dir, folder), { recursive: true })
    const files = {
      'src/model.sh': MODEL,
      'src/collect.sh': COLLECT,
      'data/a b.txt': '1\n',
      'data/deep/c.txt': '2\n',
    }
    for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text)
    writeFileSync(join(dir, 'secret.txt'), 'hush\n')
    writeFileSync(file, MANIFEST)
    const applied = runVerb('apply', ['--quiet', '-f', file])
    assert.equal(applied.exitCode, 0, applied.stderr)
    rows = JSON.parse(runVerb('results', ['model', '--json', '-f', file]).stdout)
  })
  const idOf = (word: string) => rows.find(({ parameters }) => parameters.word === word)!.runId
  const repro = (word: string, ...args: string[]) => runVerb('repro', [idOf(word), ...args, '-f', file])
  const odd = `it's $(odd); "x"`

  test('prints a script that does the run: its files, inputs, environment and arguments', () => {
    const { exitCode, stdout, stderr } = repro(odd)
    assert.equal(exitCode, 0)
    assert.match(stderr, /Pipe this into "sh"/)
    assert.doesNotMatch(stdout, /hush/)
    const done = spawnSync('sh', { cwd: dir, input: stdout, encoding: 'utf8' })
    // The script's folder is made where repro was called.
    const folder = /^mkdir (\S+) /m.exec(stdout)![1]!
    try {
      assert.equal(done.status, 0, done.stderr)
      assert.equal(readFileSync(join(folder, 'run', 'o.txt'), 'utf8'), `1\n2\n${odd} hush a b\n`)
      assert.equal(readFileSync(join(folder, 'run', 'c.json'), 'utf8'), '{"lines": 3, "bytes": 30}')
      assert.match(stdout, new RegExp(`seed ${done.stdout}`))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('--json: what it takes, secrets by name', () => {
    const { runId, argv, env, collect, recorded, inputs } = JSON.parse(repro('plain', '--json').stdout)
    assert.equal(runId, idOf('plain'))
    assert.deepEqual([argv[0], argv[3]], ['sh', 'plain'])
    assert.deepEqual(env, { SECRET: { fromFile: 'secret.txt' }, PLAIN: 'a b' })
    assert.equal(collect[0], 'sh')
    assert.deepEqual(recorded, {
      outcome: 'done',
      exitCode: 0,
      signal: null,
      metrics: { lines: 3, bytes: 19 },
    })
    assert.deepEqual(Object.keys(inputs), ['trace'])
  })

  test('--run does it and compares: the same', () => {
    const { exitCode, stdout } = repro(odd, '--run')
    assert.equal(exitCode, 0)
    assert.equal(stdout, 'Same result: done, exit code 0, 2 metrics, 2 files\n')
    assert.deepEqual(JSON.parse(repro('plain', '--run', '--json').stdout), {
      schema: 1,
      runId: idOf('plain'),
      same: true,
      differences: [],
    })
  })

  test('--run tells what differs, exits 1 and stores nothing', () => {
    const before = readdirSync(join(dir, '.swarm', 'blobs')).length
    const { exitCode, stdout } = repro('clock', '--run')
    assert.equal(exitCode, 1)
    assert.match(
      stdout,
      /^Another result: 1 difference\nwhat +recorded +now\nfile o\.txt +[0-9a-f]{12} +[0-9a-f]{12}\n$/,
    )
    assert.equal(readdirSync(join(dir, '.swarm', 'blobs')).length, before)
  })

  test('what ran is what runs again, though source and inputs have changed', () => {
    appendFileSync(join(dir, 'src/model.sh'), 'exit 9\n')
    rmSync(join(dir, 'data'), { recursive: true })
    assert.equal(repro('plain', '--run').exitCode, 0)
  })

  test('a secret that is gone is named', () => {
    rmSync(join(dir, 'secret.txt'))
    const { exitCode, stderr } = repro('plain', '--run')
    assert.equal(exitCode, 1)
    assert.match(stderr, /Missing secret: env\.SECRET: cannot read the file "secret\.txt"/)
    assert.ok(!existsSync(join(dir, 'secret.txt')))
  })
})
