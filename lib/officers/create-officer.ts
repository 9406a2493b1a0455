import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { findOpenOffice } from '@/lib/offices/repository'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createCode } from '@/lib/verification/create-code'
import { refuseTwice, type OfficerOutcome } from './act-on-officer'
import { insertOfficer, type NewOfficer } from './repository'

/** A way in for somebody new. They set their own password with the code, which nobody keeps. */
export async function createOfficer(officer: NewOfficer, actor: string): Promise<OfficerOutcome> {
  if (!(await findOpenOffice(officer.officeCode))) return { ok: false, reason: 'office-unknown' }
  return inTransaction(async (tx) => {
    const twice = await refuseTwice({ ...officer, suspendedAt: null }, tx)
    if (twice) return twice
    const id = await insertOfficer(officer, tx)
    if (!id) return { ok: false, reason: 'login-taken' }
    const { officeCode, roles } = officer
    await record(
      { stream: streamOf(id), act: 'create-officer', actor, details: { officeCode, roles } },
      tx,
    )
    return { ok: true, code: await createCode('activate', { subject: id, destination: '' }, tx) }
  })
}
