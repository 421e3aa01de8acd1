import type { CampaignName } from '../job/store.ts'

/** Ids of a campaign's jobs begin so: it is told from an id alone, without the job's data. */
export function idPrefix({ manifest, campaign }: CampaignName): string {
  return `${manifest}/${campaign}/`
}

/** Keys of a campaign beside its jobs. `bull:` because that is what the user of Redis may touch. */
export function campaignKeys({ manifest, campaign }: CampaignName) {
  const key = (kind: string) => `bull:${kind}:${manifest}:${campaign}`
  return {
    pending: key('pending'),
    /** Ids that are pending and may not be in the queue yet: a builder that dies leaves them. */
    adding: key('adding'),
    /** For the time of one command. */
    keep: key('keep'),
    failures: key('failures'),
    halted: key('halted'),
    waits: key('waits'),
    /** The build job that began last. */
    begun: key('begun'),
  } as const
}

/** Where BullMQ keeps the ids of a queue's jobs that wait, with a priority or before all that have one, are under way, and come later. */
export function queueKeys(queue: string) {
  const key = (kind: string) => `bull:${queue}:${kind}`
  return {
    wait: key('wait'),
    prioritized: key('prioritized'),
    active: key('active'),
    delayed: key('delayed'),
    job: key(''),
  } as const
}

const IDS = `
local function ids(key)
  local kind = redis.call('TYPE', key).ok
  if kind == 'list' then return redis.call('LRANGE', key, 0, -1) end
  if kind == 'zset' then return redis.call('ZRANGE', key, 0, -1) end
  return {}
end
local prefix = ARGV[1]
local function isMine(id) return string.sub(id, 1, #prefix) == prefix end
`

/** KEYS: lists of ids; ARGV: the prefix. How many ids of each list begin so. */
export const COUNT = `${IDS}
local counts = {}
for index, key in ipairs(KEYS) do
  counts[index] = 0
  for _, id in ipairs(ids(key)) do
    if isMine(id) then counts[index] = counts[index] + 1 end
  end
end
return counts
`

/** KEYS: a list of ids; ARGV: the prefix. Those that begin so. */
export const SELECT = `${IDS}
local mine = {}
for _, id in ipairs(ids(KEYS[1])) do
  if isMine(id) then table.insert(mine, id) end
end
return mine
`

/**
 * KEYS: wait, prioritized, delayed; ARGV: the prefix, what stands before an id in its job's key. Removes the jobs in one
 * step: taken from a list one by one, a hundred thousand would take minutes.
 */
export const REMOVE = `${IDS}
local removed = 0
local function forget(id)
  redis.call('DEL', ARGV[2] .. id)
  removed = removed + 1
end
local keep = {}
for _, id in ipairs(ids(KEYS[1])) do
  if isMine(id) then forget(id) else table.insert(keep, id) end
end
if removed > 0 then
  redis.call('DEL', KEYS[1])
  for first = 1, #keep, 1000 do
    redis.call('RPUSH', KEYS[1], unpack(keep, first, math.min(first + 999, #keep)))
  end
end
for index = 2, 3 do
  for _, id in ipairs(ids(KEYS[index])) do
    if isMine(id) then
      redis.call('ZREM', KEYS[index], id)
      forget(id)
    end
  end
end
return removed
`
