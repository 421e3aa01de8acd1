import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { brief, filesOf, manifestWith, parse } from './fixture.ts'

const files = {
  'good.csv': 'n,policy\n1,fifo\n2,drr\n',
  'uneven.csv': 'n,policy\n1\n',
  'gap.csv': 'n,policy\n1,\n',
  'hostile.csv': 'n,$(x)\n1,2\n',
  'header.csv': 'n,policy\n',
}

/** Issues of a manifest with one campaign, paths inside it. */
function issuesOf(...lines: readonly string[]): readonly string[] {
  return parse(manifestWith(...lines), { readFile: filesOf(files) }).issues.map((issue) =>
    brief(issue).replaceAll('campaigns[0].', ''),
  )
}

const run = (...args: readonly string[]) =>
  `simulator: { type: command, run: [./m, "{seed}", ${args.map((arg) => JSON.stringify(arg)).join(', ')}] }`

type Table = Readonly<Record<string, readonly [lines: readonly string[], issues: readonly string[]]>>

function check(title: string, table: Table): void {
  describe(title, () => {
    for (const [name, [lines, issues]] of Object.entries(table)) {
      test(name, () => assert.deepEqual(issuesOf(...lines), issues))
    }
  })
}

test('a broken part does not hide paths that lead out in another', () => {
  const lines = [
    'derive: 3',
    'results: [../x, 4]',
    'metrics: { file: /etc/x }',
    'build: { run: make, artifacts: [/a] }',
  ]
  assert.deepEqual(issuesOf(...lines), [
    'wrong-type derive',
    'wrong-type results[1]',
    'path-outside metrics.file',
    'path-outside build.artifacts[0]',
  ])
})

describe('sources', () => {
  const two = 'sources: { inet: { path: inet }, mine: { path: model } }'
  const build = '{ run: make, artifacts: [a] }'
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['several', [two, `builds: { inet: ${build} }`], []],
    ['both forms', [two, 'source: { path: a }', `build: ${build}`], ['two-forms source', 'two-forms build']],
    ['builds of nothing', ['source: { path: a }', `builds: { a: ${build} }`], ['unknown-source builds.a']],
    ['an unknown one', [two, `builds: { int: ${build} }`], ['unknown-source builds.int']],
    [
      'after an unknown one',
      [two, 'builds: { mine: { after: [int], run: make, artifacts: [a] } }'],
      ['unknown-source builds.mine.after[0]'],
    ],
    [
      'a circle',
      [two, 'builds: { mine: { after: [mine], run: make, artifacts: [a] } }'],
      ['build-circle builds'],
    ],
    [
      'paths that lead out',
      ['sources: { a: { path: a, include: [../x] } }', 'builds: { a: { run: make, artifacts: [/x] } }'],
      ['path-outside sources.a.include[0]', 'path-outside builds.a.artifacts[0]'],
    ],
    ['none', [], ['missing-key campaigns[0]']],
  ]
  for (const [name, lines, issues] of cases)
    test(name, () => {
      const text = [
        'version: 1',
        'name: q',
        'campaigns:',
        '  - name: a',
        '    simulator: { type: command, run: [./m, "{seed}"] }',
        ...lines.map((line) => `    ${line}`),
      ]
      const found = parse(text.join('\n')).issues.map((issue) => brief(issue).replace('campaigns[0].', ''))
      assert.deepEqual(found, issues)
    })
})

test('a file of points that is not there is said to be so', () => {
  const readFile = (name: string) => readFileSync(`/nowhere/${name}`, 'utf8')
  const [issue] = parse(manifestWith('points: [{ file: a.csv }]'), { readFile }).issues
  assert.equal(issue?.message, 'Cannot read "a.csv": no such file')
})

test('an example of what is missing stands in quotes of its own', () => {
  const { issues } = parse(manifestWith('build: { artifacts: [a] }'))
  assert.deepEqual(
    issues.map(({ hint }) => hint),
    ['For example `run: "make -j{jobs}"`'],
  )
})

test('a need is told even where no campaign has a name', () => {
  const { issues } = parse('version: 1\nname: n\ncampaigns: [{ needs: [a] }]\n')
  const { hint } = issues.find(({ code }) => code === 'unknown-campaign')!
  assert.equal(hint, 'No campaign has a name yet')
})

