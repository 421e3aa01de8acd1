import { createHmac, hash, timingSafeEqual } from 'node:crypto'

/** Who may use a service: whoever knows its token, and browsers that once showed it. */
export interface Access {
  /** The value of the cookie by which a browser is known, which tells nothing of the token. */
  readonly session: string
  /** Stands in each form: a page of another origin cannot read it. */
  readonly formKey: string
  isToken(text: unknown): boolean
  isSession(text: unknown): boolean
  isFormKey(text: unknown): boolean
}

/** Derived from the token alone, so that a service that starts again knows its browsers. */
export function accessBy(token: string): Access {
  const session = createHmac('sha256', token).update('session').digest('base64url')
  const formKey = createHmac('sha256', token).update('form').digest('base64url')
  return {
    session,
    formKey,
    isToken: (text) => isSame(text, token),
    isSession: (text) => isSame(text, session),
    isFormKey: (text) => isSame(text, formKey),
  }
}

/** Takes as long for any text. */
function isSame(given: unknown, secret: string): boolean {
  if (typeof given !== 'string') return false
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', secret, 'buffer'))
}

/** The address that lets a browser in. What stands after `#` is never sent, and so in no log. */
export function addressWithToken(port: number, token: string): string {
  return `http://127.0.0.1:${port}/#token=${token}`
}
