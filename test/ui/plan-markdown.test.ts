import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CampaignPlan } from '../../scripts/lib/core/plan.ts'
import { planMarkdown } from '../../scripts/lib/ui/plan-markdown.ts'

const campaign: CampaignPlan = {
  name: 'mm1',
  points: 5,
  runs: { total: 1050, new: 1040, cached: 10, removed: 3, failed: 1, truncated: 2 },
  build: 'cached',
  estimate: { seconds: 75, cost: 1.256 },
  rerunSeconds: 0,
  varySeeds: [],
  unlisted: false,
  precision: null,
  budget: null,
  keptBytes: 0,
}
const action = {
  kind: 'runs',
  target: 'mm1',
  change: 'create',
  reason: 'repetitions changed',
  count: 1040,
} as const
const service = { kind: 'service', target: 'redis', change: 'update', reason: 'image' } as const

test('planMarkdown: a marker, counts in a table, the reasons folded away', () => {
  assert.equal(
    planMarkdown('queueing', { actions: [action], campaigns: [campaign] }, []),
    `<!-- simswarm-plan queueing -->
### Plan of \`queueing\`: 1,040 new runs

| campaign | points | runs | new | cached | failed | truncated | removed | build | time | cost |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| \`mm1\` | 5 | 1,050 | 1,040 | 10 | 1 | 2 | 3 | cached | about 1 min 15 s | 1.26 |

<details><summary>Why</summary>

\`\`\`text
  + 1,040 runs of mm1 (repetitions changed)
\`\`\`

</details>`,
  )
})

test('planMarkdown: what a cluster lacks comes first, and is something to do', () => {
  const text = planMarkdown('queueing', { actions: [action], campaigns: [campaign] }, [service])
  assert.match(text, /```text\n {2}~ service redis \(image\)\n {2}\+ 1,040 runs/)
  assert.match(planMarkdown('queueing', { actions: [], campaigns: [] }, [service]), /: 0 new runs$/m)
})

test('planMarkdown: of runs that a build tells, nothing is known', () => {
  const text = planMarkdown(
    'queueing',
    { actions: [action], campaigns: [{ ...campaign, unlisted: true }] },
    [],
  )
  assert.match(text, /^\| `mm1` (\| \? ){10}\|$/m)
})

test('planMarkdown: nothing to do, and a time that nobody knows', () => {
  const idle = { ...campaign, runs: { ...campaign.runs, new: 0 }, estimate: { seconds: null, cost: null } }
  const text = planMarkdown('queueing', { actions: [], campaigns: [idle] }, [])
  assert.match(text, /: nothing to do$/m)
  assert.match(text, /\| cached \| - \| - \|$/)
  const unknown = { ...campaign, estimate: { seconds: null, cost: null } }
  assert.match(
    planMarkdown('queueing', { actions: [action], campaigns: [unknown] }, []),
    /\| not known yet \| - \|$/m,
  )
})
