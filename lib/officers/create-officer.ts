import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { isOpenOffice } from '@/lib/offices/repository'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { createCode } from '@/lib/verification/create-code'
import { refuseTwice } from './act-on-officer'
import type { Deed } from './deed'
import { newsOfOfficer } from './news-of-officer'
import type { OfficerOutcome } from './officer-refusal'
import { insertOfficer, type NewOfficer } from './repository'

type Created = Exclude<OfficerOutcome, { ok: true }> | { ok: true; id: string; code: string }

/** A way in for somebody new. They set their own password with the code, which nobody keeps. */
export async function createOfficer(
  officer: NewOfficer,
  { actor, because, tx }: Deed,
): Promise<Created> {
  if (!(await isOpenOffice(officer.officeCode, tx))) return { ok: false, reason: 'office-unknown' }
  const twice = await refuseTwice({ ...officer, suspendedAt: null }, tx)
  if (twice) return twice
  const id = await insertOfficer(officer, tx)
  if (!id) return { ok: false, reason: 'login-taken' }
  const { login, officeCode, roles, phone = null } = officer
  const details = { officeCode, roles, ...because }
  await record({ stream: streamOf(id), act: 'create-officer', actor, details }, tx)
  for (const message of newsOfOfficer('create-officer', { login, phone }))
    await queueMessage({ ...message, accountId: id }, tx)
  return { ok: true, id, code: await createCode('activate', { subject: id, destination: '' }, tx) }
}
