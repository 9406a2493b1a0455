import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { actorOf, type Officer } from './account'
import { isOneOfPerson, listIdsOfPerson } from './repository'

/** As whom the journal knows this officer: by every account they have or had. */
export async function actorsOf(
  officer: Pick<Officer, 'id' | 'bhxhCode'>,
  tx?: Tx,
): Promise<string[]> {
  const others = officer.bhxhCode === null ? [] : await listIdsOfPerson(officer.bhxhCode, tx)
  return [...new Set([officer.id, ...others])].map((id) => actorOf({ id }))
}

/** Whether this officer is one of these, by whichever account: four eyes are those of two persons. */
export async function isAmong(
  { id, bhxhCode }: Pick<Officer, 'id' | 'bhxhCode'>,
  accounts: (string | null)[],
  tx?: Tx,
): Promise<boolean> {
  const others = accounts.filter((one) => one !== null)
  if (others.includes(id)) return true
  return bhxhCode !== null && others.length > 0 && isOneOfPerson(others, bhxhCode, tx)
}
