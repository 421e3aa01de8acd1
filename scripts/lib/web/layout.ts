import { type Content, type Html, html } from './html.ts'

export interface PageLayout {
  /** Stands in the title and in the heading. */
  readonly title: string
  /** The service and whose it is, such as `dashboard` of `queueing`. */
  readonly service: string
  readonly owner: string
  /** Links of the head, by what they say. */
  readonly links?: Readonly<Record<string, string>>
  /** The link that leads to where we are. */
  readonly here?: string
  /** Names of files in `assets`, those that all pages use aside. */
  readonly scripts?: readonly string[]
  readonly styles?: readonly string[]
  /** What stands at the right of the heading. */
  readonly aside?: Content
}

/** A whole page. */
export function page(layout: PageLayout, body: Content): Html {
  const { title, service, owner, links = {}, here, scripts = [], styles = [], aside } = layout
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${owner} · Simswarm</title>
<link rel="icon" href="/assets/icon.svg">
${['base.css', ...styles].map((name) => html`<link rel="stylesheet" href="/assets/${name}">\n`)}
${['token.js', ...scripts].map((name) => html`<script type="module" src="/assets/${name}"></script>\n`)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="/"><span class="mark" aria-hidden="true"></span>${owner}</a>
<span class="service">${service}</span>
${Object.keys(links).length > 0 && html`<nav aria-label="Pages">${Object.entries(links).map(([text, to]) => link(text, to, here))}</nav>`}
</header>
<main id="main" tabindex="-1">
<div class="heading"><h1>${title}</h1>${aside}</div>
${body}
</main>
</body>
</html>
`
}

function link(text: string, to: string, here: string | undefined): Html {
  return html`<a href="${to}"${to === here && html` aria-current="page"`}>${text}</a>`
}
