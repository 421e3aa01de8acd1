import { COMMON, type OptionSpec, type VerbSpec } from './options.ts'

/** The page on the command line: each verb with its options, as its help has them. */
export function renderVerbs(verbs: readonly (readonly [verb: string, spec: VerbSpec])[]): string {
  return [
    '# The command line',
    'Made from what the verbs say themselves with `--help`: `npm run generate`.',
    '`npx zx scripts/VERB.mjs [options] [arguments]`, or `npm run VERB -- ...`, or `deno run -A scripts/VERB.mjs ...`.',
    [
      'Exit codes: 0 fine; 1 something failed, a failed run included; 2 bad manifest or usage, nothing was touched;',
      '130 interrupted. What `--json` prints: [json.md](json.md).',
    ].join('\n'),
    '## Options of all verbs',
    optionTable(COMMON),
    ...verbs.flatMap(([verb, spec]) => [
      `## ${verb}`,
      spec.summary,
      ...(spec.usage === '' ? [] : [`Arguments: \`${spec.usage}\``]),
      ...(Object.keys(spec.options).length === 0 ? [] : [optionTable(spec.options)]),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function optionTable(options: Readonly<Record<string, OptionSpec>>): string {
  const rows = Object.entries(options).map(([name, { short, value, help }]) => {
    const words = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
    return `| \`${words}\` | ${help.replaceAll('|', '\\|')} |`
  })
  return ['| option | |', '| --- | --- |', ...rows].join('\n')
}
