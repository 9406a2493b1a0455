import 'server-only'
import { parseCronItems, run } from 'graphile-worker'
import { lapseChanges } from '@/lib/contacts/waiting/lapse-changes'
import { deliverMessage } from '@/lib/platform/messages/deliver-message'
import { env } from '@/lib/platform/env'
import { openPool } from '@/lib/platform/database/open-pool'
import { sweepLeftovers } from '@/lib/photos/receiving/upload-folder'
import { requeueStuck } from '@/lib/platform/messages/requeue-stuck'
import { signOrAlarm, watchJournal } from '@/lib/platform/journal/watch-journal'
import { watchSending } from '@/lib/platform/messages/watch-sending'
import { foldTally } from '@/lib/queues/tally/watch-tally'
import { watchStorage } from '@/lib/registration/photos/watch-storage'
import { carryOutDueDecisions } from '@/lib/review/decisions/carry-out-decision'
import { log } from '@/server/process/log.mjs'
import { processWide } from '@/server/process/process-wide.mjs'
import { askAnew } from './ask-anew'
import { silentLogger } from './silent-logger'
import { tidyUp } from './tidy-up'

const CHORES_AT_ONCE = 2
const DELIVERIES_AT_ONCE = 6

/** Apart from those of the pages: two listen, the others take and end jobs. */
const workerPool = () => openPool({ max: 4 })

/**
 * Delivers queued messages and does the daily chores. Jobs wait in the database, each is given to one worker of one
 * process, and what a killed process left undone is taken up again.
 */
export async function startWorker(): Promise<void> {
  if (!env.WORKER) return
  tellMissingProviders()
  const shared = { pgPool: workerPool(), noHandleSignals: true, logger: silentLogger }
  // Two, so that a provider who lets every delivery wait holds up nothing else.
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
      parsedCronItems: parseCronItems([
        { task: 'requeue-stuck', match: '* * * * *' },
        { task: 'watch-sending', match: '* * * * *' },
        { task: 'watch-storage', match: '* * * * *' },
        { task: 'sweep-uploads', match: '* * * * *' },
        { task: 'carry-out-decisions', match: '* * * * *' },
        { task: 'lapse-contact-changes', match: '* * * * *' },
        { task: 'sign-journal', match: '* * * * *' },
        { task: 'fold-tally', match: '* * * * *' },
        { task: 'watch-journal', match: '45 2 * * *' },
        { task: 'tidy-up', match: '15 2 * * *' },
      ]),
      ...askAnew({
        'requeue-stuck': async () => void (await requeueStuck()),
        'watch-sending': watchSending,
        'watch-storage': watchStorage,
        'sweep-uploads': () => sweepLeftovers(),
        'carry-out-decisions': () => carryOutDueDecisions(),
        'lapse-contact-changes': async () => void (await lapseChanges()),
        'sign-journal': signOrAlarm,
        'fold-tally': foldTally,
        'watch-journal': watchJournal,
        'tidy-up': tidyUp,
      }),
    }),
  ]
  // The server around Next calls this before it goes: a job cut off half-way would wait hours for its next try.
  Object.assign(processWide, {
    stopWorker: () => Promise.all(runners.map((runner) => runner.stop())),
  })
}

/** A real site without them starts, so that it can be looked at; nobody could register. */
function tellMissingProviders() {
  if (env.DEMO_MODE) return
  if (!env.SMS_GATEWAY_URL) log('ALARM no SMS_GATEWAY_URL: no code and no news leaves by SMS')
  if (!env.SMTP_URL) log('ALARM no SMTP_URL: no letter leaves')
}
