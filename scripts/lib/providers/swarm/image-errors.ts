import { UserError } from '../../core/errors.ts'
import type { Ran } from '../../effects/shell.ts'
import type { NamedImage } from '../../render/image.ts'

/** Why an image could not be made, with what to do about it. */
export function buildError(image: NamedImage, { stderr }: Pick<Ran, 'stderr'>, label: string): UserError {
  const said = lastWords(stderr)
  const { BASE: base } = image.args
  if (base !== undefined && isMissing(base, stderr))
    return new UserError('image-base', `Cannot get the image "${base}" for ${label}: ${said}`, {
      hint: `Pull it there (docker pull ${base}), or name one that can be had with images.base`,
    })
  const isNetwork =
    /temporary failure resolving|could not connect|unable to connect|failed to fetch|certificate|unable to locate package/i
  if (isNetwork.test(stderr))
    return new UserError('image-packages', `Cannot install packages in the image "${image.kind}": ${said}`, {
      hint: 'A build needs the network of the machine it is on; where that opens TLS, name its certificates with images.ca',
    })
  return new UserError('image-build', `Cannot build the image "${image.kind}" on ${label}: ${said}`, {
    hint: 'With DOCKER_BUILDKIT=0 Docker shows each step; --verbose shows all it printed',
    cause: stderr,
  })
}

function isMissing(base: string, stderr: string): boolean {
  const absent =
    /pull access denied|manifest|not found|failed to do request|no such host|i\/o timeout|load metadata|toomanyrequests|connection refused/i
  return stderr.includes(base) && absent.test(stderr)
}

/** Why a registry did not take an image, with what to do about it. */
export function pushError(registry: string, { stderr }: Pick<Ran, 'stderr'>, label: string): UserError {
  const said = lastWords(stderr)
  const refusal = (hint: string) =>
    new UserError('registry', `The registry ${registry} does not take images from ${label}: ${said}`, {
      hint,
    })
  if (/server gave HTTP response to HTTPS client/i.test(stderr))
    return refusal(
      `It speaks plain HTTP: add "insecure-registries": ["${host(registry)}"] to /etc/docker/daemon.json on every machine`,
    )
  if (/x509|certificate/i.test(stderr))
    return refusal(`Put its certificate into /etc/docker/certs.d/${host(registry)}/ca.crt on every machine`)
  if (/unauthorized|denied|no basic auth|authentication required|forbidden/i.test(stderr))
    return refusal(`Log in with \`docker login ${host(registry)}\`, or choose another with images.registry`)
  return refusal('Is it running, and is images.registry its address as this engine and all machines see it?')
}

function host(registry: string): string {
  return registry.split('/')[0]!
}

function lastWords(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(-+|>+)|^(DEPRECATED|WARNING)/.test(line))
  return (
    lines.findLast((line) => /error|failed|denied|refused/i.test(line)) ??
    lines.at(-1) ??
    'it gave no reason'
  ).slice(0, 400)
}