check('schema', {
  'wrong type': [['repetitions: ten'], ['wrong-type repetitions']],
  'no value': [['repetitions:'], ['wrong-type repetitions']],
  'below the range': [['repetitions: 0'], ['out-of-range repetitions']],
  'above the range': [['seed: { base: 2147483648 }'], ['out-of-range seed.base']],
  'not finite': [['parameters: { a: [.nan] }', run('{a}')], ['wrong-type parameters.a[0]']],
  'wrong word': [['results: [{ glob: a, keep: sometimes }]'], ['bad-value results[0].keep']],
  'two forms of metrics': [['metrics: { file: a.json, stdout: { a: (b) } }'], ['wrong-type metrics']],
  'half a range': [['parameters: { a: { from: 1, to: 2 } }'], ['wrong-type parameters.a']],
  'bad step': [['parameters: { a: { from: 1, to: 2, step: 0 } }'], ['out-of-range parameters.a.step']],
  'empty list': [['parameters: { a: [] }'], ['out-of-range parameters.a']],
  'true in env': [['env: { A: true }'], ['wrong-type env.A']],
  'unknown simulator': [['simulator: { type: ns2, run: [a] }'], ['bad-value simulator.type']],
  'no simulator type': [['simulator: { run: [a] }'], ['missing-key simulator']],
})

check('names that could be taken for something else are refused', {
  ...Object.fromEntries(
    ['a;b', '$(id)', '../up', 'a b', '--a=', '`id`', 'a\nb', 'a/b', ''].flatMap((name) => {
      const text = JSON.stringify(name)
      return [
        [`parameter ${text}`, [[`parameters: { ${text}: [1] }`], [`bad-name parameters[${text}]`]]],
        [`input ${text}`, [[`inputs: { ${text}: { files: a } }`], [`bad-name inputs[${text}]`]]],
        [`variable ${text}`, [[`env: { ${text}: a }`], [`bad-name env[${text}]`]]],
        [`metric ${text}`, [[`metrics: { stdout: { ${text}: (a) } }`], [`bad-name metrics.stdout[${text}]`]]],
        [`need ${text}`, [[`needs: [${text}]`], ['bad-format needs[0]']]],
      ] as const
    }),
  ),
})

check('checkArguments', {
  'a placeholder without a parameter': [[run('{lambda}')], ['unknown-placeholder simulator.run[2]']],
  'a lone brace': [[run('{')], ['bad-placeholder simulator.run[2]']],
  'doubled braces': [[run('{{}}')], []],
  'an input that is not there': [[run('{inputs.trace}')], ['unknown-input simulator.run[2]']],
  'a named stream': [[run('{seed.noise}')], []],
  'a parameter that one grid lacks': [
    ['points: [{ a: [1] }, { a: [1], b: [2] }]', run('{a}', '{b}')],
    ['unknown-placeholder simulator.run[3]'],
  ],
  'one that fixed supplies': [
    ['points: [{ a: [1] }, { a: [1], b: [2] }]', 'fixed: { b: 0 }', run('{a}', '{b}')],
    [],
  ],
  'one that is derived': [['parameters: { a: [1] }', 'derive: { b: a + 1 }', run('{b}')], []],
  'a parameter that nobody uses': [['parameters: { a: [1] }'], ['warning unused-parameter parameters.a']],
  'repetitions without a seed': [
    ['simulator: { type: command, run: [./m] }', 'repetitions: 2'],
    ['warning unused-seed simulator.run'],
  ],
  'a placeholder of collect': [
    ['collect: { run: [python3, "{results}", "{lambda}"] }'],
    ['unknown-placeholder collect.run[2]'],
  ],
  '{results} in a simulator': [[run('{results}')], ['unknown-placeholder simulator.run[2]']],
  'a listed parameter of ns3': [
    ['simulator: { type: ns3, program: a, parameters: [rate] }'],
    ['unknown-placeholder simulator.parameters[0]'],
  ],
})

