import { follow } from './live.js'
import { showNumbers } from './numbers.js'

const parts = new Map(
  Array.from(document.querySelectorAll('[data-campaign]'), (part) => [part.dataset.campaign, part]),
)
const facts = document.getElementById('facts')
const trouble = document.getElementById('trouble')

follow('/events', {
  overview(overview) {
    // Another campaign, or none of that name any more.
    if (overview.campaigns.some(({ name }) => !parts.has(name)) || overview.campaigns.length !== parts.size)
      return location.reload()
    for (const summary of overview.campaigns) showNumbers(parts.get(summary.name), summary)
    trouble.hidden = overview.trouble === null
    trouble.textContent = overview.trouble ?? ''
    facts.replaceChildren(...Object.entries(overview.facts).map(([name, value]) => row(name, value)))
  },
})

function row(name, value) {
  const div = document.createElement('div')
  const [term, text] = [document.createElement('dt'), document.createElement('dd')]
  term.textContent = name
  text.textContent = value
  div.append(term, text)
  return div
}
