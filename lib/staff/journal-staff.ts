import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record, type Entry } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { refusedToStaff, isForbiddenToStaff, type StaffRefusal } from './staff-refusals'
import type { StaffRequest } from './staff-request'

type About = Pick<StaffRequest, 'officerId' | 'officeCode'>

/** In the journal of the officer it is about; of somebody new in that of the office, where its auditor reads. */
const streamAbout = ({ officerId, officeCode }: About): string =>
  officerId ? streamOf(officerId) : `office:${officeCode}`

export const noteStaff = (
  about: About,
  { act, actor, details }: Omit<Entry, 'stream'>,
  tx?: Tx,
): Promise<void> => record({ stream: streamAbout(about), act, actor, details }, tx)

/** Refused; what was forbidden rather than mistaken is kept in the journal. */
export async function refuseStaff(
  officer: Officer,
  reason: StaffRefusal,
  tx?: Tx,
  about: About = { officerId: null, officeCode: officer.officeCode },
) {
  if (isForbiddenToStaff(reason)) {
    const entry = { act: 'keepStaff-refused', actor: actorOf(officer), details: { reason } }
    await noteStaff(about, entry, tx)
  }
  return refusedToStaff(reason)
}
