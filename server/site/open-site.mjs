import { setTimeout as delay } from 'node:timers/promises'
import { createSite } from '../http/http.mjs'
import { log } from '../process/log.mjs'
import { finish, listen } from '../process/port.mjs'
import { processWide } from '../process/process-wide.mjs'
import { requestsInWork } from './requests-in-work.mjs'

/** Whoever has hung up is answered no more, yet what was begun for them ends; a statement of the database lasts no longer than this. */
const LAST_WORK_MS = 10_000
const CLOSING_MS = 5_000
/** Waiting lines and their work have limits of their own. */
const REQUESTS_MS = 25_000

/** @typedef {import('../process/lifetime.mjs').OnStop} OnStop */
/** @typedef {{ prepare: () => Promise<void>, close: () => Promise<void>, getRequestHandler: () => Parameters<typeof createSite>[0] }} App */

/**
 * Serves the app, and on a stop undoes it in this order: no new line, the requests in work answered, the worker, the app, the
 * pools. Only then may the database go: whoever asked it later would write faults into the log.
 * @param {App} app
 * @param {Parameters<typeof createSite>[1]} built
 * @param {{ port: number, onStop: OnStop }} at
 */
export async function openSite(app, built, { port, onStop }) {
  await app.prepare()
  // A connection the database no longer answers is let go with the process: nothing of it is lost.
  onStop(() => Promise.race([processWide.closePools?.(), delay(CLOSING_MS)]), {
    name: 'connections to the database',
  })
  onStop(() => app.close(), { name: 'Next' })
  const { failedStart } = processWide
  if (failedStart) throw failedStart
  // Set by the worker when it starts inside Next: a job cut off half-way would wait four hours for another try.
  onStop(() => processWide.stopWorker?.(), { name: 'the worker' })
  const [answer, inWork] = [app.getRequestHandler(), requestsInWork()]
  const server = createSite((...asked) => inWork.note(answer(...asked)), built)
  await listen(server, port)
  onStop(
    async (hurry) => {
      await finish(server, hurry)
      if (!hurry.aborted) await Promise.race([inWork.ended(), delay(LAST_WORK_MS), aborted(hurry)])
      if (inWork.count() > 0) log(`stopping: ${inWork.count()} requests still in work were cut off`)
    },
    { name: 'requests in work', ms: REQUESTS_MS },
  )
}

/** @param {AbortSignal} signal */
const aborted = (signal) =>
  new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
