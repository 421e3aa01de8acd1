/** Where a bar shows what, in order. */
const BAR_WIDTH = 1000

/**
 * Puts the numbers of a campaign into its part of a page.
 * @param {Element} part
 * @param {{ total: number, counts: Record<string, number>, texts: Record<string, string> }} summary
 */
export function showNumbers(part, { total, counts, texts }) {
  for (const place of part.querySelectorAll('[data-live]')) {
    const text = texts[place.dataset.live] ?? ''
    if (place.textContent !== text) place.textContent = text
  }
  for (const item of part.querySelectorAll('[data-state]'))
    if (counts[item.dataset.state] > 0) item.hidden = false
  let x = 0
  for (const rect of part.querySelectorAll('[data-bar]')) {
    const width = total === 0 ? 0 : (BAR_WIDTH * counts[rect.dataset.bar]) / total
    rect.setAttribute('x', x.toFixed(2))
    rect.setAttribute('width', width.toFixed(2))
    x += width
  }
}
