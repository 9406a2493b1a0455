import 'server-only'
import type { CronItem, Task } from 'graphile-worker'
import { workOnFiles } from '@/lib/imports/desk/work/work-on-files'
import { lookAgainForDuplicates } from '@/lib/duplicates/look-again'
import { handOver } from '@/lib/accounts/guardians/hand-over'
import { withdrawLapsed } from '@/lib/clinic-code/withdraw-lapsed'
import { lapseChanges } from '@/lib/contacts/waiting/lapse-changes'
import { askSilentIvan } from '@/lib/ivan/ask-silent'
import { moveDemoIvan } from '@/lib/ivan/move-demo-ivan'
import { sendHandovers } from '@/lib/ivan/send-handovers'
import { publishDays } from '@/lib/ledger/publish/publish-days'
import { walkByDay } from '@/lib/notices/walk/walk-notices'
import { sweepLeftovers } from '@/lib/photos/receiving/upload-folder'
import { signOrAlarm, watchJournal } from '@/lib/platform/journal/watch-journal'
import { requeueStuck } from '@/lib/platform/messages/requeue-stuck'
import { watchSending } from '@/lib/platform/messages/watch-sending'
import { askSilent } from '@/lib/postal/ask-silent'
import { moveDemoPost } from '@/lib/postal/move-demo-post'
import { sendOrders } from '@/lib/postal/send-orders'
import { keepTermsByMinute } from '@/lib/privacy/keep/keep-terms'
import { foldTally } from '@/lib/queues/tally/watch-tally'
import { watchStorage } from '@/lib/registration/photos/watch-storage'
import { carryOutDueStops } from '@/lib/requests/stop/carry-out-stops'
import { lapseStaffRequests } from '@/lib/staff/deciding/lapse-requests'
import { carryOutDueDecisions } from '@/lib/review/decisions/carry-out-decision'
import { reckonTimes } from '@/lib/times/reckon-times'
import { EVERY_MINUTE, everyDayAt } from './every-day-at'
import { tidyUp } from './tidy-up'

type Chore = { at: string; run: () => Promise<unknown> }

/** What is done by the clock. What takes long is done by night. */
const chores = {
  'requeue-stuck': { at: EVERY_MINUTE, run: requeueStuck },
  'watch-sending': { at: EVERY_MINUTE, run: watchSending },
  'watch-storage': { at: EVERY_MINUTE, run: watchStorage },
  'sweep-uploads': { at: EVERY_MINUTE, run: sweepLeftovers },
  'keep-short-terms': { at: EVERY_MINUTE, run: keepTermsByMinute },
  'carry-out-decisions': { at: EVERY_MINUTE, run: carryOutDueDecisions },
  'lapse-contact-changes': { at: EVERY_MINUTE, run: lapseChanges },
  'lapse-staff-requests': { at: EVERY_MINUTE, run: () => lapseStaffRequests() },
  'carry-out-stops': { at: EVERY_MINUTE, run: carryOutDueStops },
  'sign-journal': { at: EVERY_MINUTE, run: signOrAlarm },
  'send-postal-orders': { at: EVERY_MINUTE, run: () => sendOrders() },
  'move-demo-post': { at: EVERY_MINUTE, run: moveDemoPost },
  'send-ivan-handovers': { at: EVERY_MINUTE, run: () => sendHandovers() },
  'move-demo-ivan': { at: EVERY_MINUTE, run: moveDemoIvan },
  'fold-tally': { at: EVERY_MINUTE, run: foldTally },
  'tidy-up': { at: everyDayAt('02:15'), run: tidyUp },
  'look-for-duplicates': { at: everyDayAt('03:15'), run: lookAgainForDuplicates },
  'ask-silent-post': { at: everyDayAt('01:15'), run: () => askSilent() },
  'ask-silent-ivan': { at: everyDayAt('01:20'), run: () => askSilentIvan() },
  'reckon-times': { at: everyDayAt('03:45'), run: reckonTimes },
  'hand-over-accounts': { at: everyDayAt('00:05'), run: handOver },
  'withdraw-lapsed-cards': { at: everyDayAt('00:20'), run: withdrawLapsed },
  'publish-journal-days': { at: everyDayAt('00:30'), run: () => publishDays() },
  'watch-journal': { at: everyDayAt('02:45'), run: watchJournal },
} satisfies Record<string, Chore>

const entries: [string, Chore][] = Object.entries(chores)

/**
 * What takes as long as somebody's file is, or as there are people: done beside the others, which it would hold up, and left when the process
 * is to stop.
 */
export const longChoreTimes: CronItem[] = [
  { task: 'work-on-imports', match: EVERY_MINUTE },
  { task: 'walk-notices', match: EVERY_MINUTE },
]
export const longChoreTasks = (stopping: AbortSignal): Record<string, Task> => ({
  'work-on-imports': () => workOnFiles(stopping),
  'walk-notices': () => walkByDay(stopping),
})

export const choreTimes: CronItem[] = entries.map(([task, { at }]) => ({ task, match: at }))

/** Nothing is handed to a chore: what it may be told otherwise is for tests. */
export const choreTasks: Record<string, Task> = Object.fromEntries(
  entries.map(([name, { run }]) => [name, async () => void (await run())]),
)
