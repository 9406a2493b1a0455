import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import { officeCodesOf } from '@/lib/review/scope'
import { changeKinds } from '../contact-change'
import { findWaitingOf } from './repository'
import { lapsesAt } from '../waiting-time'

/** What keeps a new change from beginning: at which office, since when, until when. `id`: for an officer who may open it. */
export type Waiting = {
  id: string | null
  officeName: string
  phone: string | null
  since: Date
  until: Date
}

export async function findWaiting(
  officer: Officer,
  accountId: string,
  typedKind: string | undefined,
): Promise<Waiting | null> {
  const kind = changeKinds.find((one) => one === typedKind)
  const change = kind ? await findWaitingOf(accountId, kind) : null
  const until = change && lapsesAt(change)
  if (!change || !until) return null
  const office = await findOffice(change.officeCode)
  const isOwn = (await officeCodesOf(officer)).includes(change.officeCode)
  return {
    id: isOwn ? change.id : null,
    officeName: office ? wholeOfficeName(office) : change.officeCode,
    phone: office?.phone ?? null,
    since: change.stateSince,
    until,
  }
}
