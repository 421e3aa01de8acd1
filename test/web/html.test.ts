import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { html, jsonData } from '../../scripts/lib/web/html.ts'

describe('html', () => {
  test('escapes what is filled in, in texts and in attributes', () => {
    const hostile = `<img src=x onerror="alert('1')">&`
    const safe = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;'
    assert.equal(html`<p title="${hostile}">${hostile}</p>`.text, `<p title="${safe}">${safe}</p>`)
  })

  test('takes templates, lists, numbers and nothing', () => {
    const rows = ['a', '<b>'].map((each) => html`<li>${each}</li>`)
    assert.equal(
      html`<ul>${rows}</ul>${0}${null}${false}${undefined}`.text,
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>0',
    )
  })
})

describe('jsonData', () => {
  test('cannot end its element, and means the same', () => {
    const data = { name: '</script><script>alert(1)</script>', comment: '<!--' }
    const { text } = jsonData('x', data)
    assert.equal(text.match(/</g)?.length, 2)
    assert.deepEqual(JSON.parse(text.replace(/^<[^>]*>|<\/script>$/g, '')), data)
  })
})
