/** The report's style: for a screen, a phone and paper, with the fonts that are there. */
export const STYLE = `
:root { color-scheme: light; --line: #d8dbe0; --soft: #f5f6f8; --quiet: #5a6270 }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; color: #1b1f24; background: #fff;
  font: 1rem/1.5 system-ui, "DejaVu Sans", Verdana, Arial, sans-serif }
h1 { margin: 0; font-size: 1.7rem; overflow-wrap: anywhere }
h2 { margin: 2.5rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--line); font-size: 1.25rem }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; overflow-wrap: anywhere }
p { margin: .5rem 0 }
.quiet, figcaption, caption { color: var(--quiet); font-size: .875rem }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1.2rem 0; padding: 0; list-style: none }
.counts b { display: block; font-size: 1.4rem; line-height: 1.2; font-variant-numeric: tabular-nums }
.note { margin: .4rem 0; padding: .4rem .8rem; border-left: 4px solid #b26a00; background: #fff6e5 }
figure { margin: 1rem 0 }
figure img { display: block; max-width: 100%; height: auto }
figcaption { max-width: 45rem; margin-top: .3rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums }
caption { padding: .3rem 0; text-align: left }
th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { font-weight: 600 }
thead th { border-bottom: 2px solid var(--line); white-space: nowrap }
td.number, th.number { text-align: right; white-space: nowrap }
tbody th[scope=row] { white-space: nowrap; color: var(--quiet); font-weight: 400 }
td.long { overflow-wrap: anywhere }
td.outside { color: #a80000; font-weight: 600 }
pre, code { font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .8125rem }
pre { padding: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line);
  background: var(--soft) }
td pre { margin: 0; padding: 0; border: 0; background: none }
@media (max-width: 40rem) { th, td { padding: .25rem .4rem } }
@page { margin: 15mm }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt }
  h2, h3 { break-after: avoid }
  figure, tr, .note { break-inside: avoid }
  thead { display: table-header-group }
  .wide { overflow: visible }
}
`
