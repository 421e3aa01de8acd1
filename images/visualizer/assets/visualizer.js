import { follow } from './live.js'

const stage = document.getElementById('stage')

follow('/events', {
  // The ids of all pieces in their order, and the HTML of those that changed; the server escaped what is in it.
  pieces({ order, changed }) {
    for (const id of Object.keys(changed)) {
      const fresh = new DOMParser().parseFromString(changed[id], 'text/html').body.firstElementChild
      const old = document.getElementById(id)
      if (old) become(old, fresh)
      else stage.append(fresh)
    }
    for (const child of [...stage.children]) if (!order.includes(child.id)) child.remove()
    order.forEach((id, index) => {
      const piece = document.getElementById(id)
      if (stage.children[index] !== piece) stage.insertBefore(piece, stage.children[index])
    })
  },
})

/**
 * Makes an element like another one and leaves what is the same: bars glide, and what is marked stays so.
 * @param {Node} old
 * @param {Node} fresh
 */
function become(old, fresh) {
  if (old.isEqualNode(fresh)) return
  const isSame = old instanceof Element && old.nodeName === fresh.nodeName && old.id === fresh.id
  if (!isSame) return old.replaceWith(fresh)
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value)
  const [olds, news] = [[...old.childNodes], [...fresh.childNodes]]
  news.forEach((child, index) => {
    if (olds[index]) become(olds[index], child)
    else old.append(child)
  })
  for (const child of olds.slice(news.length)) child.remove()
}
