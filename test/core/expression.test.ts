import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { compileExpression, isTrue } from '../../scripts/lib/core/expression.ts'
import type { ParameterValue } from '../../scripts/lib/job/types.ts'

const scope = { a: 3, b: 2, n: 10, policy: 'drr', rts: true, 'x-y': 1 }

describe('compileExpression evaluates', () => {
  const cases: readonly (readonly [string, ParameterValue])[] = [
    ['max(20, 5000 / (n * b))', 250],
    ['1 + 2 * 3 ** 2 % 5', 1 + ((2 * 3 ** 2) % 5)],
    ['2 ** 3 ** 2', 512],
    ['(-2) ** 2', 4],
    ['-(2 ** 2)', -4],
    ['2 ** -1', 0.5],
    ['a - -b', 5],
    ['.5e1 + 1.', 6],
    ['a < b || n >= 10 && !false', true],
    ['a == 3 ? "yes" : "no"', 'yes'],
    ["policy === 'drr' && policy != 'fifo'", true],
    ['policy < "fifo"', true],
    ['a == "3"', false],
    ['rts', true],
    ['"a" + \'b\'', 'ab'],
    ['round(pi * 100) + floor(e)', 316],
    ['sqrt(16) + abs(-1) + log(exp(2)) + log2(8) + log10(100) + pow(2, 3)', 20],
    ['min(1 / 0, 5)', 5],
    ['false && missing', false],
  ]
  for (const [text, value] of cases) {
    test(`${text} = ${value}`, () => assert.equal(compileExpression(text).evaluate(scope), value))
  }
  test('to what JavaScript makes of the same arithmetic', () => {
    const { expression } = fc.letrec((tie) => ({
      expression: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', 'b', '7', '0.25'),
        fc
          .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '<', '=='), tie('expression'))
          .map((p) => p.join(' ')),
        tie('expression').map((inner) => `(${inner})`),
      ),
    }))
    const property = fc.property(expression as fc.Arbitrary<string>, (text) => {
      fc.pre(text.length < 200)
      const wanted = new Function('a', 'b', `return ${text}`)(3, 2)
      let got: ParameterValue
      try {
        got = compileExpression(text).evaluate(scope)
      } catch (error) {
        // JavaScript counts true as 1; here it is no number.
        assert.match((error as Error).message, /takes numbers/)
        return
      }
      if (!text.includes('==')) assert.equal(got, wanted)
    })
    fc.assert(property, { seed: 2, numRuns: 300 })
  })
})

describe('compileExpression refuses with the place', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['a ^ b', /"\^" at character 3/],
    ['a.b', /"\." at character 2/],
    ['a = 1', /"=" at character 3/],
    ['[1]', /"\[" at character 1/],
    ['a[0]', /"\[" at character 2/],
    ['this', /character 1/],
    ['`x`', /"`" at character 1/],
    ['1; 2', /";" at character 2/],
    ['(a, b)', /"," at character 3/],
    ['a b', /"b" at character 3/],
    ['1 in a', /"in" at character 3/],
    ['a and b', /"and" at character 3/],
    ['a & b', /"&" at character 3/],
    ['a ?? b', /\?/],
    ['0x10', /"x10" at character 2/],
    ['fetch(1)', /Unknown function "fetch"/],
    ['constructor("x")', /Unknown function "constructor"/],
    ['sqrt(1)(2)', /"\(" at character 8/],
    ['sqrt(1, 2)', /"sqrt" takes one argument/],
    ['min()', /at least one argument/],
    ['-2 ** 2', /Ambiguous sign/],
    ['(1', /Unclosed/],
    ['1)', /"\)" at character 2/],
    ['1 +', /at the end/],
    ['"abc', /at character 1/],
    ['', /at the end/],
    ['('.repeat(1001), /more than 1000 characters/],
    ['('.repeat(1000), /Unclosed/],
  ]
  for (const [text, message] of cases) {
    test(text.slice(0, 20), () =>
      assert.throws(
        () => compileExpression(text),
        (error) => {
          assert.ok(error instanceof UserError)
          assert.match(error.message, message)
          return error.exitCode === 2
        },
      ),
    )
  }
  test('a ^ b, with a hint at **', () => {
    assert.throws(() => compileExpression('a ^ b'), { hint: 'Write ** for a power' })
  })
})

describe('evaluate refuses', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['missing + 1', /Unknown name "missing"/],
    ['constructor', /Unknown name "constructor"/],
    ['__proto__', /Unknown name "__proto__"/],
    ['(a - 3) / (b - 2)', /"\/" is not a number.* where a = 3, b = 2/],
    ['sqrt(-1)', /"sqrt" is not a number/],
    ['a / 0', /The result is Infinity/],
    ['policy * 2', /"\*" takes numbers, not "drr"/],
    ['policy + 1', /takes numbers/],
    ['policy < 1', /takes numbers/],
    ['-rts', /takes numbers, not true/],
  ]
  for (const [text, message] of cases) {
    test(text, () =>
      assert.throws(() => compileExpression(text).evaluate(scope), { name: 'UserError', message }),
    )
  }
  test('a name with a hint at the known ones', () => {
    assert.throws(() => compileExpression('c').evaluate({ a: 1, b: 2 }), { hint: 'Known are a, b' })
  })
})

test('names are those needed from the scope, without constants and functions', () => {
  assert.deepEqual(compileExpression('max(a, b) * pi + a').names, ['a', 'b'])
})

test('a parameter named as a constant wins over it', () => {
  assert.equal(compileExpression('e + 1').evaluate({ e: 1 }), 2)
})

test('isTrue takes true and false alone', () => {
  assert.equal(isTrue(compileExpression('a > 1'), scope), true)
  assert.throws(() => isTrue(compileExpression('a'), scope), { name: 'UserError', message: /gives 3/ })
})
