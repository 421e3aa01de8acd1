import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parseYaml } from '../../scripts/lib/text/yaml.ts'
import { missing } from '../component.ts'
import { commitAll, git, writeTree } from '../effects/tree.ts'
import { until } from '../integration/fixture.ts'
import { type Branch, manifestOf, withBranch } from '../integration/watched.ts'
import { ROOT } from '../project.ts'

const GITOPS = join(ROOT, 'examples', 'gitops')
const CURL = missing(['curl', '--version'])

interface Comment {
  readonly id: number
  body: string
}

/** Of others, more than a page of answers holds. */
const OTHERS = 130

/** A forge that keeps comments: those of others first, and ours as they are made and changed. */
async function withForge(body: (url: string, comments: readonly Comment[]) => Promise<void>): Promise<void> {
  const comments = Array.from(
    { length: OTHERS },
    (_, k): Comment => ({ id: k + 1, body: 'Looks good to me' }),
  )
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const { method, headers, url = '' } = request
    if (headers.authorization !== 'Bearer token' && headers['private-token'] !== 'token')
      return response.writeHead(401).end()
    if (method === 'GET') {
      const { searchParams } = new URL(url, 'http://forge')
      const size = Number(searchParams.get('per_page'))
      const end = size * Number(searchParams.get('page'))
      return response.end(JSON.stringify(comments.slice(end - size, end)))
    }
    const { body: text } = JSON.parse(Buffer.concat(chunks).toString()) as Comment
    const id = Number(/(?:issues\/comments|notes)\/(\d+)$/.exec(url)?.[1] ?? comments.length + 1)
    const found = comments.find((each) => each.id === id)
    if (found) found.body = text
    else comments.push({ id, body: text })
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** Runs a script as a forge's runner does: in bash that stops at the first failure, with variables of the workflow. */
async function runStep(branch: Branch, script: string, variables: Readonly<Record<string, string>>) {
  const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`
  const env = { ...branch.env, PATH: path, ...variables, SIMSWARM: ROOT }
  const child = spawn('bash', ['-e', '-c', script], { cwd: branch.clone, env })
  let stderr = ''
  child.stderr.on('data', (bytes: Buffer) => {
    stderr += bytes
  })
  child.stdout.resume()
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { exitCode, stderr }
}

function yamlOf(path: string): unknown {
  return parseYaml(readFileSync(path)).value
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly run?: string; readonly env?: object }[] }>
  >
}

/** The one script of a job. */
function githubStep(job: string): {
  readonly run: string
  readonly variables: Readonly<Record<string, string>>
} {
  const { env, jobs } = yamlOf(join(GITOPS, 'github', 'study.yaml')) as Workflow
  const runs = jobs[job]!.steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
  assert.equal(runs.length, 1)
  return { run: runs[0]!, variables: env }
}

/** Plans three times: a first commit, a changed one, a bad one; gives what the forge's comment said each time. */
async function planThrice(
  branch: Branch,
  step: () => Promise<{ exitCode: number | null; stderr: string }>,
  comments: readonly Comment[],
) {
  const said: string[] = []
  for (const manifest of [manifestOf([1, 2]), manifestOf([1, 2, 3]), 'version: 1\n']) {
    writeTree(branch.clone, { 'swarm.config.yaml': manifest })
    const { exitCode, stderr } = await step()
    assert.equal(exitCode, manifest === 'version: 1\n' ? 2 : 0, stderr)
    assert.equal(comments.length, OTHERS + 1)
    said.push(comments.at(-1)!.body)
  }
  assert.match(said[0]!, /^<!-- simswarm-plan test -->\n### Plan of `test`: 2 new runs\n/)
  assert.match(said[1]!, /: 3 new runs\n/)
  assert.match(said[2]!, /^<!-- simswarm-plan -->\n### The plan fails\n\n```text\n.*"name" is missing/s)
  assert.ok(comments.slice(0, -1).every(({ body }) => body === 'Looks good to me'))
}

