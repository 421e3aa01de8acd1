/**
 * Follows a stream of server-sent events while the page is looked at: a browser has only a few connections for each
 * server. After a break everything is told anew.
 * @param {string} url
 * @param {Record<string, (data: any) => void>} handlers by the name of the event
 */
export function follow(url, handlers) {
  let source = null
  const open = () => {
    source = new EventSource(url)
    source.onopen = () => mark('live')
    source.onerror = () => {
      mark('lost')
      // A browser gives up for good on an answer that is an error, such as after a token has changed.
      if (source?.readyState === EventSource.CLOSED) setTimeout(reopen, 5000)
    }
    for (const [name, handle] of Object.entries(handlers))
      source.addEventListener(name, (event) => handle(JSON.parse(event.data)))
  }
  const close = () => {
    source?.close()
    source = null
  }
  const reopen = () => {
    close()
    if (!document.hidden) open()
  }
  document.addEventListener('visibilitychange', reopen)
  addEventListener('pagehide', close)
  reopen()
}

const WORDS = { live: 'live', lost: 'no connection' }

/** Shows whether what is seen is of now. @param {'live' | 'lost'} state */
function mark(state) {
  const sign = document.getElementById('live')
  if (!sign || sign.dataset.state === state) return
  sign.dataset.state = state
  sign.textContent = WORDS[state]
}
