import 'server-only'
import { parseCronItems, run } from 'graphile-worker'
import { pool } from '@/lib/platform/db'
import { deliverMessage } from '@/lib/platform/deliver-message'
import { env } from '@/lib/platform/env'
import { requeueStuck } from '@/lib/platform/requeue-stuck'
import { carryOutDueDecisions } from '@/lib/review/carry-out-decision'
import { silentLogger } from './silent-logger'
import { tidyUp } from './tidy-up'

const CONCURRENCY = 4

/**
 * Delivers queued messages and does the daily chores. Jobs wait in the database, each is given to one worker of one
 * process, and what a killed process left undone is taken up again.
 */
export async function startWorker(): Promise<void> {
  if (!env.WORKER) return
  const runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: silentLogger,
    parsedCronItems: parseCronItems([
      { task: 'requeue-stuck', match: '* * * * *' },
      { task: 'carry-out-decisions', match: '* * * * *' },
      { task: 'tidy-up', match: '15 2 * * *' },
    ]),
    taskList: {
      deliver: (payload) => deliverMessage((payload as { id: string }).id),
      'requeue-stuck': async () => void (await requeueStuck()),
      'carry-out-decisions': () => carryOutDueDecisions(),
      'tidy-up': tidyUp,
    },
  })
  // The server around Next calls this before it goes: a job cut off half-way would wait hours for its next try.
  ;(globalThis as { stopWorker?: () => Promise<void> }).stopWorker = () => runner.stop()
}
