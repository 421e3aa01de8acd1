import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lastMeaningfulLine } from '../../scripts/lib/job/judge.ts'

describe('lastMeaningfulLine', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['nothing', '', null],
    ['blank lines', '\n  \n', null],
    [
      'a C++ exception',
      "terminate called after throwing an instance of 'std::runtime_error'\n  what():  bad rate\n",
      'bad rate',
    ],
    ['an abort', 'queue.cc:7: Assertion failed\nAborted (core dumped)\n', 'queue.cc:7: Assertion failed'],
    ['a fault seen by a shell', 'loading\nrun.sh: line 2: 4711 Segmentation fault      ./model\n', 'loading'],
    [
      'a Python traceback',
      'Traceback (most recent call last):\n  File "a.py", line 1\nValueError: no rate\n',
      'ValueError: no rate',
    ],
    [
      'a Java exception',
      'Exception in thread "main" Oops: bad\n\tat A.b(A.java:1)\n\tat A.main(A.java:2)\n',
      'Exception in thread "main" Oops: bad',
    ],
    ['a Node error', 'x.js:1\n\nError: bad\n    at x.js:1:7\n\nNode.js v24.1.0\n', 'Error: bad'],
    ['an R error', 'Error in f() : bad\nExecution halted\n', 'Error in f() : bad'],
    ['colours', '\x1b[1;31merror:\x1b[0m bad\r\n', 'error: bad'],
    ['a long line', 'x'.repeat(1000), `${'x'.repeat(299)}…`],
  ]
  for (const [name, stderr, line] of cases) {
    test(`reads ${name}`, () => {
      assert.equal(lastMeaningfulLine(stderr), line)
    })
  }
})