describe('examples/gitops', () => {
  test('the GitHub workflow passes actionlint', { skip: missing(['actionlint', '--version']) }, () => {
    const { status, stdout } = spawnSync('actionlint', ['-no-color', join(GITOPS, 'github', 'study.yaml')], {
      encoding: 'utf8',
    })
    assert.equal(status, 0, stdout)
  })

  test('GitHub: a pull request has one comment, which follows its commits', { skip: CURL }, () =>
    withBranch((branch) =>
      withForge(async (url, comments) => {
        cpSync(join(GITOPS, 'comment-plan.sh'), join(branch.clone, '.github', 'comment-plan.sh'))
        const { run, variables } = githubStep('plan')
        const event = { GITHUB_API_URL: url, GH_TOKEN: 'token', REPOSITORY: 'me/study', NUMBER: '7' }
        await planThrice(branch, () => runStep(branch, run, { ...variables, ...event }), comments)
      }),
    ),
  )

  test('GitLab: a merge request has one note, which follows its commits', { skip: CURL }, () =>
    withBranch((branch) =>
      withForge(async (url, comments) => {
        cpSync(join(GITOPS, 'comment-plan.sh'), join(branch.clone, '.gitlab', 'comment-plan.sh'))
        const { variables, plan } = yamlOf(join(GITOPS, 'gitlab', '.gitlab-ci.yml')) as {
          variables: Record<string, string>
          plan: { script: string[] }
        }
        const event = {
          CI_API_V4_URL: url,
          PLAN_TOKEN: 'token',
          CI_PROJECT_ID: '3',
          CI_MERGE_REQUEST_IID: '7',
        }
        await planThrice(
          branch,
          () => runStep(branch, plan.script.join('\n'), { ...variables, ...event }),
          comments,
        )
      }),
    ),
  )

  test('both apply what was merged, and keep what was run', () =>
    withBranch(async (branch) => {
      const { run, variables } = githubStep('apply')
      const gitlab = yamlOf(join(GITOPS, 'gitlab', '.gitlab-ci.yml')) as { apply: { script: string[] } }
      branch.push([1, 2])
      assert.equal((await runStep(branch, run, variables)).exitCode, 0)
      branch.push([1, 2, 3])
      git(branch.clone, 'clean', '--quiet', '-fd')
      assert.equal((await runStep(branch, gitlab.apply.script.join('\n'), variables)).exitCode, 0)
      assert.deepEqual(branch.ran().toSorted(), [1, 2, 3])
    }))

  test(
    'post-receive: of pushes during an apply the newest is applied, and nobody waits',
    { skip: missing(['flock', '--version']) },
    () =>
      withBranch(async (branch) => {
        const hook = join(branch.bare, 'hooks', 'post-receive')
        copyFileSync(join(GITOPS, 'post-receive'), hook)
        chmodSync(hook, 0o755)
        const state = join(branch.dir, 'watched')
        const before = { ...process.env }
        const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`
        Object.assign(process.env, { PATH: path, SIMSWARM: ROOT, STATE: state, RUN_LOG: branch.env.RUN_LOG })
        try {
          git(branch.clone, 'push', '--quiet', 'origin', `${commitAll(branch.clone)}:refs/heads/other`)
          assert.ok(!existsSync(state))
          branch.push([9])
          await until(() => branch.ran().length > 0)
          branch.push([1])
          const last = branch.push([2])
          branch.open()
          await until(
            () => branch.record().at(-1)?.commit === last && branch.record().at(-1)?.outcome === 'done',
          )
          assert.deepEqual(branch.ends(), ['done 1/0', 'done 1/0'])
          assert.deepEqual(branch.ran(), [9, 2])
          // The third of them is there still, to see that nothing is left.
          await until(() => spawnSync('flock', ['--nonblock', join(state, 'hook.lock'), 'true']).status === 0)
        } finally {
          for (const name of ['PATH', 'SIMSWARM', 'STATE', 'RUN_LOG'])
            if (before[name] === undefined) delete process.env[name]
            else process.env[name] = before[name]
        }
      }),
  )

  test('the systemd unit is one, and its command line is', {
    skip: missing(['systemd-analyze', '--version']),
  }, () => {
    const unit = join(GITOPS, 'simswarm-watch.service')
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], {
      encoding: 'utf8',
    })
    assert.equal(status, 0, stderr)
    assert.doesNotMatch(stderr, /simswarm-watch/)
    const [, words = ''] =
      /^ExecStart=\/usr\/bin\/env node \/opt\/simswarm\/scripts\/watch\.mjs (.*)$/m.exec(
        readFileSync(unit, 'utf8'),
      ) ?? []
    const script = join(ROOT, 'scripts', 'watch.mjs')
    const node = join(ROOT, 'node_modules', '.bin', 'node')
    assert.equal(spawnSync(node, [script, ...words.split(' '), '--help']).status, 0)
  })
})
