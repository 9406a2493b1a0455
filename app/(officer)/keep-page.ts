import { keepPageOfCounter } from '@/lib/contacts/counter/kept-words'
import { keepTypedAnswer } from '@/lib/corrections/officers/kept-answer'
import { readReference } from '@/lib/registration/reference/reference'
import { keepAsking } from '@/lib/staff/asking/kept-asking'
import { readTicket } from '@/lib/review/desk/desk-ticket'
import { keepByTicket } from '@/lib/review/desk/unsent-words'

/** What stood on a page that is left by searching or signing out: kept for whoever it was drawn for, as by any other press on it. */
export async function keepPage(posted: Record<string, string>): Promise<void> {
  const reference = readReference(posted.reference ?? '')
  const ticket = reference && readTicket(posted.phieu, reference)
  if (ticket) await keepByTicket({ reference, posted, ticket })
  else if (!(await keepTypedAnswer(posted)) && !(await keepAsking(posted)))
    await keepPageOfCounter(posted)
}