check('checkGrid', {
  'a range that goes the wrong way': [
    ['parameters: { a: { from: 2, to: 1, step: 1 } }', run('{a}')],
    ['bad-range parameters.a'],
  ],
  'a log scale from zero': [
    ['parameters: { a: { from: 0, to: 1, count: 3, scale: log } }', run('{a}')],
    ['bad-range parameters.a'],
  ],
  'a range of too many values': [
    ['parameters: { a: { from: 0, to: 1, step: 1.0e-9 } }', run('{a}')],
    ['bad-range parameters.a'],
  ],
  'a value twice': [
    ['parameters: { a: [1, 2, 1.0] }', run('{a}')],
    ['warning duplicate-value parameters.a[2]'],
  ],
  'a number and its text': [['parameters: { a: [1, "1"] }', run('{a}')], []],
  'a reserved name': [['parameters: { seed: [1] }'], ['reserved-name parameters.seed']],
  'a reserved fixed name': [['fixed: { inputs.a: 1 }'], ['reserved-name fixed["inputs.a"]']],
  'zip of uneven lists': [
    ['parameters: { a: [1, 2], b: [1] }', 'zip: [[a, b]]', run('{a}{b}')],
    ['zip-length zip[0]'],
  ],
  'zip of what is not there': [
    ['parameters: { a: [1] }', 'zip: [[a, b]]', run('{a}')],
    ['unknown-parameter zip[0][1]'],
  ],
  'zip of one name twice': [
    ['parameters: { a: [1], b: [1] }', 'zip: [[a, b], [b, a]]', run('{a}{b}')],
    ['zip-repeated zip[1][0]', 'zip-repeated zip[1][1]'],
  ],
  'exclude of what is not there': [
    ['parameters: { a: [1] }', 'exclude: [{ b: 1 }]', run('{a}')],
    ['unknown-parameter exclude[0].b'],
  ],
  'exclude of everything': [['exclude: [{}]'], ['empty-exclude exclude[0]']],
  'vary of what is not there': [
    ['parameters: { a: [1] }', 'seed: { vary: [b] }', run('{a}')],
    ['unknown-parameter seed.vary[0]'],
  ],
  'points from a file': [['points: [{ file: good.csv }]', run('{n}', '{policy}')], []],
  'a file that is not there': [
    ['points: [{ file: none.csv }]', run('{n}')],
    ['bad-points-file points[0].file'],
  ],
  'a file outside': [['points: [{ file: ../good.csv }]', run('{n}')], ['path-outside points[0].file']],
  'uneven rows': [['points: [{ file: uneven.csv }]'], ['bad-points-file points[0].file']],
  'a row with a gap': [['points: [{ file: gap.csv }]'], ['bad-points-file points[0].file']],
  'a hostile header': [['points: [{ file: hostile.csv }]'], ['bad-points-file points[0].file']],
  'a header alone': [['points: [{ file: header.csv }]'], ['bad-points-file points[0].file']],
  'a parameter named file': [['points: [{ file: [a.csv, b.csv] }]', run('{file}')], []],
})

check('checkExpressions', {
  'where names a stranger': [
    ['parameters: { a: [1] }', 'where: a < b', run('{a}')],
    ['unknown-parameter where'],
  ],
  'where does not parse': [['parameters: { a: [1] }', 'where: a <', run('{a}')], ['bad-expression where']],
  'no eval': [['where: process.exit(1)'], ['bad-expression where']],
  'derive names a stranger': [['derive: { a: b }'], ['unknown-parameter derive.a']],
  'derive in a circle': [['derive: { a: b, b: a }', run('{a}')], ['derive-circle derive']],
  'derive of a parameter': [
    ['parameters: { a: [1] }', 'derive: { a: "2" }', run('{a}')],
    ['duplicate-parameter derive.a'],
  ],
  'derive of a constant': [['derive: { pi: "3" }', run('{pi}')], ['bad-name derive.pi']],
  'a limit by expression': [
    ['parameters: { a: [1] }', 'limits: { time: 60 + a, memory: 1000 * a }', run('{a}')],
    [],
  ],
  'a limit that names a stranger': [['limits: { time: 60 + a }'], ['unknown-parameter limits.time']],
  'a limit in words': [['limits: { time: 10 hours }'], ['bad-format limits.time']],
  'a limit of nothing': [['limits: { memory: 0B }'], ['out-of-range limits.memory']],
})

