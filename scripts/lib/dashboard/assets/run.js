import { follow } from './live.js'

const { path } = JSON.parse(document.getElementById('run-data').textContent)

follow(`${path}/events`, {
  output(printed) {
    for (const [name, text] of Object.entries(printed)) show(document.getElementById(name), text)
  },
  // It has a record now, and more to show.
  over: () => location.reload(),
})

function show(log, text) {
  if (log === null || log.textContent === text) return
  // Whoever reads further up is left there.
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40
  log.textContent = text
  if (isAtEnd) log.scrollTop = log.scrollHeight
}
