import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { hasOmnetpp, modelCampaign, modelFiles, STAND_IN_SCRIPT } from '../simulators/omnetpp-model.ts'
import { applyJson, type Project, planOf, put, withProject } from './fixture.ts'

const ini = (project: Project, change: (text: string) => string) =>
  put(project, 'model/omnetpp.ini', change(readFileSync(join(project.dir, 'model/omnetpp.ini'), 'utf8')))

const runsOf = (project: Project) =>
  project
    .records()
    .map(({ parameters, repetition, verdict }) => [parameters, repetition, verdict.outcome] as const)

describe('studies of OMNeT++', () => {
  test('the runs are those of the ini file, and a study that grows keeps its results', () =>
    withProject(modelFiles(), async (project) => {
      project.write(modelCampaign({ results: ['results/*.sca'] }))
      const before = await planOf(project)
      assert.equal(before.runs, null)
      assert.deepEqual(before.actions, [
        'create build study (new campaign)',
        'create list study (its own files say which runs there are)',
      ])
      const first = await applyJson(project)
      assert.equal(first.exitCode, 0, first.stderr)
      assert.deepEqual([first.summary?.done, first.summary?.cached], [15, 0])
      const runIds = new Set(project.records().map(({ runId }) => runId))
      const utilisations = project.records().map(({ parameters, verdict }) => {
        return Math.abs(verdict.metrics.utilisation! - (parameters.lambda as number))
      })
      assert(utilisations.every((difference) => difference < 0.1))
      const files = project.records().flatMap(({ execution }) => execution.files.map(({ path }) => path))
      assert.equal(new Set(files).size, 15)
      assert(files.includes('results/Study-lambda=0.9-#2.sca'))
      ini(project, (text) => text.replace('repeat = 3', 'repeat = 5').replace('0.7, 0.9}', '0.7, 0.8, 0.9}'))
      const grown = await applyJson(project)
      assert.equal(grown.exitCode, 0, grown.stderr)
      assert.deepEqual([grown.summary?.done, grown.summary?.cached], [15, 15])
      assert([...runIds].every((runId) => project.records().some((record) => record.runId === runId)))
      ini(project, (text) => text.replace('10000s', '20000s'))
      assert.equal((await applyJson(project)).summary?.done, 30)
    }))

  test('runs that fail take no other with them, and are told by their cause', () =>
    withProject(modelFiles(), async (project) => {
      project.write(modelCampaign({}, { config: ['Fails', 'Study'] }))
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 1)
      assert.match(
        stderr,
        /2 runs: server broke down after \d+ waiting jobs \(mm1::Queue Mm1\.queue, t=500\./,
      )
      const failed = runsOf(project).filter(([, , outcome]) => outcome === 'failed')
      assert.deepEqual(
        failed.map(([parameters]) => parameters).sort((a, b) => Number(a.lambda) - Number(b.lambda)),
        [
          { config: 'Fails', lambda: 0.7 },
          { config: 'Fails', lambda: 0.9 },
        ],
      )
      assert.equal(runsOf(project).length, 20)
    }))

  test('limits truncate, whoever set them, and say how far the run came', () =>
    withProject(modelFiles(), async (project) => {
      const options = { 'cpu-time-limit': '0.3s' }
      project.write([
        modelCampaign({ name: 'own' }, { config: 'Endless', options }),
        modelCampaign({ name: 'ours', limits: { time: '1s' } }, { config: 'Endless' }),
      ])
      const { exitCode, stderr } = await applyJson(project)
      assert.equal(exitCode, 0, stderr)
      const [own, ours] = ['own', 'ours'].map((name) => project.records(name)[0]!.verdict)
      assert.deepEqual([own!.outcome, ours!.outcome], ['truncated', 'truncated'])
      assert.match(own!.error!.message, /^CPU time limit reached at t=[\d.e+]+s, event #\d+$/)
      assert.match(ours!.error!.message, /^Stopped by limits\.time after 1 s, at t=[\d.e+]+s, event #\d+$/)
      assert.equal(typeof own!.metrics.utilisation, 'number')
    }))

  test('the manifest overrides repetitions and parameters, and varies more of them', () =>
    withProject(modelFiles(), async (project) => {
      const filter = '$lambda < 0.2'
      project.write(modelCampaign({ repetitions: 2, parameters: { 'Mm1.mu': [1, 2] } }, { filter }))
      const { exitCode, stderr } = await applyJson(project)
      assert.equal(exitCode, 0, stderr)
      const means = project
        .records()
        .map(({ parameters, repetition, verdict }) => [
          parameters['Mm1.mu'],
          repetition,
          verdict.metrics.utilisation!.toFixed(1),
        ])
        .sort()
      assert.deepEqual(means, [
        [1, 0, '0.1'],
        [1, 1, '0.1'],
        [2, 0, '0.1'],
        [2, 1, '0.1'],
      ])
      const { stdout } = await project.run('repro', [project.records()[0]!.runId.slice(0, 12)])
      assert.match(stdout, /'?--Mm1\.mu=[12]'? --repeat=2 --cmdenv-stop-batch-on-error=false/)
      const again = await project.run('repro', [project.records()[0]!.runId.slice(0, 12), '--run'])
      assert.equal(again.exitCode, 0, again.stdout)
    }))

  test('values may hold anything, in results and in the names of files', () => {
    const values = ['a b', 'x#1', "it's $y", 'Größe ☃', 'long '.repeat(25).trim(), 'C:\\dir, [1]']
    const list = values.map((value) => JSON.stringify(value)).join(', ')
    const change = (text: string) => `${text}\n[Odd]\n**.label = \${label=${list}}\n`
    return withProject(modelFiles(change), async (project) => {
      project.write(modelCampaign({ results: ['results/*.sca'] }, { config: 'Odd' }))
      const { exitCode, stderr } = await applyJson(project)
      assert.equal(exitCode, 0, stderr)
      const found = project.records().map(({ parameters, execution }) => {
        assert.equal(execution.files.length, 1)
        assert(execution.files[0]!.text!.includes(`itervar label ${JSON.stringify(parameters.label)}`))
        return JSON.parse(parameters.label as string)
      })
      assert.deepEqual(found.sort(), values.toSorted())
      const fetched = await project.run('results', ['study', '--files', join(project.dir, 'out')])
      assert.equal(fetched.exitCode, 0, fetched.stderr)
      assert.equal(readdirSync(join(project.dir, 'out', 'results')).length, values.length)
    })
  })

  test('vectors are recorded where results ask for them, and a folder is laid out as OMNeT++ does', () =>
    withProject(modelFiles(), async (project) => {
      const options = { '**.vector-recording': true }
      const vectors = { results: ['results/*.{sca,vec,vci}'] }
      project.write(modelCampaign(vectors, { config: 'Vectors', options }))
      assert.equal((await applyJson(project)).exitCode, 0)
      const out = join(project.dir, 'out')
      const fetched = await project.run('results', ['study', '--files', out])
      assert.equal(fetched.exitCode, 0, fetched.stderr)
      assert.deepEqual(
        readdirSync(join(out, 'results'))
          .filter((name) => name.includes('0.5'))
          .sort(),
        ['Vectors-lambda=0.5-#0.sca', 'Vectors-lambda=0.5-#0.vci', 'Vectors-lambda=0.5-#0.vec'],
      )
    }))

  test(
    'a process that dies leaves the results of the runs that it had ended',
    { skip: hasOmnetpp && 'needs the stand-in' },
    () =>
      withProject(modelFiles(), async (project) => {
        // Dies the first time that it has more than one run, in the middle of the third.
        const script = `${STAND_IN_SCRIPT.replace(
          /exec (.*)\n$/,
          (_, command) => `
case "$*" in *" -r "*[,.]*) test -e "$RUN_LOG.d/died" || {
  touch "$RUN_LOG.d/died"
  ${command} > all
  awk '/^Preparing/ { n++ } n > 2 && /^\\*\\*/ { exit } { print }' all
  kill -9 $$
} ;; esac
${command}
`,
        )}`
        const build = {
          run: `cat > mm1 <<'END'\n${script}END\nchmod +x mm1`,
          artifacts: ['mm1', '*.ini', '*.ned'],
        }
        project.write(
          modelCampaign({
            build,
            results: ['results/*'],
            env: { RUN_LOG: project.beside('x').replace(/\.d\/x$/, '') },
          }),
        )
        const { exitCode, stderr } = await applyJson(project)
        assert.equal(exitCode, 0, stderr)
        assert(existsSync(project.beside('died')))
        assert.deepEqual(
          runsOf(project).map(([, , outcome]) => outcome),
          Array(15).fill('done'),
        )
      }),
  )

  test('two sources are each built once, as long as they stay the same', () =>
    withProject({ ...modelFiles(), 'inet/lib.c': 'int x;\n' }, async (project) => {
      const own = modelCampaign() as { build: { run: string; artifacts: readonly string[] } }
      const inet = { run: 'echo inet >> "$BUILDS"; cp lib.c inet.lib', artifacts: ['*.lib'] }
      const mine = {
        ...own.build,
        after: ['inet'],
        run: `echo mine >> "$BUILDS"; test -s ../inet/inet.lib\n${own.build.run}`,
      }
      const study = {
        ...own,
        source: undefined,
        build: undefined,
        sources: { mine: { path: 'model' }, inet: { path: 'inet' } },
        builds: { inet, mine },
        simulator: {
          type: 'omnetpp',
          ini: 'mine/omnetpp.ini',
          config: 'Study',
          executable: './mine/mm1',
          ned: ['mine'],
        },
        env: { BUILDS: project.beside('builds') },
      }
      const built = () => readFileSync(project.beside('builds'), 'utf8').trim().split('\n').join(' ')
      project.write(study)
      const first = await applyJson(project)
      assert.equal(first.exitCode, 0, first.stderr)
      assert.deepEqual([first.summary?.done, built()], [15, 'inet mine'])
      ini(project, (text) => text.replace('repeat = 3', 'repeat = 4'))
      assert.deepEqual([(await applyJson(project)).summary?.cached, built()], [15, 'inet mine mine'])
      put(project, 'inet/lib.c', 'int y;\n')
      assert.deepEqual([(await applyJson(project)).summary?.done, built()], [20, 'inet mine mine inet mine'])
      project.write({ ...study, builds: { mine, inet: { ...inet, run: 'echo no compiler; exit 3' } } })
      const broken = await project.run('apply')
      assert.equal(broken.exitCode, 1)
      assert.match(broken.stderr, /The build of "study" failed:\n.*no compiler/s)
    }))

  const refusals: readonly (readonly [string, object, RegExp])[] = [
    [
      'a configuration that is not there',
      { config: 'Nope' },
      /Campaign "study": No such config: Nope\n {2}Correct "config"/,
    ],
    [
      'a filter that is wrong',
      { filter: '$nope>3' },
      /Cannot evaluate run filter: Unknown variable \$nope\n {2}Correct "filter"/,
    ],
    [
      'a filter that selects nothing',
      { filter: '$lambda>5' },
      /The filter "\$lambda>5" selects no run of "Study"/,
    ],
    [
      'a NED folder that is not there',
      { ned: ['nedfiles'] },
      /"nedfiles" is not among the artifacts\n {2}.*"ned"/,
    ],
    [
      'a library that is not there',
      { library: 'nolib' },
      /"libnolib\.so" is not among the artifacts\n {2}.*"library"/,
    ],
    [
      'an ini file that is not there',
      { ini: 'nope.ini' },
      /"nope\.ini" is not among the artifacts\n {2}.*"ini"/,
    ],
    [
      'an option that is not there',
      { options: { 'no-such-option': 1 } },
      /Unknown command-line configuration option --no-such-option/,
    ],
    [
      'a result folder elsewhere',
      { options: { 'result-dir': '/proc/nope' } },
      /"result-dir = \/proc\/nope" leads out of the folder/,
    ],
  ]
  for (const [name, simulator, message] of refusals)
    test(`refuses ${name} before anything runs`, () =>
      withProject(modelFiles(), async (project) => {
        project.write(modelCampaign({}, simulator))
        const { exitCode, stderr } = await project.run('apply')
        assert.equal(exitCode, 1)
        assert.match(stderr, message)
        assert.doesNotMatch(stderr, /\n {4}at /)
        assert.equal(project.records().length, 0)
      }))

  test('an OMNeT++ on this machine is asked at once', () =>
    withProject(modelFiles(), async (project) => {
      const bin = join(project.dir, 'bin')
      mkdirSync(bin)
      writeFileSync(join(bin, 'opp_run'), STAND_IN_SCRIPT)
      chmodSync(join(bin, 'opp_run'), 0o755)
      const env = hasOmnetpp ? {} : { PATH: `${bin}:${process.env.PATH}` }
      project.write(modelCampaign({ build: undefined }, { executable: 'opp_run' }))
      const plan = await project.run('plan', ['--json'], env)
      const [campaign] = JSON.parse(plan.stdout).campaigns
      assert.deepEqual([campaign.points, campaign.runs.new], [5, 15])
      project.write(modelCampaign({ build: undefined }, { executable: 'opp_run', config: 'Nope' }))
      const refused = await project.run('plan', [], env)
      assert.equal(refused.exitCode, 2)
      assert.match(refused.stderr, /No such config: Nope/)
    }))
})
