import 'server-only'
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { LONGEST_SECONDS } from '@/lib/accounts/sessions/session'
import type { Officer } from '@/lib/accounts/account'
import { openText, sealText } from '@/lib/platform/seal/sealed-cookie'

/** A form is opened within a session, and may be posted some hours after its end. */
const kind = { name: 'can-bo-ban-lam-viec', seconds: 2 * LONGEST_SECONDS }

const ticketSchema = z.object({
  officerId: z.string(),
  round: z.string(),
  at: z.coerce.date(),
  /** The drawn page, apart from every other window. */
  page: z.string().default(''),
  /** By part of the form: which page's words it was drawn with. */
  drawnWith: z.record(z.string(), z.string()).default({}),
})
export type Ticket = z.infer<typeof ticketSchema>

type Drawn = { round?: string; drawnWith?: Ticket['drawnWith'] }

/**
 * Says in a form of a case which officer it was drawn for, in which turn of the case, when, and with whose words: they are the
 * officer's even after the session, and nobody judges by it what came later.
 */
export const deskTicket = (
  { id }: Pick<Officer, 'id'>,
  reference: string,
  { round = '', drawnWith = {} }: Drawn = {},
): string =>
  sealText(
    JSON.stringify({ officerId: id, round, at: new Date(), page: randomUUID(), drawnWith }),
    kind,
    reference,
  )

/** Null for none, an old one, or one of another case. */
export function readTicket(ticket: string | undefined, reference: string): Ticket | null {
  const text = ticket ? openText(ticket, kind, reference) : null
  return text === null ? null : ticketSchema.parse(JSON.parse(text))
}
