import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { newsOfWardContacts } from './news-of-guardians'
import { listReachable } from './repository'
import { tellContacts } from './tell-guardians'

/** Every guardian hears that the child's contacts have changed, whoever of them did it. `except`: who has been told as the child. */
export async function tellGuardiansOfContacts(
  childId: string,
  except: string[],
  tx: Tx,
): Promise<void> {
  const reached = await listReachable(childId, tx)
  await tellContacts({ childId, reached, except }, newsOfWardContacts, tx)
}
