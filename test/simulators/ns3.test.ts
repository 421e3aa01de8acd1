import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Ns3Spec, ns3 } from '../../images/ns3/simulator.ts'
import { runContext } from './context.ts'
import { ended } from './ended.ts'

describe('ns3.commands', () => {
  const context = runContext({ rate: 10, errorRate: 0.05 }, 4)
  const cases: readonly (readonly [string, Omit<Ns3Spec, 'type'>, readonly string[]])[] = [
    ['passes all parameters', { program: 'link' }, ['./link', '--rate=10', '--errorRate=0.05']],
    ['passes the named ones', { program: 'link', parameters: ['errorRate'] }, ['./link', '--errorRate=0.05']],
    ['passes none', { program: 'link', parameters: [] }, ['./link']],
    [
      'adds arguments',
      { program: 'build/link', parameters: [], arguments: ['--ns3::Queue::MaxSize={rate}p'] },
      ['./build/link', '--ns3::Queue::MaxSize=10p'],
    ],
    ['takes an installed program', { program: '/opt/link', parameters: [] }, ['/opt/link']],
  ]
  for (const [name, spec, argv] of cases) {
    test(name, () => {
      assert.deepEqual(ns3.commands({ type: 'ns3', ...spec }, [context])[0]!.argv, argv)
    })
  }

  test('keeps RngSeed and advances RngRun', () => {
    const { env } = ns3.commands({ type: 'ns3', program: 'link' }, [context])[0]!
    assert.deepEqual(env, { NS_GLOBAL_VALUE: 'RngSeed=7;RngRun=5' })
  })
})

describe('ns3.judge', () => {
  const aborted = 'terminate called without an active exception\n'
  // Texts as ns-3 3.37 prints them.
  const cases: readonly (readonly [string, string])[] = [
    ['msg="something is wrong", file=link.cc, line=11\n', 'something is wrong (link.cc:11)'],
    [
      'msg="in the middle, of "things"", +1.500000000s -1 file=./src/link.cc, line=5\n',
      'in the middle, of "things" (link.cc:5)',
    ],
    [
      'assert failed. cond="argc>100", msg="argc small", file=link.cc, line=14\n',
      'assert failed at argc>100: argc small (link.cc:14)',
    ],
    ['aborted. cond="1>0, +1.500000000s -1 file=link.cc, line=5\n', 'aborted at 1>0 (link.cc:5)'],
    ['+1.500000000s -1 file=link.cc, line=5\n', 'Fatal error (link.cc:5)'],
  ]
  for (const [stderr, message] of cases) {
    test(`finds the message in ${stderr.trim()}`, () => {
      const { error } = ns3.judge(
        { type: 'ns3', program: 'link' },
        ended({ signal: 'SIGABRT', stderr: stderr + aborted }),
      )
      assert.deepEqual(error, { code: 'signal', message: `Killed by SIGABRT: ${message}` })
    })
  }

  test('names an argument that the program does not know', () => {
    const stderr =
      'Invalid command-line argument: --nope=2\nlink [Program Options]\n\n    --PrintHelp: Print this help message.\n'
    const { error } = ns3.judge({ type: 'ns3', program: 'link' }, ended({ exitCode: 1, stderr }))
    assert.deepEqual(error, { code: 'exit', message: 'Invalid command-line argument: --nope=2' })
  })
})
