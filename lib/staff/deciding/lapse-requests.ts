import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { noteStaff } from '../journal-staff'
import { endRequest, listOverdueRequests, lockRequest } from '../repository'
import { staffEntry } from '../staff-entries'
import { askedSince, withoutNumbers } from '../staff-request'

/** What nobody decided in time ends by itself: nobody confirms by and by what was thought of long ago. */
export async function lapseStaffRequests(now = Date.now()): Promise<void> {
  const before = askedSince(now)
  for (const { id } of await listOverdueRequests(before)) await lapse(id, before)
}

const lapse = (id: string, before: Date): Promise<void> =>
  inTransaction(async (tx) => {
    const request = await lockRequest(id, tx)
    if (!request || request.state !== 'ASKED' || request.createdAt >= before) return
    const { act, wish } = request
    await endRequest(id, { state: 'LAPSED', wish: withoutNumbers(wish) }, tx)
    const entry = { act: staffEntry('lapse', act), actor: 'system', details: { request: id } }
    await noteStaff(request, entry, tx)
  })
