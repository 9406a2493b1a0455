import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { CaseFile } from './case-file'
import { deskTicket } from './desk-ticket'
import { roundOf } from './round'
import { openUnsent } from './unsent-words'

/** What the form about one case needs: whom and when it is drawn for, and what was typed into it before. */
export async function openDesk(officer: Officer, file: CaseFile) {
  const round = roundOf(file)
  const kept = await openUnsent(officer, file.id)
  const isNow = (wanted: boolean) =>
    Object.fromEntries(
      Object.entries(kept).filter(([, one]) => (one.round === round) === wanted),
    ) as typeof kept
  return {
    reference: file.reference,
    round,
    ticket: deskTicket(officer, file.reference, round),
    unsent: isNow(true),
    /** Typed before the case moved on: to be read, never to count for what is there now. */
    outlived: isNow(false),
  }
}

/** The case an officer works on, and what they have typed for it and not sent. */
export type Desk = Awaited<ReturnType<typeof openDesk>>
