import 'server-only'
import { findUser } from '@/lib/accounts/sessions/current-user'
import type { Typed } from '@/lib/forms/form-state'
import { readReportTicket, type ReportHand } from './report-ticket'

/** For whom a form was drawn, where somebody else presses by now, or nobody is signed in any more. */
export async function handOfAbsent({ phieu }: Typed, here: string): Promise<ReportHand | null> {
  const hand = readReportTicket(phieu, here)
  return hand && hand.userId !== (await findUser())?.id ? hand : null
}
