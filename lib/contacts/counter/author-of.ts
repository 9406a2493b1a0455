import 'server-only'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { findUser, officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import type { Typed } from '@/lib/forms/form-state'
import { findKeptAccount } from './kept-account'
import { FIND_FORM, keepWords, readCounterTicket, type CounterTicket } from './kept-words'

type Posted = {
  here: string
  /** Which form it is, where its address says so; else it is about the account that lies open. */
  form?: string
  typed: Typed
  /** Whether it is theirs to press. Who may not is sent on without a mark of their own, to be refused and journaled by the verb. */
  mayPress: (officer: Officer) => boolean | Promise<boolean>
}

/**
 * Who posted a form of the counter. What they typed waits until it is done: through a refusal, and through the end of the session,
 * when it is theirs by the form's ticket. `page-old`: the form does not say for whom and about whom it was drawn, or says otherwise than its
 * address (decision 0041). `other-officer`: by now somebody else works at this machine.
 */
export async function authorOf(posted: Posted): Promise<Officer | 'other-officer' | 'page-old'> {
  const { here, form, typed } = posted
  const user = await findUser()
  const officer = user && isOfficer(user) ? user : null
  const drawn = drawnFor(posted)
  if (drawn) await keepWords(drawn.author, drawn.form, typed)
  else if (officer) await keepWords(officer, form ?? (await openForm(officer)), typed)
  if (!officer) return officerWhoPresses(here, drawn !== null)
  if (!drawn) return (await posted.mayPress(officer)) ? 'page-old' : officer
  return drawn.author.id === officer.id ? officer : 'other-officer'
}

/** For whom and about whom it was drawn; null where it does not say so of the form it was posted to. */
function drawnFor({ form, typed }: Posted): CounterTicket | null {
  const said = readCounterTicket(typed.phieu)
  return said && (form ?? said.form) === said.form ? said : null
}

const openForm = async (officer: Pick<Officer, 'id'>): Promise<string> =>
  (await findKeptAccount(officer)) ?? FIND_FORM
