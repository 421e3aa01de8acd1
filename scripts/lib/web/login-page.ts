import { type Html, html } from './html.ts'
import { page } from './layout.ts'

/** What everybody sees who is not let in; token.js takes the token from the address. */
export function loginPage(service: string, owner: string, { refused }: { readonly refused: boolean }): Html {
  return page(
    { title: 'Token needed', service, owner },
    html`<form class="card login" method="post" action="/login" id="login">
${refused && html`<p class="alert" role="alert">That is not the token.</p>`}
<p>Open the address that <code>connect</code> or <code>dashboard</code> printed: it lets this browser in. Or paste the
token, which is what stands after <code>#token=</code>.</p>
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="off" required>
<button type="submit">Enter</button>
</form>`,
  )
}
