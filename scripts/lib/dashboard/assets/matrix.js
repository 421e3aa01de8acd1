/** Sizes of a cell, in CSS pixels; from `LABELLED` on, the points stand beside their lines. */
const SIZES = [2, 3, 5, 8, 13, 19]
const LABELLED = 13
const LABEL_WIDTHS = [60, 260]
const LABEL_GAP = 14
const GAP = 10
/** A first look should need no scrolling, where that is possible. */
const GOOD_HEIGHT = 560
const LABELS_A_PAGE = 200
const PAGE_LINES = 10

/**
 * Draws runs as cells, a line a point; small ones stand in several columns, like a newspaper. Only what is in sight is
 * drawn, so that it does not matter how many there are.
 * @param {HTMLElement} box what scrolls; its `.space` is as large as all of the matrix
 * @param {{ path: string, points: number, repetitions: number, words: string[], states: string[] }} data
 */
export function openMatrix(box, { path, points, repetitions, words, states }) {
  const space = box.querySelector('.space')
  const canvas = box.querySelector('canvas')
  const status = document.getElementById('cell')
  const pen = canvas.getContext('2d')
  const labels = openLabels(path, points, () => {
    lay()
    sayAgain()
  })
  let codes = new Uint8Array(points * repetitions)
  let colours = coloursOf(states)
  let size = SIZES[0]
  let plan = null
  let cursor = -1
  let hovered = -1
  let isScheduled = false
  let isChosen = false

  function planOf(cell) {
    const labelWidth = cell >= LABELLED ? widthOfLabels() : 0
    const block = labelWidth + repetitions * cell + GAP
    const columns =
      labelWidth > 0 ? 1 : Math.max(1, Math.min(points, Math.floor((box.clientWidth + GAP) / block)))
    const lines = Math.ceil(points / columns)
    return { cell, labelWidth, block, columns, lines, width: columns * block - GAP, height: lines * cell }
  }

  function lay() {
    if (!isChosen) {
      const fitting = SIZES.filter((each) => {
        const { width, height } = planOf(each)
        return width <= box.clientWidth && height <= GOOD_HEIGHT
      })
      size = fitting.at(-1) ?? SIZES[0]
    }
    plan = planOf(size)
    space.style.width = `${plan.width}px`
    space.style.height = `${plan.height}px`
    box.style.height = `${Math.min(plan.height + 2, GOOD_HEIGHT)}px`
    const scale = devicePixelRatio || 1
    canvas.width = Math.ceil(box.clientWidth * scale)
    canvas.height = Math.ceil(box.clientHeight * scale)
    canvas.style.width = `${box.clientWidth}px`
    canvas.style.height = `${box.clientHeight}px`
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    schedule()
  }

  function schedule() {
    if (isScheduled) return
    isScheduled = true
    requestAnimationFrame(() => {
      isScheduled = false
      draw()
    })
  }

  function draw() {
    const { cell, labelWidth, block, columns, lines } = plan
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = box
    pen.clearRect(0, 0, width, height)
    const inner = cell > 4 ? cell - 1 : cell
    const first = Math.floor(top / cell)
    const last = Math.min(lines, Math.ceil((top + height) / cell))
    for (
      let column = Math.floor(left / block);
      column < columns && column * block < left + width;
      column += 1
    ) {
      const x = column * block + labelWidth - left
      for (let line = first; line < last; line += 1) {
        const point = column * lines + line
        if (point >= points) break
        const y = line * cell - top
        if (labelWidth > 0) write(labels.at(point), y)
        drawLine(point, x, y, { cell, inner, width })
      }
    }
    frame(hovered, colours.soft)
    if (document.activeElement === box) frame(cursor, colours.text)
  }

  /** Runs of one colour are one rectangle where cells touch, which most do. */
  function drawLine(point, x, y, { cell, inner, width }) {
    const start = point * repetitions
    for (let repetition = 0; repetition < repetitions; ) {
      const code = codes[start + repetition]
      let end = repetition + 1
      if (inner === cell) while (end < repetitions && codes[start + end] === code) end += 1
      const from = x + repetition * cell
      if (from > width) return
      if (from + (end - repetition) * cell >= 0) {
        pen.fillStyle = colours.states[code]
        pen.fillRect(from, y, (end - repetition) * cell - (cell - inner), inner)
      }
      repetition = end
    }
  }

  /** As wide as those that are known, within bounds. */
  function widthOfLabels() {
    pen.font = labelFont()
    const widest = Math.max(0, ...labels.first().map((text) => pen.measureText(text).width))
    return Math.ceil(Math.max(LABEL_WIDTHS[0], Math.min(LABEL_WIDTHS[1], widest + LABEL_GAP)))
  }

  const labelFont = () => `12px ${colours.font}`

  function write(text, y) {
    pen.fillStyle = colours.soft
    pen.font = labelFont()
    pen.textBaseline = 'middle'
    pen.fillText(fitted(text), 0 - box.scrollLeft, y + size / 2)
  }

  function fitted(text) {
    const most = plan.labelWidth - LABEL_GAP
    if (pen.measureText(text).width <= most) return text
    let length = Math.min(text.length, 60)
    while (length > 1 && pen.measureText(`${text.slice(0, length)}…`).width > most) length -= 1
    return `${text.slice(0, length)}…`
  }

  function frame(cell, colour) {
    if (cell < 0) return
    const { x, y } = placeOf(cell)
    pen.strokeStyle = colour
    pen.lineWidth = 2
    pen.strokeRect(x - box.scrollLeft - 1, y - box.scrollTop - 1, size + 1, size + 1)
  }

  function placeOf(cell) {
    const point = Math.floor(cell / repetitions)
    const column = Math.floor(point / plan.lines)
    const x = column * plan.block + plan.labelWidth + (cell % repetitions) * size
    return { x, y: (point % plan.lines) * size }
  }

  function cellAt(event) {
    const bounds = box.getBoundingClientRect()
    const x = event.clientX - bounds.left - box.clientLeft + box.scrollLeft
    const y = event.clientY - bounds.top - box.clientTop + box.scrollTop
    const column = Math.floor(x / plan.block)
    const repetition = Math.floor((x - column * plan.block - plan.labelWidth) / size)
    const line = Math.floor(y / size)
    const point = column * plan.lines + line
    const isCell = line < plan.lines && point < points && repetition >= 0 && repetition < repetitions
    return isCell ? point * repetitions + repetition : -1
  }

  function say(cell) {
    if (cell < 0) return
    const point = Math.floor(cell / repetitions)
    const text = `${labels.at(point)}, repetition ${cell % repetitions}: ${words[codes[cell]]}`
    if (status.textContent !== text) status.textContent = text
  }

  /** What was said may be another by now. */
  function sayAgain() {
    say(hovered >= 0 ? hovered : document.activeElement === box ? cursor : -1)
  }

  function go(to) {
    cursor = Math.max(0, Math.min(points * repetitions - 1, to))
    const { x, y } = placeOf(cursor)
    if (y < box.scrollTop) box.scrollTop = y
    if (y + size > box.scrollTop + box.clientHeight) box.scrollTop = y + size - box.clientHeight
    if (x < box.scrollLeft) box.scrollLeft = x - plan.labelWidth
    if (x + size > box.scrollLeft + box.clientWidth) box.scrollLeft = x + size - box.clientWidth
    say(cursor)
    schedule()
  }

  const open = (cell) => {
    if (cell >= 0) location.assign(`${path}/cells/${cell}`)
  }
  const KEYS = {
    ArrowLeft: () => go(cursor - 1),
    ArrowRight: () => go(cursor + 1),
    ArrowUp: () => go(cursor - repetitions),
    ArrowDown: () => go(cursor + repetitions),
    PageUp: () => go(cursor - PAGE_LINES * repetitions),
    PageDown: () => go(cursor + PAGE_LINES * repetitions),
    Home: () => go(0),
    End: () => go(codes.length - 1),
    Enter: () => open(cursor),
  }

  box.addEventListener('keydown', (event) => {
    if (!(event.key in KEYS) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    KEYS[event.key]()
  })
  box.addEventListener('focus', () => go(Math.max(0, cursor)))
  box.addEventListener('blur', schedule)
  box.addEventListener('scroll', schedule, { passive: true })
  box.addEventListener('pointermove', (event) => {
    hovered = cellAt(event)
    say(hovered)
    schedule()
  })
  box.addEventListener('pointerleave', () => {
    hovered = -1
    schedule()
  })
  box.addEventListener('click', (event) => open(cellAt(event)))
  const step = (by) => {
    isChosen = true
    size = SIZES[Math.max(0, Math.min(SIZES.length - 1, SIZES.indexOf(size) + by))]
    lay()
  }
  document.getElementById('smaller').addEventListener('click', () => step(-1))
  document.getElementById('larger').addEventListener('click', () => step(1))
  new ResizeObserver(lay).observe(box.parentElement)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    colours = coloursOf(states)
    schedule()
  })
  lay()

  return {
    /** @param {Uint8Array} all a code a cell */
    set(all) {
      codes = all
      box.dataset.cells = String(codes.length)
      schedule()
    },
    /** @param {number[]} changes cells, each followed by its code */
    change(changes) {
      for (let at = 0; at < changes.length; at += 2) codes[changes[at]] = changes[at + 1]
      if (changes.length === 0) return
      schedule()
      sayAgain()
    },
  }
}

/** Colours as the styles have them now, light or dark: a canvas knows no variables. */
function coloursOf(states) {
  const probe = document.createElement('span')
  document.body.append(probe)
  const colourOf = (name) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    states: states.map(colourOf),
    soft: colourOf('soft'),
    text: colourOf('text'),
    font: getComputedStyle(document.body).fontFamily,
  }
  probe.remove()
  return colours
}

/** What points are called, fetched by the page when they are first in sight. */
function openLabels(path, points, onArrival) {
  const pages = new Map()
  return {
    /** Those of the first page, as far as they are there. */
    first: () => pages.get(0) ?? [],
    at(point) {
      const page = Math.floor(point / LABELS_A_PAGE)
      if (!pages.has(page)) {
        pages.set(page, null)
        fetch(`${path}/labels?page=${page}`)
          .then((answer) => answer.json())
          .then((texts) => {
            pages.set(page, texts)
            onArrival()
          })
          .catch(() => pages.delete(page))
      }
      return pages.get(page)?.[point % LABELS_A_PAGE] ?? `point ${point + 1} of ${points}`
    },
  }
}
