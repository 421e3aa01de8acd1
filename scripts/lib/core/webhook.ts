import { createHmac, hash, timingSafeEqual } from 'node:crypto'

/** Headers of a request, by lower-case name. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Whether a request comes from one who knows the secret: GitHub, Gitea and Forgejo sign the body (`X-Hub-Signature-256`),
 * GitLab sends the secret itself (`X-Gitlab-Token`).
 */
export function isSigned(headers: Headers, body: Uint8Array, secret: string): boolean {
  const signature = headers['x-hub-signature-256']
  if (typeof signature === 'string') return isSame(signature, signatureOf(body, secret))
  const token = headers['x-gitlab-token']
  return typeof token === 'string' && isSame(token, secret)
}

/** What `X-Hub-Signature-256` says of a body. */
export function signatureOf(body: Uint8Array, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** In a time that tells nothing of where they differ; hashed, as texts of one length alone can be compared so. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}
