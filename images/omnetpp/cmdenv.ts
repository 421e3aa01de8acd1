/** What Cmdenv last said of how far a run has come. */
export interface Status {
  readonly event: number
  /** Simulated time, seconds. */
  readonly simSeconds: number
  readonly elapsedSeconds: number
  /** Of the simulation's own limits; null where it has none. */
  readonly percent: number | null
  readonly eventsPerSecond: number | null
  readonly simSecondsPerSecond: number | null
  readonly messagesCreated: number | null
  /** Messages that exist; a number that rises without end is a leak, or a queue that is overloaded. */
  readonly messagesPresent: number | null
}

/** One run of what a process printed. */
export interface PrintedRun {
  readonly config: string
  readonly number: number
  /** As OMNeT++ names it in its result files. */
  readonly runId: string | null
  readonly text: string
  /** Something followed, so that its result files are written. */
  readonly isOver: boolean
}

const preparing = /^Preparing for running configuration (.+), run #(\d+)\.\.\.$/gm
const assigned = /^Assigned runID=(\S+)$/m
const theEnd = /^(?:Run statistics: .*|End\.)$/m

/** Takes what a process printed apart by its runs, in the order in which they ran. */
export function splitRuns(stdout: string): readonly PrintedRun[] {
  const heads = [...stdout.matchAll(preparing)]
  return heads.map((head, index) => {
    const next = heads[index + 1]
    const rest = stdout.slice(head.index, next?.index)
    const end = next === undefined ? theEnd.exec(rest) : null
    return {
      config: head[1]!,
      number: Number(head[2]),
      runId: assigned.exec(rest)?.[1] ?? null,
      text: end === null ? rest : rest.slice(0, end.index),
      isOver: next !== undefined || end !== null,
    }
  })
}

/** How a run ended, in OMNeT++'s words: the text of its last line marked `<!>`; null without one. */
export function endingOf(text: string): string | null {
  return messagesOf(text).at(-1) ?? null
}

/** The messages marked `<!>` in what was printed, in order. */
export function messagesOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^<!> (.+)$/gm), ([, message]) => message!.trimEnd())
}

/** Whether the run came to the end of its finish(), and so to its results. */
export function isFinished(text: string): boolean {
  return /^Calling finish\(\) at end of Run #\d+\.\.\.$/m.test(text)
}

const number = String.raw`(-?[\d.]+(?:e[-+]?\d+)?)`
const eventLine = new RegExp(
  String.raw`^\*\* Event #(\d+) +t=${number} +Elapsed: ${number}s .*?(?: (\d+)% completed .*?)?(?: ev/sec=${number})?$`,
)
const speedLine = new RegExp(`^ +Speed: +ev/sec=${number} +simsec/sec=${number}`)
const messagesLine = /^ +Messages: +created: (\d+) +present: (\d+)/

/** Reads the lines by which Cmdenv says how far a run has come. */
export interface StatusReader {
  /** The next text, cut anywhere; gives what is known after it. */
  push(text: string): Status | null
}

/** Follows what a process prints, the run that is under way at the moment. */
export function readStatus(onRun: (config: string, number: number) => void = () => {}): StatusReader {
  let rest = ''
  let status: Status | null = null
  const take = (line: string) => {
    const head = /^Preparing for running configuration (.+), run #(\d+)\.\.\.$/.exec(line)
    if (head !== null) {
      status = null
      onRun(head[1]!, Number(head[2]))
      return
    }
    status = statusAfter(status, line)
  }
  return {
    push(text) {
      const lines = (rest + text).split('\n')
      rest = lines.pop()!.slice(-LONGEST)
      for (const line of lines) take(line)
      return status
    },
  }
}

/** Of what a model prints without a line end, no more is kept than the longest line of Cmdenv's own. */
const LONGEST = 1000

function statusAfter(status: Status | null, line: string): Status | null {
  if (line.startsWith('**')) return statusOf(eventLine.exec(line)) ?? status
  if (status === null || !line.startsWith(' ')) return status
  const speed = speedLine.exec(line)
  if (speed !== null)
    return { ...status, eventsPerSecond: Number(speed[1]), simSecondsPerSecond: Number(speed[2]) }
  const messages = messagesLine.exec(line)
  if (messages !== null)
    return { ...status, messagesCreated: Number(messages[1]), messagesPresent: Number(messages[2]) }
  return status
}

function statusOf(match: RegExpExecArray | null): Status | null {
  if (match === null) return null
  const [, event, simSeconds, elapsedSeconds, percent, eventsPerSecond] = match
  return {
    event: Number(event),
    simSeconds: Number(simSeconds),
    elapsedSeconds: Number(elapsedSeconds),
    percent: percent === undefined ? null : Number(percent),
    eventsPerSecond: eventsPerSecond === undefined ? null : Number(eventsPerSecond),
    simSecondsPerSecond: null,
    messagesCreated: null,
    messagesPresent: null,
  }
}

/** The last status in what a run printed. */
export function lastStatus(text: string): Status | null {
  return readStatus().push(`${text}\n`)
}
