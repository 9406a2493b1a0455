import 'server-only'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { findUser, officerWhoPresses } from '@/lib/accounts/current-user'
import type { Typed } from '@/lib/forms/form-state'
import { keepWords, readCounterTicket } from './kept-words'

type Posted = {
  here: string
  /** Which form it is, where it does not say so itself. */
  form: string
  typed: Typed
}

/**
 * Who posted a form of the counter. What they typed waits until it is done: through a refusal, and through the end of the session,
 * when it is theirs by the form's ticket. `other`: by now somebody else works at this machine.
 */
export async function authorOf({ here, form, typed }: Posted): Promise<Officer | 'other'> {
  const user = await findUser()
  const officer = user && isOfficer(user) ? user : null
  const drawn = readCounterTicket(typed.phieu) ?? (officer && { author: officer, form })
  if (drawn) await keepWords(drawn.author, drawn.form, typed)
  if (officer) return drawn?.author.id === officer.id ? officer : 'other'
  return officerWhoPresses(here, drawn !== null)
}
