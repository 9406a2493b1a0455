import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { refusedAtDesk } from './desk-refusals'

/** Another role tried: forbidden, and kept in the journal. */
export async function refuseRole(officer: Officer) {
  const stream = `office:${officer.officeCode}`
  const details = { reason: 'not-your-role' }
  await record({ stream, act: 'keepImports-refused', actor: actorOf(officer), details })
  return refusedAtDesk('not-your-role')
}
