import 'server-only'
import { LONGEST_SECONDS } from '@/lib/accounts/session'
import type { Officer } from '@/lib/accounts/account'
import { openText, sealText } from '@/lib/platform/sealed-cookie'

/** A form is opened within a session, and may be posted some hours after its end. */
const kind = { name: 'can-bo-ban-lam-viec', seconds: 2 * LONGEST_SECONDS }

/** Says in a form of a case which officer it was drawn for, so that their words are theirs even after the session. */
export const deskTicket = ({ id }: Pick<Officer, 'id'>, reference: string): string =>
  sealText(id, kind, reference)

/** Null for none, an old one, or one of another case. */
export const readTicket = (ticket: string | undefined, reference: string): string | null =>
  ticket ? openText(ticket, kind, reference) : null
