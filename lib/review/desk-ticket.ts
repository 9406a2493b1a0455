import 'server-only'
import * as z from 'zod'
import { LONGEST_SECONDS } from '@/lib/accounts/session'
import type { Officer } from '@/lib/accounts/account'
import { openText, sealText } from '@/lib/platform/sealed-cookie'

/** A form is opened within a session, and may be posted some hours after its end. */
const kind = { name: 'can-bo-ban-lam-viec', seconds: 2 * LONGEST_SECONDS }

const ticketSchema = z.object({ officerId: z.string(), round: z.string(), at: z.coerce.date() })
export type Ticket = z.infer<typeof ticketSchema>

/**
 * Says in a form of a case which officer it was drawn for, in which turn of the case and when: their words are theirs
 * even after the session, and nobody judges by it what came later.
 */
export const deskTicket = ({ id }: Pick<Officer, 'id'>, reference: string, round = ''): string =>
  sealText(JSON.stringify({ officerId: id, round, at: new Date() }), kind, reference)

/** Null for none, an old one, or one of another case. */
export function readTicket(ticket: string | undefined, reference: string): Ticket | null {
  const text = ticket ? openText(ticket, kind, reference) : null
  return text === null ? null : ticketSchema.parse(JSON.parse(text))
}