check('checkPlots', {
  'a plot of what there is': [
    [
      'parameters: { a: [1, 2], b: [1, 2] }',
      'plots: [{ metric: wait, x: a, series: b, where: a < 2 }]',
      run('{a}{b}'),
    ],
    [],
  ],
  'a stranger': [
    ['parameters: { a: [1] }', 'plots: [{ metric: wait }, { metric: wait, x: b }]', run('{a}')],
    ['unknown-parameter plots[1].x'],
  ],
  'a parameter of some points': [
    ['points: [{ a: [1] }, { a: [2], b: [1] }]', 'plots: [{ metric: wait, series: b }]', run('{a}')],
    ['warning unused-parameter points[1].b'],
  ],
  'one parameter in two places': [
    ['parameters: { a: [1, 2] }', 'plots: [{ metric: wait, x: a, facet: a }]', run('{a}')],
    ['plot-repeated plots[0].facet'],
  ],
  'a histogram over a parameter': [
    ['parameters: { a: [1, 2] }', 'plots: [{ metric: wait, kind: histogram, x: a }]', run('{a}')],
    ['plot-kind plots[0].x'],
  ],
  'where names a stranger': [
    ['parameters: { a: [1] }', 'plots: [{ metric: wait, where: b > 1 }]', run('{a}')],
    ['unknown-parameter plots[0].where'],
  ],
  'no metric': [['plots: [{ x: a }]'], ['missing-key plots[0]']],
})

check('checkPaths', {
  'an absolute artifact': [
    ['build: { run: make, artifacts: [/bin/sh] }'],
    ['path-outside build.artifacts[0]'],
  ],
  'an artifact above': [
    ['build: { run: make, artifacts: [a/../../b] }'],
    ['path-outside build.artifacts[0]'],
  ],
  'a result above, in braces': [['results: ["{a,..}/b"]'], ['path-outside results[0]']],
  'a result with backslashes': [['results: [{ glob: "..\\\\b" }]'], ['path-outside results[0].glob']],
  'a result with a line end': [['results: ["a\\nb"]'], ['path-outside results[0]']],
  'metrics above': [['metrics: { file: ../a.json }'], ['path-outside metrics.file']],
  'a table above': [['collect: { run: [a], table: ../a.csv }'], ['path-outside collect.table']],
  'an input above': [
    ['inputs: { a: { files: [../a] } }', run('{inputs.a}')],
    ['path-outside inputs.a.files[0]'],
  ],
  'dots that lead nowhere': [['results: ["a..b/...", "..."]'], []],
  'a metric without a group': [['metrics: { stdout: { a: x } }'], ['bad-pattern metrics.stdout.a']],
  'a metric with two groups': [['metrics: { stdout: { a: (x)(y) } }'], ['bad-pattern metrics.stdout.a']],
  'a metric that is no expression': [['metrics: { stdout: { a: "(" } }'], ['bad-pattern metrics.stdout.a']],
  'scalars of another simulator': [['metrics: { scalars: { a: b c } }'], ['wrong-metrics metrics.scalars']],
})

describe('checkTogether', () => {
  const campaigns = (...ties: readonly string[]) =>
    [
      'version: 1',
      'name: test',
      'campaigns:',
      ...ties.map((tie) => `  - { ${tie}, source: { path: a }, simulator: { type: ns3, program: a } }`),
    ].join('\n')
  const table: Readonly<Record<string, readonly [ties: readonly string[], issues: readonly string[]]>> = {
    'one name twice': [['name: a', 'name: a'], ['duplicate-campaign campaigns[1].name']],
    'a need that is not there': [['name: a, needs: [b]'], ['unknown-campaign campaigns[0].needs[0]']],
    'a need of itself': [['name: a, needs: [a]'], ['needs-circle campaigns[0].needs']],
    'a circle, told once': [
      ['name: a', 'name: b, needs: [c]', 'name: c, needs: [b, a]'],
      ['needs-circle campaigns[1].needs'],
    ],
  }
  for (const [name, [ties, issues]] of Object.entries(table)) {
    test(name, () => assert.deepEqual(parse(campaigns(...ties)).issues.map(brief), issues))
  }
})

