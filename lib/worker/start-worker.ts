import 'server-only'
import { parseCronItems, run } from 'graphile-worker'
import { deliverMessage } from '@/lib/platform/messages/deliver-message'
import { env } from '@/lib/platform/env'
import { openPool } from '@/lib/platform/database/open-pool'
import { log } from '@/server/process/log.mjs'
import { processWide } from '@/server/process/process-wide.mjs'
import { askAnew } from './ask-anew'
import { choreTasks, choreTimes, longChoreTasks, longChoreTimes } from './chores'
import { silentLogger } from './silent-logger'

const CHORES_AT_ONCE = 2
const DELIVERIES_AT_ONCE = 6
const LONG_CHORES_AT_ONCE = 1

/** Apart from those of the pages: three listen, the others take and end jobs. */
const workerPool = () => openPool({ max: 6 })

/**
 * Delivers queued messages and does the daily chores. Jobs wait in the database, each is given to one worker of one
 * process, and what a killed process left undone is taken up again.
 */
export async function startWorker(): Promise<void> {
  if (!env.WORKER) return
  tellMissingProviders()
  const stopping = new AbortController()
  const shared = { pgPool: workerPool(), noHandleSignals: true, logger: silentLogger }
  // Apart, so that neither a provider who lets every delivery wait nor a long file holds up anything else.
  const runners = [
    await run({
      ...shared,
      concurrency: DELIVERIES_AT_ONCE,
      pollInterval: 1_000,
      ...askAnew({ deliver: (payload) => deliverMessage((payload as { id: string }).id) }),
    }),
    await run({
      ...shared,
      concurrency: CHORES_AT_ONCE,
      pollInterval: 2_000,
      parsedCronItems: parseCronItems(choreTimes),
      ...askAnew(choreTasks),
    }),
    await run({
      ...shared,
      concurrency: LONG_CHORES_AT_ONCE,
      pollInterval: 2_000,
      parsedCronItems: parseCronItems(longChoreTimes),
      ...askAnew(longChoreTasks(stopping.signal)),
    }),
  ]
  // The server around Next calls this before it goes: a job cut off half-way would wait hours for its next try.
  Object.assign(processWide, {
    stopWorker: () => {
      stopping.abort()
      return Promise.all(runners.map((runner) => runner.stop()))
    },
  })
}

/** A real site without them starts, so that it can be looked at; nobody could register. */
function tellMissingProviders() {
  if (env.DEMO_MODE) return
  if (!env.SMS_GATEWAY_URL) log('ALARM no SMS_GATEWAY_URL: no code and no news leaves by SMS')
  if (!env.SMTP_URL) log('ALARM no SMTP_URL: no letter leaves')
}
