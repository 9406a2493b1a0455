import 'server-only'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { findUser, officerWhoPresses } from '@/lib/accounts/current-user'
import type { Typed } from '@/lib/forms/form-state'
import { keepWords, readCounterTicket } from './kept-words'

type Posted = {
  here: string
  form: (author: { id: string }) => string | Promise<string>
  typed: Typed
}

/**
 * Who posted a form of the counter. What they typed waits until it is done: through a refusal, and through the end of the session,
 * when it is theirs by the form's ticket. `other`: by now somebody else works at this machine.
 */
export async function authorOf({ here, form, typed }: Posted): Promise<Officer | 'other'> {
  const user = await findUser()
  const officer = user && isOfficer(user) ? user : null
  const drawnFor = readCounterTicket(typed.phieu)
  const author = drawnFor ? { id: drawnFor } : officer
  if (author) await keepWords(author, await form(author), typed)
  if (officer && author?.id === officer.id) return officer
  if (officer) return 'other'
  return officerWhoPresses(here, author !== null)
}
