import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Where one process works; what it prints is kept beside its folder, out of reach of its globs. */
export interface WorkDir {
  readonly cwd: string
  readonly stdout: string
  readonly stderr: string
}

/**
 * The folders that processes work in, one a slot: `cwd`, what is printed, and `runs`, the ids of the runs
 * under way, by which a crash finds what it lost. A folder is used again when the next process would find it
 * as if it were new: making and removing folders costs more than a short run.
 */
export interface WorkDirs {
  take(runIds: readonly string[], artifacts: ArtifactLinks): WorkDir
  give(dir: WorkDir): void
  /** Removes all of them. */
  close(): void
}

export interface ArtifactLinks {
  readonly dir: string
  readonly entries: readonly string[]
  /** Whether the files still are what was built. */
  readonly isIntact: () => boolean
}

/** Reads once what every run's folder links to. */
export function artifactLinks(dir: string, isIntact: () => boolean = () => true): ArtifactLinks {
  return { dir, entries: readdirSync(dir), isIntact }
}

const MODE = 0o755

interface Slot extends WorkDir {
  readonly root: string
  readonly runs: number
  runsLength: number
  artifacts: ArtifactLinks
  takenAtMs: number
  /** When `cwd` was last changed before it was seen as it should be, in ns; null where that is not known. */
  asItShouldBeNs: bigint | null
}

export function openWorkDirs(workRoot: string): WorkDirs {
  mkdirSync(workRoot, { recursive: true })
  // As it is found again, by whatever path somebody comes to it.
  const root = realpathSync(workRoot)
  const slots = new Map<WorkDir, Slot>()
  const free: Slot[] = []
  return {
    take(runIds, artifacts) {
      const slot = free.pop() ?? makeSlot(join(root, String(slots.size)), artifacts)
      slots.set(slot, slot)
      if (slot.artifacts.dir !== artifacts.dir) {
        slot.artifacts = artifacts
        refill(slot)
      }
      writeRuns(slot, runIds)
      slot.takenAtMs = Date.now()
      return slot
    },
    give(dir) {
      const slot = slots.get(dir)
      if (!slot) return
      if (!tidy(slot)) refill(slot)
      writeRuns(slot, [])
      free.push(slot)
    },
    close() {
      for (const slot of slots.values()) {
        closeSync(slot.runs)
        removeTree(slot.root)
      }
      slots.clear()
      free.length = 0
    },
  }
}

function makeSlot(root: string, artifacts: ArtifactLinks): Slot {
  removeTree(root)
  mkdirSync(root)
  const runs = openSync(join(root, 'runs'), 'w')
  const slot = {
    root,
    cwd: join(root, 'cwd'),
    stdout: join(root, 'out'),
    stderr: join(root, 'err'),
    runs,
    runsLength: 0,
    artifacts,
    takenAtMs: 0,
    asItShouldBeNs: null,
  }
  refill(slot)
  return slot
}

function refill(slot: Slot): void {
  const { cwd, artifacts } = slot
  slot.asItShouldBeNs = null
  removeTree(cwd)
  mkdirSync(cwd)
  chmodSync(cwd, MODE)
  for (const entry of artifacts.entries) symlinkSync(`${artifacts.dir}/${entry}`, `${cwd}/${entry}`)
}

/** The clock of files moves in steps of up to 10 ms: two changes within one look like one. */
const STEP_MS = 20n

/** Whether no entry of the folder came, went or was renamed: its change time, which no program can set, says so. */
function isUnchanged({ asItShouldBeNs, takenAtMs }: Slot, ctimeNs: bigint): boolean {
  return ctimeNs === asItShouldBeNs && BigInt(takenAtMs) - ctimeNs / 1_000_000n > STEP_MS
}

/** Removes what a process added; false where it changed what it had found. */
function tidy(slot: Slot): boolean {
  const { cwd, artifacts } = slot
  try {
    const { mode, ctimeNs } = lstatSync(cwd, { bigint: true })
    if (isUnchanged(slot, ctimeNs)) return true
    const isWrongMode = (Number(mode) & 0o7777) !== MODE
    if (isWrongMode) chmodSync(cwd, MODE)
    let links = 0
    const names = readdirSync(cwd)
    for (const name of names) {
      if (!artifacts.entries.includes(name)) removeTree(join(cwd, name))
      else if (readlinkSync(join(cwd, name)) === `${artifacts.dir}/${name}`) links += 1
    }
    slot.asItShouldBeNs = isWrongMode || names.length > links ? null : ctimeNs
    return links === artifacts.entries.length
  } catch {
    return false
  }
}

function writeRuns(slot: Slot, runIds: readonly string[]): void {
  // Written over in place: a file that changes its length costs a second call for each run.
  const text = runIds.join('\n').padEnd(slot.runsLength)
  writeSync(slot.runs, text, 0)
  slot.runsLength = text.length
}

/** Runs under way below a root, or that were when their worker died, with where they work. */
export function readRunsUnderWay(root: string): readonly { readonly runId: string; readonly dir: WorkDir }[] {
  return readdirSync(root).flatMap((name) => {
    const at = join(root, name)
    const dir = { cwd: join(at, 'cwd'), stdout: join(at, 'out'), stderr: join(at, 'err') }
    const runIds = readText(join(at, 'runs')).trimEnd().split('\n')
    return runIds.filter((runId) => /^[0-9a-f]{64}$/.test(runId)).map((runId) => ({ runId, dir }))
  })
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Tried again for a moment: a program that was just killed may still be writing. */
function removeTree(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
}

/** Bytes in real files below a folder; links are not followed. */
export function treeSize(dir: string): number {
  let size = 0
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) size += treeSize(join(dir, entry.name))
    else if (entry.isFile()) size += lstatSync(join(dir, entry.name), { throwIfNoEntry: false })?.size ?? 0
  return size
}
