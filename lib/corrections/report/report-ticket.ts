import 'server-only'
import * as z from 'zod'
import { LONGEST_SECONDS } from '@/lib/accounts/sessions/session'
import { openText, sealText } from '@/lib/platform/seal/sealed-cookie'
import type { Reporter } from './send-report'

/** A form is opened within a session, and may be posted some hours after its end. */
const kind = { name: 'bao-sai-dang-viet', seconds: 2 * LONGEST_SECONDS }

const handSchema = z.object({
  userId: z.uuid(),
  accountId: z.uuid(),
  byId: z.uuid().nullable(),
})
/** Whose records, and by whose hand. */
export type ReportHand = z.infer<typeof handSchema>

const handOf = ({ user, records }: Reporter): ReportHand => ({
  userId: user.id,
  accountId: records.accountId,
  byId: records.relation === 'self' ? null : user.id,
})

/** Says in a form for whom it was drawn: what was typed and chosen on it is kept for them even after the session; nothing is sent or shown by it. */
export const reportTicket = (reporter: Reporter, here: string): string =>
  sealText(JSON.stringify(handOf(reporter)), kind, here)

/** Null for none, an old one, or one of another form. */
export function readReportTicket(ticket: string | undefined, here: string): ReportHand | null {
  const text = ticket ? openText(ticket, kind, here) : null
  return text === null ? null : handSchema.parse(JSON.parse(text))
}
