import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { today } from '@/lib/forms/days/dates'
import { inTransaction } from '@/lib/platform/database/transaction'
import { TOLD_DAYS, timesOf } from './office-times'
import { listAnswered, replaceTimes } from './repository'

/** By night: how long each office has taken lately, from the journal. */
export async function reckonTimes(): Promise<void> {
  const times = timesOf(await listAnswered(new Date(Date.now() - TOLD_DAYS * DAY_MS)))
  await inTransaction((tx) => replaceTimes(times, today(), tx))
}
