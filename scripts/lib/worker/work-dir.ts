import {
  chmodSync,
  closeSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { removeTree } from '../effects/scratch.ts'

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
  /** Whether the next process finds `cwd` as it should be. */
  isTidy: boolean
  readonly seen: { root: Seen; cwd: Seen }
}

/** When a folder was last changed before it was seen as it should be, in ns; null where that is not known. */
type Seen = bigint | null

export function openWorkDirs(workRoot: string): WorkDirs {
  mkdirSync(workRoot, { recursive: true })
  // As it is found again, by whatever path somebody comes to it.
  const root = realpathSync(workRoot)
  const slots = new Map<WorkDir, Slot>()
  const free: Slot[] = []
  let made = 0
  const add = (artifacts: ArtifactLinks) => {
    const slot = makeSlot(join(root, String(made)), artifacts)
    made += 1
    slots.set(slot, slot)
    return slot
  }
  const drop = (slot: Slot) => {
    slots.delete(slot)
    closeSync(slot.runs)
    removeTree(slot.root)
  }
  return {
    take(runIds, artifacts) {
      let slot = free.pop()
      if (slot && !isSound(slot)) {
        drop(slot)
        slot = undefined
      }
      slot ??= add(artifacts)
      if (!slot.isTidy || slot.artifacts.dir !== artifacts.dir) {
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
      slot.isTidy = tidy(slot) || canRefill(slot)
      writeRuns(slot, [])
      free.push(slot)
    },
    close() {
      for (const slot of slots.values()) drop(slot)
      free.length = 0
    },
  }
}

function makeSlot(root: string, artifacts: ArtifactLinks): Slot {
  removeTree(root)
  mkdirSync(root, { recursive: true })
  const slot = {
    root,
    cwd: join(root, 'cwd'),
    stdout: join(root, 'out'),
    stderr: join(root, 'err'),
    runs: openSync(join(root, 'runs'), 'w'),
    runsLength: 0,
    artifacts,
    takenAtMs: 0,
    isTidy: false,
    seen: { root: null, cwd: null },
  }
  for (const path of [slot.stdout, slot.stderr]) writeFileSync(path, '')
  refill(slot)
  return slot
}

function refill(slot: Slot): void {
  const { cwd, artifacts, seen } = slot
  slot.isTidy = false
  seen.root = null
  seen.cwd = null
  removeTree(cwd)
  mkdirSync(cwd)
  chmodSync(cwd, MODE)
  for (const entry of artifacts.entries) symlinkSync(`${artifacts.dir}/${entry}`, `${cwd}/${entry}`)
  slot.isTidy = true
}

/** What keeps it from being filled again is told by the next one that needs the folder. */
function canRefill(slot: Slot): boolean {
  try {
    refill(slot)
    return true
  } catch {
    return false
  }
}

/** The clock of files moves in steps of up to 10 ms: two changes within one look like one. */
const STEP_MS = 20n

/** Whether no entry of the folder came, went or was renamed: its change time, which no program can set, says so. */
function isUnchanged(seen: Seen, ctimeNs: bigint, { takenAtMs }: Slot): boolean {
  return ctimeNs === seen && BigInt(takenAtMs) - ctimeNs / 1_000_000n > STEP_MS
}

/** Whether what stands beside `cwd` still is what was made: a program may reach it by `..`. */
function isSound(slot: Slot): boolean {
  try {
    const { ctimeNs } = lstatSync(slot.root, { bigint: true })
    if (isUnchanged(slot.seen.root, ctimeNs, slot)) return true
    const entries = readdirSync(slot.root, { withFileTypes: true })
    const sound = entries.filter((entry) => (entry.name === 'cwd' ? entry.isDirectory() : entry.isFile()))
    slot.seen.root = ctimeNs
    return (
      sound
        .map(({ name }) => name)
        .sort()
        .join() === 'cwd,err,out,runs' && entries.length === sound.length
    )
  } catch {
    return false
  }
}

/** Removes what a process added; false where it changed what it had found. */
function tidy(slot: Slot): boolean {
  const { cwd, artifacts, seen } = slot
  try {
    const { mode, ctimeNs } = lstatSync(cwd, { bigint: true })
    if (isUnchanged(seen.cwd, ctimeNs, slot)) return true
    const isWrongMode = (Number(mode) & 0o7777) !== MODE
    if (isWrongMode) chmodSync(cwd, MODE)
    let links = 0
    const names = readdirSync(cwd)
    for (const name of names) {
      if (artifacts.entries.includes(name))
        links += Number(readlinkSync(join(cwd, name)) === `${artifacts.dir}/${name}`)
      // One that is no text cannot be named from here: it goes with the whole folder.
      else if (name.includes('\uFFFD')) return false
      else removeTree(join(cwd, name))
    }
    seen.cwd = isWrongMode || names.length > links ? null : ctimeNs
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

/** Bytes in real files below a folder, as far as it lets itself be read; links are not followed. */
export function treeSize(dir: string): number {
  let size = 0
  for (const entry of entriesOf(dir))
    if (entry.isDirectory()) size += treeSize(join(dir, entry.name))
    else if (entry.isFile()) size += lstatSync(join(dir, entry.name), { throwIfNoEntry: false })?.size ?? 0
  return size
}

/** None where the program removed or locked the folder, or called it what is no text. */
function entriesOf(dir: string): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch {
    return []
  }
}
