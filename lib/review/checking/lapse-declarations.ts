import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { inTransaction } from '@/lib/platform/database/transaction'
import { perform } from '@/lib/registration/sent/perform'
import { listOverdueReturns } from '../repository'

/** Closes returned cases whose time is over; answers how many. Each in a transaction of its own: one fault stops none of the others' messages. */
export async function lapseDeclarations(day = today()): Promise<number> {
  let count = 0
  for (const id of await listOverdueReturns(day)) {
    // Somebody may have corrected it since the list was read; then it is no longer there to lapse.
    if (await inTransaction((tx) => perform('lapse', { id }, { actor: 'system' }, tx))) count++
  }
  return count
}
