import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'

type Told = { officer: Officer; act: string; details?: { reason: string } }

/** In the journal of the officer's office, whose auditors read no draft's; and in the declaration's own, where there is one. */
export async function journalAtDesk(
  { officer, act, details }: Told,
  declarationId: string | null,
  tx?: Tx,
): Promise<void> {
  const streams = [`office:${officer.officeCode}`]
  if (declarationId) streams.push(`declaration:${declarationId}`)
  for (const stream of streams) await record({ stream, act, actor: actorOf(officer), details }, tx)
}
