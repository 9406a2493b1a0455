import 'server-only'
import { actorOf, streamOf, type Officer, type Role } from '@/lib/accounts/account'
import { isAmong } from '@/lib/accounts/is-among'
import { maskedNumber, type Mask } from '@/lib/forms/shown'
import { record } from '@/lib/platform/journal/journal'
import { may } from '@/lib/review/actions'
import type { ActOnStaff } from '../staff-act'
import { findLastSignIn, findOfficerRow, listRequestsAbout } from './repository'
import { stateOfOfficer, type StaffState } from './staff-list-wish'
import { isInScope, namesOfOffices, staffScope } from './staff-scope'

type RequestLine = Awaited<ReturnType<typeof listRequestsAbout>>[number]

/** One officer, as their page tells of them. */
export type ShownStaffMember = {
  id: string
  login: string
  fullName: string
  officeCode: string
  office: string
  roles: Role[]
  state: Exclude<StaffState, 'all'>
  phone: Mask | null
  bhxhCode: Mask | null
  createdAt: Date
  lastSignIn: Date | null
  requests: RequestLine[]
  /** What may be asked for now; nothing for who only reads, about oneself, and while something waits. */
  acts: ActOnStaff[]
  /** Why nothing may be asked for. */
  noActs: 'self' | 'waiting' | null
  /** An activation slip may be printed. */
  isUnopened: boolean
}

const actsIn: Record<ShownStaffMember['state'], ActOnStaff[]> = {
  working: ['MOVE', 'PHONE', 'RESET', 'SUSPEND'],
  new: ['MOVE', 'PHONE', 'RESET', 'SUSPEND'],
  suspended: ['RESUME', 'MOVE', 'PHONE'],
}

/** Null: there is no such officer, or they are none of who asks. The look is journaled where the officer's auditor reads. */
export async function showStaffMember(
  officer: Officer,
  id: string,
): Promise<ShownStaffMember | null> {
  const scope = await staffScope(officer)
  const row = scope && (await findOfficerRow(id))
  if (!row || !isInScope(scope, row.officeCode)) return null
  await record({ stream: streamOf(id), act: 'view-officer', actor: actorOf(officer) })
  const { login, fullName, officeCode, roles, createdAt } = row
  const state = stateOfOfficer(row)
  const requests = await listRequestsAbout(login)
  const noActs = await findNoActs(officer, id, requests)
  const isKeeper = may(officer, 'keepStaff')
  return {
    ...{ id, login, fullName, officeCode, roles, state, createdAt, requests, noActs },
    office: (await namesOfOffices([officeCode]))(officeCode),
    phone: covered(row.phone),
    bhxhCode: covered(row.bhxhCode),
    lastSignIn: (await findLastSignIn(id))?.at ?? null,
    acts: isKeeper && noActs === null ? actsIn[state] : [],
    isUnopened: isKeeper && noActs !== 'self' && state === 'new',
  }
}

const covered = (number: string | null): Mask | null =>
  number === null ? null : maskedNumber(number)

async function findNoActs(officer: Officer, id: string, requests: RequestLine[]) {
  if (await isAmong(officer, [id])) return 'self'
  return requests.some(({ state }) => state === 'ASKED') ? 'waiting' : null
}
