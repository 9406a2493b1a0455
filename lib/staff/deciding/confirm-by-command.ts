import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { findWaitingAbout, lockRequest } from '../repository'
import { refusedToStaff, type StaffRefused } from '../staff-refusals'
import { staffLapsesAt } from '../staff-request'
import { confirmStaffRequest } from './confirm-request'

/**
 * Whoever runs the portal is the second pair of eyes of an administrator who is alone (decision 0121): what waits about this officer
 * is done in both names. `none`: nothing waits.
 */
export const confirmByCommand = (
  login: string,
  operator: string,
): Promise<{ ok: true; code?: string } | StaffRefused | 'none'> =>
  inTransaction(async (tx) => {
    const waiting = await findWaitingAbout(login, tx)
    const request = waiting && (await lockRequest(waiting.id, tx))
    if (!request || request.state !== 'ASKED') return 'none'
    if (staffLapsesAt(request.createdAt) < new Date()) return refusedToStaff('request-lapsed')
    return confirmStaffRequest(request, { decider: { operator }, tx })
  })
