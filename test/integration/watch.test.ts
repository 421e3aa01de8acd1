import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { signatureOf } from '../../scripts/lib/core/webhook.ts'
import { commitAll, git } from '../effects/tree.ts'
import { until } from './fixture.ts'
import { type Branch, withBranch, withListener } from './watched.ts'

const port = (said: string) => /Listening on 127\.0\.0\.1:(\d+)/.exec(said)?.[1]

/** Starts a watch that looks only when it is called. */
async function listening(branch: Branch, isReady?: () => boolean) {
  const secret = 'correct horse'
  const args = ['--interval', '1d', '--listen', '127.0.0.1:0']
  const started = branch.start(args, { WEBHOOK_SECRET: secret })
  await until(isReady ?? (() => /^Watching /m.test(started.said())))
  const call = async (headers: Record<string, string>, body = '{}') => {
    const url = `http://127.0.0.1:${port(started.said())}/`
    return (await fetch(url, { method: 'POST', headers, body })).status
  }
  return {
    ...started,
    call,
    wake: () => call({ 'x-hub-signature-256': signatureOf(Buffer.from('{}'), secret) }),
  }
}

describe('watch', () => {
  test('applies the head once, with author, plan and result on record; then there is nothing new', () =>
    withBranch(async (branch) => {
      const commit = branch.push([1, 2])
      const { exitCode, stderr } = await branch.watch('--once')
      assert.equal(exitCode, 0, stderr)
      const [begun, ended] = branch.record()
      assert.deepEqual([begun?.outcome, ended?.outcome, ended?.commit], [null, 'done', commit])
      assert.equal(ended?.author, 'Test <test@example.org>')
      assert.match(JSON.stringify(ended?.plan), /"runs":\{"total":2,"new":2,/)
      assert.match(stderr, /^[0-9a-f]{12} change \(Test <test@example\.org>\): done: 2 done in /m)
      assert.equal((await branch.watch('--once')).exitCode, 0)
      assert.equal(branch.record().length, 2)
      branch.push([1, 2, 3])
      await branch.watch('--once')
      assert.deepEqual(branch.ends(), ['done 2/0', 'done 1/2'])
    }))

  test('a bad commit changes nothing and is told; so is a manifest that is gone; the next good one is applied', () =>
    withBranch(async (branch) => {
      branch.push([1, 2])
      await branch.watch('--once')
      branch.push({ 'swarm.config.yaml': 'version: 1\nname: test\ncampaign: []\n' })
      const bad = await branch.watch('--once')
      assert.equal(bad.exitCode, 2)
      assert.match(
        bad.stderr,
        /swarm\.config\.yaml:3:1 campaign: Unknown key "campaign"\n {2}Did you mean "campaigns"\?/,
      )
      // Told once, not at every look.
      assert.equal((await branch.watch('--once')).exitCode, 0)
      rmSync(join(branch.clone, 'swarm.config.yaml'))
      branch.push({})
      assert.match(
        (await branch.watch('--once')).stderr,
        /refused: Cannot read the manifest .*: no such file$/m,
      )
      branch.push([1, 2, 3])
      await branch.watch('--once')
      assert.deepEqual(branch.ends(), ['done 2/0', 'refused', 'refused', 'done 1/2'])
    }))

  test('a failed run is a result: the commit is not applied again', () =>
    withBranch(async (branch) => {
      branch.push({ 'model/model.sh': { run: '#!/bin/sh\nexit 3\n' } })
      branch.push([1])
      assert.equal((await branch.watch('--once')).exitCode, 1)
      assert.equal((await branch.watch('--once')).exitCode, 0)
      assert.deepEqual(branch.ends(), ['failed 0/0'])
    }))

  test('one at a time: of what is pushed during an apply, the newest wins', () =>
    withBranch(async (branch) => {
      branch.push([9])
      const watch = await listening(branch, () => branch.ran().length > 0)
      branch.push([1])
      await watch.wake()
      const last = branch.push([2])
      await watch.wake()
      branch.open()
      await until(() => branch.ends().length === 2)
      watch.kill('SIGTERM')
      assert.equal((await watch.ended).exitCode, 130)
      assert.equal(branch.record().at(-1)?.commit, last)
      assert.deepEqual(branch.ran(), [9, 2])
    }))

  test('a history that is rewritten is told, and its results stay', () =>
    withBranch(async (branch) => {
      branch.push([1])
      branch.push([1, 2])
      await branch.watch('--once')
      git(branch.clone, 'reset', '--quiet', '--hard', 'HEAD~1')
      branch.push([1, 2, 3], '--force')
      const { stderr } = await branch.watch('--once')
      assert.match(
        stderr,
        /^The history of main was rewritten: [0-9a-f]{12} is no longer in it\. Its results stay$/m,
      )
      assert.deepEqual(branch.ends(), ['done 2/0', 'done 1/2'])
    }))

  test('stopped, it lets runs end and goes on where it stopped; killed, it does that too', () =>
    withBranch(async (branch) => {
      branch.push([9, 1])
      const first = branch.start([])
      await until(() => branch.ran().includes(9))
      first.kill('SIGTERM')
      await until(() => /^Stopping: /m.test(first.said()))
      branch.open()
      assert.equal((await first.ended).exitCode, 130)
      assert.match(branch.ends().join(), /^interrupted \d\/0$/)
      rmSync(join(branch.dir, 'run.log.go'))
      branch.push([9, 1, 2, 3])
      assert.equal((await branch.watch('--once')).exitCode, 0)

      // A commit with a model of its own: all is to be run again.
      branch.push({ 'model/note.txt': 'new' })
      const before = branch.ran().length
      const second = branch.start([])
      await until(() => branch.ran().length > before)
      second.kill('SIGKILL')
      await second.ended
      branch.open()
      // The apply that it had started goes on: whoever comes next waits for it.
      await until(() => {
        const { outcome } = branch.record().at(-1)!
        return outcome === null
      })
      const third = branch.start(['--interval', '1s'])
      await until(() => branch.record().at(-1)?.outcome === 'done')
      third.kill('SIGINT')
      await third.ended
      assert.equal(branch.ran().slice(before).length, 4)
    }))

  test('a call wakes it, if its signature matches', () =>
    withBranch(async (branch) => {
      branch.push([1])
      const watch = await listening(branch)
      branch.push([1, 2])
      for (const headers of [
        {},
        { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
        { 'x-gitlab-token': 'guess' },
      ])
        assert.equal(await watch.call(headers), 401)
      assert.match(watch.said(), /^Refused a call from 127\.0\.0\.1: its signature does not match$/m)
      assert.deepEqual(branch.ends(), ['done 1/0'])
      assert.equal(await watch.wake(), 202)
      await until(() => branch.ends().length === 2)
      branch.push([1, 2, 3])
      assert.equal(await watch.call({ 'x-gitlab-token': 'correct horse' }), 202)
      await until(() => branch.ends().length === 3)
      watch.kill('SIGINT')
      await watch.ended
    }))

  test('tells GitHub, GitLab, a webhook and a command; who cannot be told is a warning', () =>
    withBranch((branch) =>
      withListener(201, async (url, heard) => {
        const commit = branch.push([1])
        const targets = [
          'github:me/study',
          'gitlab:group/sub/study',
          `webhook:${url}/hook`,
          'command:cat >> note.json',
          'command:exit 4',
        ]
        const { ended } = branch.start(['--once', ...targets.flatMap((target) => ['--notify', target])], {
          GITHUB_API_URL: url,
          GITHUB_TOKEN: 'hub-token',
          CI_API_V4_URL: url,
          GITLAB_TOKEN: 'lab-token',
        })
        const { exitCode, stderr } = await ended
        assert.equal(exitCode, 0, stderr)
        assert.match(stderr, /^Warning: Cannot notify command: it ended with exit code 4/m)
        const of = (path: string) => heard.filter((each) => each.url === path)
        const hub = of(`/repos/me/study/statuses/${commit}`)
        assert.deepEqual(
          hub.map(({ body }) => body.state),
          ['pending', 'success'],
        )
        assert.equal(hub[0]?.headers.authorization, 'Bearer hub-token')
        assert.match(String(hub[1]?.body.description), /^done: 1 done in /)
        const lab = of(`/projects/group%2Fsub%2Fstudy/statuses/${commit}`)
        assert.deepEqual(
          lab.map(({ body }) => body.state),
          ['running', 'success'],
        )
        assert.equal(lab[0]?.headers['private-token'], 'lab-token')
        const summary = of('/hook')[1]?.body.summary as { done: number }
        assert.equal(summary.done, 1)
        assert.equal(readFileSync(join(branch.dir, 'note.json'), 'utf8').trim().split('\n').length, 2)
        assert.doesNotMatch(JSON.stringify(branch.record()), /hub-token|lab-token/)
      }),
    ))

  test('apply tells at its end, of success and failure; a forge is for watch', () =>
    withBranch((branch) =>
      withListener(200, async (url, heard) => {
        branch.push([1, 2])
        const args = [
          '--notify',
          `webhook:${url}/end`,
          '--notify',
          'command:cat > note.json',
          '--notify',
          'bell',
        ]
        const ended = await branch.verb('apply', ...args)
        assert.equal(ended.exitCode, 0, ended.stderr)
        assert.match(ended.stderr, /\x07/)
        assert.deepEqual([heard.length, heard[0]?.body.state], [1, 'success'])
        assert.match(readFileSync(join(branch.clone, 'note.json'), 'utf8'), /"title":"test: 2 done in /)
        branch.push({ 'model/model.sh': { run: '#!/bin/sh\nexit 3\n' } })
        assert.equal((await branch.verb('apply', ...args)).exitCode, 1)
        assert.deepEqual(
          [heard[1]?.body.state, heard[1]?.body.title?.toString().slice(0, 22)],
          ['failure', 'test: 0 done, 2 failed'],
        )
        const refused = await branch.verb('apply', '--notify', 'github:me/study')
        assert.equal(refused.exitCode, 2)
        assert.match(refused.stderr, /--notify github is for `watch`/)
      }),
    ))

  test('a branch or a repository that is not there, and one that asks for a password, end it at the start', () =>
    withBranch(async (branch) => {
      branch.push([1])
      const wrong = await branch.watch('--branch', 'mian')
      assert.equal(wrong.exitCode, 1)
      assert.match(wrong.stderr, /Unknown ref "refs\/heads\/mian" in .*\n {2}.*main/)
      assert.equal((await branch.watch('--repo', join(branch.dir, 'nowhere'))).exitCode, 1)
      await withListener(401, async (url) => {
        const { exitCode, stderr } = await branch.watch('--repo', `${url}/study.git`)
        assert.equal(exitCode, 1)
        assert.match(stderr, /Cannot fetch .*: could not read Username/)
      })
      assert.deepEqual(branch.record(), [])
    }))

  test('a repository that cannot be reached for a while is told once, and looked at again', () =>
    withBranch(async (branch) => {
      branch.push([1])
      const watch = await listening(branch)
      git(branch.dir, 'clone', '--quiet', '--bare', branch.bare, 'kept.git')
      rmSync(branch.bare, { recursive: true })
      await watch.wake()
      await until(() => /^Cannot fetch /m.test(watch.said()))
      git(branch.dir, 'clone', '--quiet', '--bare', 'kept.git', branch.bare)
      branch.push([1, 2])
      await watch.wake()
      await until(() => branch.ends().length === 2)
      watch.kill('SIGINT')
      await watch.ended
    }))

  test('submodules are checked out, and go with the commit that has none', () =>
    withBranch(async (branch) => {
      const model = join(branch.dir, 'model-repository')
      git(branch.dir, 'init', '--quiet', model)
      git(model, 'commit', '--quiet', '--allow-empty', '-m', 'empty')
      git(branch.clone, 'submodule', '--quiet', 'add', model, 'part')
      branch.push([1])
      const { exitCode, stderr } = await branch.watch('--once')
      assert.equal(exitCode, 0, stderr)
      const checkout = join(branch.dir, 'watched', 'checkout')
      assert.equal(git(join(checkout, 'part'), 'rev-parse', 'HEAD'), git(model, 'rev-parse', 'HEAD'))
    }))

  test('usage: what makes no sense is refused before anything is looked at', () =>
    withBranch(async (branch) => {
      branch.push([1])
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [['--interval', 'soon'], /--interval must be a duration/],
        [['--listen', 'x:y'], /--listen must be a port/],
        [['--listen', '9000'], /needs a secret in the variable WEBHOOK_SECRET/],
        [['--notify', 'githup:a/b'], /Cannot notify "githup:a\/b"\n {2}Did you mean "github"\?/],
        [['--notify', 'webhook:ftp://x'], /Such as webhook:https/],
        [['--file', '../x.yaml'], /leads out of the repository/],
      ]
      for (const [args, message] of cases) {
        const { exitCode, stderr } = await branch.watch(...args)
        assert.equal(exitCode, 2)
        assert.match(stderr, message)
      }
      commitAll(branch.clone)
      assert.deepEqual(branch.record(), [])
    }))
})
