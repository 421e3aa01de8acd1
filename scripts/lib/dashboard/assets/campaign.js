import { follow } from './live.js'
import { openMatrix } from './matrix.js'
import { showNumbers } from './numbers.js'

const data = JSON.parse(document.getElementById('matrix-data').textContent)
const progress = document.querySelector('[data-campaign]')
const kinds = document.getElementById('kinds')
const matrix = openMatrix(document.getElementById('matrix'), data)

/** Changes that came while all cells were being fetched; they count after those. */
let early = null

follow(`${data.path}/events`, {
  summary: (summary) => showNumbers(progress, summary),
  cells: (changes) => (early === null ? matrix.change(changes) : early.push(...changes)),
  again: () => void fetchCells(),
  kinds: showKinds,
})

async function fetchCells() {
  early = []
  const answer = await fetch(`${data.path}/cells`)
  if (!answer.ok) return
  const codes = new Uint8Array(await answer.arrayBuffer())
  // The campaign was given other points meanwhile.
  if (codes.length !== data.points * data.repetitions) return location.reload()
  matrix.set(codes)
  matrix.change(early)
  early = null
}

function showKinds(shown) {
  const list = document.createElement('ol')
  list.className = 'kinds'
  for (const { id, count, message } of shown) {
    const item = document.createElement('li')
    item.className = 'card'
    const link = document.createElement('a')
    link.href = `${data.path}/failures/${id}`
    link.textContent = count
    const text = document.createElement('code')
    text.textContent = message
    item.append(link, ' ', text)
    list.append(item)
  }
  kinds.replaceChildren(shown.length > 0 ? list : nothing())
}

function nothing() {
  const text = document.createElement('p')
  text.className = 'soft'
  text.textContent = 'None.'
  return text
}
