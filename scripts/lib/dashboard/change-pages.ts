import { counted } from '../ui/words.ts'
import { type Html, html } from '../web/html.ts'
import type { Board } from './board.ts'
import { campaignPath } from './parts.ts'

export type Change = 'cancel' | 'retry'

/** Says what would happen, and asks. */
export function askPage(change: Change, board: Board, formKey: string): Html {
  const path = campaignPath(board.name)
  const failed = board.count('failed')
  const truncated = board.count('truncated')
  const isIdle = change === 'retry' && failed + truncated === 0
  return html`<form class="card ask" method="post" action="${path}/${change}">
<input type="hidden" name="formKey" value="${formKey}">
${
  change === 'cancel'
    ? html`<p>Stops what is queued and running of this campaign. Results so far stay; a later <code>apply</code> runs the rest.</p>`
    : html`<p>${counted(failed, 'failed run')} and ${counted(truncated, 'truncated run')} will run again at the next <code>apply</code>. Their records stay.</p>`
}
<p class="row">${!isIdle && html`<button type="submit" class="${change === 'cancel' ? 'danger' : ''}">${BUTTONS[change]}</button>`}
<a class="button" href="${path}">Back</a></p>
</form>`
}

const BUTTONS: Readonly<Record<Change, string>> = { cancel: 'Cancel this campaign', retry: 'Retry them' }

/** Says what came of it. */
export function toldPage(board: Board, message: string): Html {
  return html`<div class="card"><p role="status">${message}</p><p><a class="button" href="${campaignPath(board.name)}">Back to ${board.name}</a></p></div>`
}