describe('checkCluster', () => {
  const withCluster = (...lines: readonly string[]) =>
    parse([manifestWith().trim(), ...lines].join('\n')).issues.map(brief)
  const aws = (network: string, more = '') =>
    `cluster: { provider: aws, region: eu-central-1, workers: 3, ${more} network: { sshFrom: [203.0.113.0/24], ${network} } }`
  const table: Readonly<Record<string, readonly [lines: readonly string[], issues: readonly string[]]>> = {
    'defaults of aws': [[aws('')], []],
    'several managers': [[aws('', 'managers: 2,')], ['several-managers cluster.managers']],
    'nobody gets in': [
      ['cluster: { provider: aws, region: eu-central-1, workers: 3, network: {} }'],
      ['ssh-from-missing cluster.network'],
    ],
    'everybody gets in': [
      ['cluster: { provider: aws, region: eu-central-1, workers: 3, network: { sshFrom: [0.0.0.0/0] } }'],
      ['warning ssh-from-anywhere cluster.network.sshFrom[0]'],
    ],
    'a subnet outside': [
      [aws('vpc: 10.0.0.0/16, subnets: [10.1.0.0/20]')],
      ['subnet-outside cluster.network.subnets[0]'],
    ],
    'subnets that overlap': [
      [aws('vpc: 10.0.0.0/16, subnets: [10.0.0.0/20, 10.0.8.0/21]')],
      ['network-overlap cluster.network.subnets[1]'],
    ],
    'a VPC over buildnet': [
      [aws('vpc: 10.213.0.0/16, subnets: [10.213.0.0/20]')],
      ['network-overlap cluster.network.vpc'],
    ],
    'a VPC over docker_gwbridge': [
      [aws('vpc: 172.18.0.0/16, subnets: [172.18.0.0/20]')],
      ['network-overlap cluster.network.vpc'],
    ],
    'no network': [[aws('vpc: 10.0.0.300/16')], ['bad-network cluster.network.vpc']],
    'not the start of a network': [
      [aws('vpc: 10.0.0.1/16, subnets: [10.0.0.0/20]')],
      ['bad-network cluster.network.vpc'],
    ],
    'a network that exists': [[aws('vpc: vpc-0a, subnets: [subnet-0a, subnet-0b]')], []],
    'one without its subnets': [[aws('vpc: vpc-0a')], ['subnets-missing cluster.network']],
    'one with new subnets': [
      [aws('vpc: vpc-0a, subnets: [10.0.0.0/20]')],
      ['subnet-kind cluster.network.subnets[0]'],
    ],
    'a new one with subnets that exist': [
      [aws('vpc: 10.0.0.0/16, subnets: [subnet-0a]')],
      ['subnet-kind cluster.network.subnets[0]'],
    ],
    'an overlay over the ingress': [
      [aws(''), 'networks: { buildnet: { subnet: 10.213.48.0/24 } }'],
      ['network-overlap networks.buildnet.subnet'],
    ],
    'longer than alarms look back': [
      [aws('', 'maxLifetime: 7d,')],
      ['lifetime-too-long cluster.maxLifetime'],
    ],
    'idle before work is there': [[aws('', 'idle: { period: 1m },')], ['idle-too-short cluster.idle']],
    'a volume too small': [[aws('', 'volume: 1GiB,')], ['volume-size cluster.volume']],
    'an unlikely machine': [[aws('', 'instanceType: c4_4xlarge,')], ['bad-format cluster.instanceType']],
    'more runners than addresses': [
      [
        'cluster: { provider: swarm }',
        'networks: { interlink: { subnet: 10.213.40.0/24 } }',
        'services: { runner: { replicas: 300 } }',
      ],
      ['network-too-small networks.interlink.subnet'],
    ],
    'room enough': [
      [
        'cluster: { provider: swarm }',
        'networks: { interlink: { subnet: 10.213.40.0/23 } }',
        'services: { runner: { replicas: 300 } }',
      ],
      [],
    ],
    'overlays that overlap': [
      ['cluster: { provider: swarm }', 'networks: { buildnet: { subnet: 10.213.40.0/24 } }'],
      ['network-overlap networks.buildnet.subnet'],
    ],
    'manager and context': [
      ['cluster: { provider: swarm, manager: "ssh://a@b", context: c }'],
      ['manager-and-context cluster.context'],
    ],
    'workers of nobody': [
      ['cluster: { provider: swarm, workers: ["ssh://a@b"] }'],
      ['workers-without-manager cluster.workers'],
    ],
    'a machine twice': [
      ['cluster: { provider: swarm, manager: "ssh://a@b", workers: ["ssh://a@b"] }'],
      ['duplicate-machine cluster.workers[0]'],
    ],
    'an option in place of a host': [
      ['cluster: { provider: swarm, manager: "ssh://-oProxyCommand=x" }'],
      ['bad-format cluster.manager'],
    ],
  }
  for (const [name, [lines, issues]] of Object.entries(table)) {
    test(name, () => assert.deepEqual(withCluster(...lines), issues))
  }
})

