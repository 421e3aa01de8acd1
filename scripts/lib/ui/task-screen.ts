import { Listr, type ListrTaskWrapper } from 'listr2'
import { LEVELS } from './plain-screen.ts'
import { endText, progressText } from './progress.ts'
import type { Screen } from './screen.ts'
import { duration } from './words.ts'

interface Job {
  task: ListrTaskWrapper<never, never, never> | null
  resolve: () => void
  reject: (error: Error) => void
}

/** Builds and campaigns as a list of tasks with their progress, drawn in place. */
export function taskScreen(): Screen {
  const jobs = new Map<string, Job>()
  const notes: string[] = []
  let drawn: Promise<unknown> = Promise.resolve()

  const makeTask = (key: string, title: string) => {
    const done = new Promise<void>((resolve, reject) => jobs.set(key, { task: null, resolve, reject }))
    done.catch(() => {})
    return {
      title,
      task: (_context: unknown, task: ListrTaskWrapper<never, never, never>) => {
        const job = jobs.get(key)
        if (job) job.task = task
        return done
      },
    }
  }
  const write = (key: string, text: string) => {
    const task = jobs.get(key)?.task
    if (task) task.output = text
  }
  const finish = (key: string, title: string, failed: boolean) => {
    const job = jobs.get(key)
    if (!job) return
    if (job.task) job.task.title = title
    if (failed) job.reject(new Error(title))
    else job.resolve()
    jobs.delete(key)
  }

  let latest = new Map<string, { title: string; failed: boolean }>()
  return {
    begin({ builds, campaigns }) {
      const tasks = [
        ...builds.map((name) => makeTask(`build ${name}`, `Build ${name}`)),
        ...campaigns.map((name) => makeTask(`run ${name}`, `Run ${name}`)),
      ]
      const list = new Listr(
        tasks as never,
        {
          concurrent: true,
          exitOnError: false,
          registerSignalListeners: false,
          rendererOptions: { collapseErrors: false, showErrorMessage: false },
        } as never,
      )
      drawn = list.run().catch(() => {})
    },
    event(event) {
      if (event.type === 'log' && event.level !== 'info')
        notes.push(`${LEVELS[event.level]}: ${event.message}`)
      // What is going on now is worth a line of the task, and nothing once it is over.
      if (event.type === 'log' && event.level === 'info')
        for (const key of jobs.keys()) write(key, event.message)
      if (event.type !== 'build') return
      const key = `build ${event.campaign}`
      if (event.outcome === null) write(key, event.line ?? 'begun')
      else
        finish(
          key,
          `Build ${event.campaign}: ${event.outcome} in ${duration(event.durationMs ?? 0)}`,
          event.outcome === 'failed',
        )
    },
    progress(all) {
      latest = new Map()
      for (const progress of all) {
        write(`run ${progress.name}`, progressText(progress))
        latest.set(progress.name, endText(progress))
      }
    },
    async end() {
      for (const [name, { title, failed }] of latest) finish(`run ${name}`, title, failed)
      for (const [key, job] of jobs) {
        if (job.task) job.task.title = `${key.charAt(0).toUpperCase()}${key.slice(1)}: not done`
        job.reject(new Error('not done'))
      }
      jobs.clear()
      await drawn
      for (const note of notes.splice(0)) console.error(note)
    },
  }
}
