import 'server-only'
import { secretHash } from '@/lib/platform/seal/seal'
import type { LockedStaff } from '../repository'
import type { StaffAct } from '../staff-act'
import type { SeenOfficer } from '../staff-request'

const known = (number: string | null): string =>
  number === null ? '' : secretHash('staff', number)

type Now = Omit<LockedStaff, 'id' | 'login'>

/** What an officer is like at this moment, as it is kept beside what is asked for. */
export const seenOf = ({ phone, bhxhCode, ...officer }: Now): SeenOfficer => ({
  fullName: officer.fullName,
  officeCode: officer.officeCode,
  roles: officer.roles,
  isSuspended: officer.isSuspended,
  isOpened: officer.isOpened,
  phone: known(phone),
  bhxhCode: known(bhxhCode),
})

export type ChangedPart = keyof SeenOfficer

/** What is no longer as it was when something was asked for. Only who asked for a way in minds whether a password has been set since. */
export function changedSince(act: StaffAct, seen: SeenOfficer, now: Now): ChangedPart[] {
  const today = seenOf(now)
  return (Object.keys(today) as ChangedPart[]).filter(
    (part) =>
      (part !== 'isOpened' || act === 'RESET') && String(today[part]) !== String(seen[part]),
  )
}