test("a cluster's name leaves room for what stands behind it", () => {
  const codes = (length: number, provider: string) => {
    const text = manifestWith().replace('name: test', `name: ${'n'.repeat(length)}`)
    return parse(`${text}cluster: { provider: ${provider} }\n`).issues.map(brief)
  }
  assert.deepEqual(codes(44, 'swarm'), [])
  assert.deepEqual(codes(45, 'swarm'), ['name-too-long name'])
  assert.deepEqual(codes(45, 'local'), [])
})

const SEQUENTIAL = 'metrics: { stdout: { wait: "w=(.*)" } }'
const precise = (more: string) => `precision: { metrics: [wait], halfWidth: { relative: 5% }, ${more} }`

check('checkPrecision', {
  'in order': [[SEQUENTIAL, precise('min: 10, max: 20, simultaneous: true')], []],
  'beside repetitions': [[SEQUENTIAL, 'repetitions: 3', precise('')], ['two-repetitions repetitions']],
  'of OMNeT++ runs': [
    ['simulator: { type: omnetpp, ini: omnetpp.ini, config: A }', SEQUENTIAL, precise('')],
    ['precision-simulator precision'],
  ],
  'min above max': [[SEQUENTIAL, precise('min: 30, max: 20')], ['out-of-range precision.min']],
  'max below the default of min': [[SEQUENTIAL, precise('max: 9')], ['out-of-range precision.max']],
  'too few repetitions': [[SEQUENTIAL, precise('min: 5')], ['warning few-repetitions precision.min']],
  'a campaign without metrics': [[precise('')], ['unknown-metric precision.metrics']],
  'an unknown metric': [
    [SEQUENTIAL, 'precision: { metrics: [wiat], halfWidth: { absolute: 1 } }'],
    ['unknown-metric precision.metrics[0]'],
  ],
  'a metric of a file is known when it is read': [
    ['metrics: { file: m.json }', 'precision: { metrics: [any], halfWidth: { absolute: 1 } }'],
    [],
  ],
  'no bound': [
    [SEQUENTIAL, 'precision: { metrics: [wait], halfWidth: {} }'],
    ['out-of-range precision.halfWidth'],
  ],
  'a bound of nothing': [
    [SEQUENTIAL, 'precision: { metrics: [wait], halfWidth: { relative: 0% } }'],
    ['bad-format precision.halfWidth.relative'],
  ],
  'a bound of all': [
    [SEQUENTIAL, 'precision: { metrics: [wait], halfWidth: { relative: 100% } }'],
    ['bad-format precision.halfWidth.relative'],
  ],
  'a share above one': [
    [SEQUENTIAL, 'precision: { metrics: [wait], halfWidth: { relative: 5 } }'],
    ['out-of-range precision.halfWidth.relative'],
  ],
  'without a seed': [
    ['simulator: { type: command, run: [./m] }', SEQUENTIAL, precise('')],
    ['warning unused-seed simulator.run'],
  ],
})

check('checkBudget', {
  'a time': [['budget: { time: 12h }'], []],
  'a cost, with what a core costs': [['budget: { cost: 20, coreHour: 0.05 }'], []],
  'a cost alone': [['budget: { cost: 20 }'], ['half-a-budget budget.cost']],
  'a price alone': [['budget: { coreHour: 0.05, time: 1h }'], ['half-a-budget budget.coreHour']],
  'a time of nothing': [['budget: { time: 0h }'], ['out-of-range budget.time']],
  'a cost of nothing': [['budget: { cost: 0, coreHour: 1 }'], ['out-of-range budget.cost']],
  'no bound': [['budget: {}'], ['out-of-range budget']],
})
