import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Docker, openDocker } from '../../scripts/lib/effects/docker.ts'
import { applyJson, makeProject, type Project, put } from '../integration/fixture.ts'
import { type Lab, noLab, until, up } from './lab.ts'

const STACK = 'test'
const NODES = 4
/** The manager. */
const BUILDER = 1
const FILES = 60

const NAMES = Array.from({ length: FILES }, (_, k) => `part${k}`)

function part(name: string, addend: number): string {
  return `#include "part.h"
#include <map>
#include <string>
double ${name}(double x) {
  std::map<std::string, double> terms{{"${name}", x}, {"addend", ${addend}}};
  double sum = 0;
  for (const auto &[key, value] : terms) sum += value + key.size();
  return sum;
}
`
}

const MAIN = `#include <cstdio>
#include "part.h"
int main() {
  double sum = 0;
${NAMES.map((name) => `  sum += ${name}(1);`).join('\n')}
  FILE *out = std::fopen("result.json", "w");
  std::fprintf(out, "{\\"sum\\": %g}\\n", sum);
  return std::fclose(out);
}
`

const MAKEFILE = `OBJECTS := $(patsubst %.cc,%.o,$(wildcard *.cc))
CXXFLAGS += -std=c++17 -O2
model: $(OBJECTS)
\t$(CXX) -o $@ $^
$(OBJECTS): part.h
`

/** A job in the log of a distccd. */
interface CompileJob {
  readonly node: number
  readonly file: string
}

describe('building on all machines', { skip: noLab() }, () => {
  let lab: Lab
  let project: Project
  let remove: () => void
  let coldMs: number

  before(async () => {
    lab = await up(NODES)
    ;({ project, remove } = makeProject({}))
    Object.assign(process.env, { DOCKER_HOST: lab.dockerHost, BUILD_DOCKER_HOST: lab.buildHost })
    put(project, 'model/Makefile', MAKEFILE)
    put(project, 'model/part.h', NAMES.map((name) => `double ${name}(double);\n`).join(''))
    put(project, 'model/main.cc', MAIN)
    for (const name of NAMES) put(project, `model/${name}.cc`, part(name, 0))
    const study = {
      name: 'study',
      source: { path: 'model' },
      // A silent compile on the builder itself would pass for success.
      build: { run: 'DISTCC_FALLBACK=0 make -j{jobs}', artifacts: ['model'] },
      simulator: { type: 'command', run: ['./model'] },
      metrics: { file: 'result.json' },
    }
    const services = {
      redis: { image: `${lab.registry}/redis:8` },
      mongo: { image: `${lab.registry}/mongo:8` },
    }
    project.write([study], { cluster: { provider: 'swarm' }, services, images: { registry: lab.registry } })
    assert.equal((await project.run('deploy')).exitCode, 0)
    // `deploy` waits for what a campaign cannot do without: these may come later, and only those that are there compile.
    await until(async () => (await compileHosts()) === NODES)
  })

  after(async () => {
    if (project) await project.run('destroy', ['--data', '--yes'])
    remove?.()
    lab?.close()
  })

  /** Applies, and gives what was compiled meanwhile, the time of the build, and the model's result. */
  async function build() {
    const before = await compileLogs()
    const end = await applyJson(project)
    assert.equal(end.exitCode, 0, end.stderr + end.stdout)
    const after = await compileLogs()
    const jobs = after.flatMap((log, index) => compileJobs(log.slice(before[index]!.length), index + 1))
    return { jobs, ms: await buildMs(), sum: end.runs[0]?.metrics.sum }
  }

  /** How many compilers the builder can reach. */
  async function compileHosts(): Promise<number> {
    const docker = openDocker({ kind: 'host', host: lab.dockerHost })
    const count = `for host in $(getent ahostsv4 tasks.distcc | cut -d' ' -f1 | sort -u); do
      timeout 1 bash -c "exec 3<>/dev/tcp/$host/3632" && echo up; done | wc -l`
    const { stdout } = await docker.tryRun(['exec', await idOf(docker, 'builder'), 'sh', '-c', count])
    return Number(stdout)
  }

  /** What each node's distccd has logged. */
  function compileLogs(): Promise<readonly string[]> {
    const nodes = Array.from({ length: NODES }, (_, k) => openDocker({ kind: 'host', host: lab.node(k + 1) }))
    return Promise.all(nodes.map((docker) => logOf(docker, 'distcc')))
  }

  async function logOf(docker: Docker, service: string): Promise<string> {
    const { stdout, stderr } = await docker.tryRun(['logs', await idOf(docker, service)])
    return stdout + stderr
  }

  async function idOf(docker: Docker, service: string): Promise<string> {
    const filter = `label=com.docker.swarm.service.name=${STACK}_${service}`
    return (await docker.run(['ps', '-q', '--filter', filter])).split('\n')[0]!
  }

  async function buildMs(): Promise<number> {
    const log = await logOf(openDocker({ kind: 'host', host: lab.dockerHost }), 'builder')
    return Number([...log.matchAll(/build done after (\d+) ms/g)].at(-1)![1])
  }

  test('a cold build: each file is compiled once, nine of ten on other machines than the builder', async (t) => {
    const { jobs, ms, sum } = await build()
    coldMs = ms
    t.diagnostic(`cold: ${jobs.length} compile jobs in ${ms} ms, by node: ${byNode(jobs).join(', ')}`)
    assert.deepEqual(filesOf(jobs), ['main.cc', ...NAMES.map((name) => `${name}.cc`)].sort())
    const elsewhere = jobs.filter(({ node }) => node !== BUILDER)
    assert.ok(elsewhere.length >= 0.9 * jobs.length, `${elsewhere.length} of ${jobs.length}`)
    assert.equal(sum, sumOf(0))
  })

  test('a build after one file changed: that file alone is compiled', async (t) => {
    put(project, 'model/part7.cc', part('part7', 1000))
    const { jobs, ms, sum } = await build()
    t.diagnostic(`one file changed: ${ms} ms, ${((100 * ms) / coldMs).toFixed(1)} % of a cold build`)
    assert.deepEqual(filesOf(jobs), ['part7.cc'])
    assert.equal(sum, sumOf(1000))
  })
})

function compileJobs(log: string, node: number): readonly CompileJob[] {
  return Array.from(log.matchAll(/COMPILE_OK.* (\S+)$/gm), ([, file]) => ({ node, file: file! }))
}

/** Of the model: each part adds 1, what it is told to, and the lengths of two names. */
function sumOf(addend: number): number {
  return NAMES.reduce((sum, name) => sum + 1 + name.length + 'addend'.length, addend)
}

function filesOf(jobs: readonly CompileJob[]): readonly string[] {
  return jobs.map(({ file }) => file).sort()
}

function byNode(jobs: readonly CompileJob[]): readonly number[] {
  return Array.from({ length: NODES }, (_, k) => jobs.filter(({ node }) => node === k + 1).length)
}
