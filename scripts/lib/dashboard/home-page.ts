import { type Html, html } from '../web/html.ts'
import type { Work } from './host.ts'
import { bar, campaignPath, legend, live } from './parts.ts'
import type { Summary } from './summary.ts'

export interface HomeView {
  readonly campaigns: readonly Summary[]
  /** Those of the manifest that were never applied. */
  readonly unapplied: readonly string[]
  readonly work: Work
  readonly trouble: string | null
}

/** All campaigns, and who works. */
export function homePage({ campaigns, unapplied, work, trouble }: HomeView): Html {
  return html`<p class="alert" id="trouble" role="alert"${trouble === null && html` hidden`}>${trouble}</p>
<dl class="facts now" id="facts">${factRows(work.facts)}</dl>
${campaigns.length + unapplied.length === 0 && NOTHING}
${campaigns.map(card)}
${unapplied.map((name) => html`<section class="card quiet"><h2>${name}</h2><p class="soft">Never applied: <code>apply</code> runs it.</p></section>`)}
${campaigns.length > 0 && html`<p class="soft">The cost is the time that runs took, of all rounds.</p>`}`
}

const NOTHING = html`<div class="card"><p>Nothing was applied yet.</p>
<p class="soft">Run <code>npx zx scripts/apply.mjs</code>: its campaigns appear here by themselves.</p></div>`

/** Facts about who works, as rows of a list; live pages make the same. */
function factRows(facts: Work['facts']): readonly Html[] {
  return Object.entries(facts).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)
}

function card(summary: Summary): Html {
  const { name, texts } = summary
  return html`<section class="card campaign" data-campaign="${name}">
<h2><a href="${campaignPath(name)}">${name}</a><span class="soft">${live('percent', texts.percent!)}</span></h2>
${bar(summary)}
${legend(summary)}
${pace(summary)}
</section>`
}

/** Rate, time left and cost. */
export function pace({ texts }: Summary): Html {
  return html`<dl class="facts">
<div><dt>rate</dt><dd>${live('rate', texts.rate!)}</dd></div>
<div><dt>time left</dt><dd>${live('eta', texts.eta!)}</dd></div>
<div><dt>cost</dt><dd>${live('cost', texts.cost!)}</dd></div>
</dl>
<p class="soft" data-live="waits">${texts.waits}</p>`
}
