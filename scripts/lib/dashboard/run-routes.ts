import { basename } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { FileRef } from '../job/types.ts'
import type { EventStream } from '../web/event-stream.ts'
import type { WebReply, WebRequest, WebRoutes } from '../web/server.ts'
import { printedText } from '../worker/kept.ts'
import { indexOf, type Pages, show, stream } from './answers.ts'
import { type FoundRun, findRun, unknownRun } from './find-run.ts'
import type { DashboardHost, Printed } from './host.ts'
import { LIVE_SIGN } from './parts.ts'
import { MOST_FILE_BYTES, runPage } from './run-page.ts'

interface RunNamed {
  readonly Params: { readonly id: string }
}

/** Pages on single runs, with what they printed and left. */
export function addRuns(routes: WebRoutes, pages: Pages): void {
  const { host, watch } = pages
  const find = async ({ params }: WebRequest) => {
    await watch.refresh()
    const { id } = params as RunNamed['Params']
    return findRun(id, { runs: watch.runs(), boards: watch.boards().values() })
  }
  routes.get<RunNamed>('/runs/:id', async (request, reply) => {
    const found = await find(request)
    const { runId, record } = found
    // One that was retried has a record, and is under way again.
    const output = host.output(runId)
    const view = {
      ...found,
      attempts: (record && watch.runs()?.attempts(runId)) ?? [],
      printed: output ? endsOf(output) : await recordedEnds(found, pages),
      isLive: output !== null,
      repro: host.reproCommand(runId),
    }
    const scripts = view.isLive ? ['run.js'] : []
    return show(
      reply,
      pages,
      { title: `Run ${runId.slice(0, 12)}`, scripts, aside: view.isLive && LIVE_SIGN },
      runPage(view),
    )
  })
  routes.get<RunNamed>('/runs/:id/events', async (request, reply) => {
    const { runId } = await find(request)
    stream(reply, (events) => followOutput(() => host.output(runId), events))
  })
  for (const name of ['stdout', 'stderr'] as const)
    routes.get<RunNamed>(`/runs/:id/${name}`, async (request, reply) => {
      const { record } = await find(request)
      if (record === null) throw unknownRun(request.params.id)
      return reply
        .type('text/plain; charset=utf-8')
        .send(await printedText(record.execution[name], host.blobs))
    })
  routes.get<{ Params: { id: string; index: string } }>('/runs/:id/files/:index', async (request, reply) => {
    const { record } = await find(request)
    const files = record?.execution.files ?? []
    return sendFile(reply, files[indexOf(request.params.index, files.length)]!, host)
  })
}

/** What a run left is kept from being shown by the browser, whatever its name says that it is. */
async function sendFile(reply: WebReply, file: FileRef, { blobs }: DashboardHost): Promise<WebReply> {
  if (file.sizeBytes > MOST_FILE_BYTES)
    throw new UserError('file', 'This file is too large to be fetched here', {
      hint: '`results --files DIR` fetches it',
    })
  const name = encodeURIComponent(basename(file.path)).replaceAll("'", '%27')
  reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`).type('application/octet-stream')
  return reply.send(file.text ?? Buffer.from(await blobs.getBytes(file.hash)))
}

const END_CHARACTERS = 64 * 1024

function endsOf({ stdout, stderr }: Printed): Printed {
  return { stdout: stdout.slice(-END_CHARACTERS), stderr: stderr.slice(-END_CHARACTERS) }
}

async function recordedEnds({ record }: FoundRun, { host }: Pages): Promise<Printed | null> {
  if (record === null) return null
  try {
    const { stdout, stderr } = record.execution
    return endsOf({
      stdout: await printedText(stdout, host.blobs),
      stderr: await printedText(stderr, host.blobs),
    })
  } catch {
    return null
  }
}

const OUTPUT_PAUSE_MS = 500
/** A record comes a moment after its run has ended. */
const LOOKS_AFTER_END = 2

/** Sends what a run prints for as long as it is under way, then says that it is over. */
function followOutput(read: () => Printed | null, events: EventStream): () => void {
  let told = ''
  let looksAfterEnd = 0
  const timer = setInterval(() => {
    const output = readIfThere(read)
    if (output === null) {
      looksAfterEnd += 1
      if (looksAfterEnd < LOOKS_AFTER_END) return
      events.send('over', {})
      clearInterval(timer)
      return
    }
    const text = JSON.stringify(endsOf(output))
    if (text !== told) events.sendText('output', text)
    told = text
  }, OUTPUT_PAUSE_MS)
  return () => clearInterval(timer)
}

/** A run may end, and its files go, at any moment. */
function readIfThere(read: () => Printed | null): Printed | null {
  try {
    return read()
  } catch {
    return null
  }
}
