import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { journalAtDesk } from './journal-at-desk'

type Refused<Reason extends string> = { ok: false; reason: Reason }

/** What was tried and forbidden at the counter, about a declaration where the number was one. */
export async function refuseAtCounter<Reason extends string>(
  officer: Officer,
  reason: Reason,
  declarationId: string | null = null,
): Promise<Refused<Reason>> {
  await journalAtDesk(
    { officer, act: 'enterAtCounter-refused', details: { reason } },
    declarationId,
  )
  return { ok: false, reason }
}
