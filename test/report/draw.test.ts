import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureOf } from '../../scripts/lib/core/figure.ts'
import { choosePlots, type PlotRequest } from '../../scripts/lib/core/plot.ts'
import { pngOf } from '../../scripts/lib/effects/png.ts'
import { drawSvg } from '../../scripts/lib/effects/vega.ts'
import { vegaSpec } from '../../scripts/lib/report/vega-spec.ts'
import { study } from '../core/study.ts'

const HOSTILE = `<script>alert(1)</script>"'&]]>\${x} datum.y`

async function draw(
  rows: ReturnType<typeof study>,
  metric: string,
  request: Partial<PlotRequest> = {},
): Promise<string> {
  const [plot] = choosePlots(rows, { requests: [{ metric, ...request }], derived: [], by: null }).metrics
  const options = { stat: 'mean', confidence: 0.95, includeTruncated: false } as const
  return await drawSvg(vegaSpec(figureOf(plot!, options)))
}

/** The texts of a drawing, as a reader sees them. */
function texts(svg: string): readonly string[] {
  const words = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } as const
  return Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) =>
    text!.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => words[entity as keyof typeof words]),
  )
}

/** Marks of a kind, by what Vega calls them. */
function marks(svg: string, role: string): number {
  return svg.match(new RegExp(`aria-roledescription="${role}"`, 'g'))?.length ?? 0
}

const wait = (parameters: object, repetition: number) => ({
  wait: Object.values(parameters).join().length + repetition,
})

describe('a drawing', () => {
  test('of a line: axes, legend, a band and a line for each series, points, theory', async () => {
    const rows = study({ a: [1, 2, 3], p: ['x', 'y'] }, 3, (parameters, repetition) => ({
      ...wait(parameters, repetition),
      'theory.wait': 3,
    }))
    const svg = await draw(rows, 'wait')
    const found = texts(svg)
    for (const text of ['a', 'p', 'x', 'y', '1', '2', '3', 'wait (mean, 95 % CI)', 'simulation', 'theory'])
      assert.ok(found.includes(text), text)
    assert.deepEqual([marks(svg, 'area mark'), marks(svg, 'line mark')], [2, 4])
  })

  for (const [what, axes, request] of [
    ['a line', { [HOSTILE]: [1, 2] }, {}],
    ['points', { p: [HOSTILE, 'y'], q: [HOSTILE, 'z'] }, { kind: 'points' }],
    ['boxes', { p: [HOSTILE, 'y'] }, { kind: 'box' }],
    ['facets', { a: [1, 2], p: [HOSTILE, 'y'] }, { facet: 'p' }],
    ['a histogram', { a: [1] }, { kind: 'histogram', title: HOSTILE }],
  ] as const)
    test(`of ${what}: names and values are texts, whatever they hold`, async () => {
      const rows = study(axes, 3, (_, repetition) => ({ [HOSTILE]: repetition }))
      const svg = await draw(rows, HOSTILE, { ...request, labels: { [HOSTILE]: HOSTILE } })
      assert.ok(texts(svg).some((text) => text.startsWith('<script>alert(1)')))
      assert.doesNotMatch(svg, /<script|<foreignObject|\son\w+=|href=/i)
    })

  test('with names that are paths or expressions elsewhere is still of the right values', async () => {
    const rows = study({ 'a.b[0]': [1, 2], "x'y": ['p.q', 'r'] }, 3, () => ({ 'm.n[1]': 5 }))
    const found = texts(await draw(rows, 'm.n[1]'))
    for (const text of ['a.b[0]', "x'y", 'p.q', 'r']) assert.ok(found.includes(text), text)
  })

  test('of nothing is an empty frame', async () => {
    const rows = study({ a: [1, 2] }, 2, () => ({ wait: null }))
    for (const kind of ['line', 'points', 'box', 'histogram'] as const)
      assert.match(await draw(rows, 'wait', { kind }), /^<svg/)
  })
})

test('pngOf: three dots for each of the drawing, and an error in place of a drawing without texts', async () => {
  const svg = await draw(study({ a: [1, 2] }, 3, wait), 'wait')
  const png = Buffer.from(pngOf(svg))
  assert.equal(png.toString('latin1', 1, 4), 'PNG')
  assert.equal(png.readUInt32BE(16), 3 * Number(/width="(\d+)"/.exec(svg)![1]))
  assert.throws(() => pngOf(svg, { loadSystemFonts: false }), { code: 'no-fonts' })
})
