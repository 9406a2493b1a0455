import 'server-only'
import { roleLabel } from '@/lib/accounts/account'
import { maskedNumber, shownBhxhCode, shownPhone, type Mask } from '@/lib/forms/shown'
import type { ChangedPart } from '../deciding/seen-officer'
import type { SeenOfficer, StaffRequestState, StaffWish } from '../staff-request'
import { namesOfOffices } from './staff-scope'

/** One thing that shall be so: as it was when asked for, and as it is wished. */
export type WishedLine = { label: string; before: string; after: string | Mask }

export const partWords: Record<ChangedPart, string> = {
  fullName: 'Họ và tên',
  officeCode: 'Cơ quan',
  roles: 'Vai trò',
  isSuspended: 'Tình trạng đang làm hay đã dừng',
  isOpened: 'Đã đặt mật khẩu hay chưa',
  phone: 'Số nhận mã',
  bhxhCode: 'Mã số BHXH',
}

type Shown = (value: string) => string | Mask
const OTHER_NUMBER = 'Số khác'
const rolesInWords = (roles: SeenOfficer['roles'] = []): string =>
  roles.map((role) => roleLabel[role]).join(', ')

/**
 * What a request would write. Numbers stand in full only for whoever decides, who compares them with the officer; once it is decided they
 * are not kept.
 */
export async function wishedLines(
  request: { wish: unknown; seen: unknown; state: StaffRequestState },
  inFull: boolean,
): Promise<WishedLine[]> {
  const wish = request.wish as StaffWish
  const before = request.seen as Partial<SeenOfficer>
  const codes = [wish.officeCode, before.officeCode].filter((code) => code !== undefined)
  const officeOf = await namesOfOffices(codes)
  const office = (code: string | undefined) => (code ? officeOf(code) : '')
  const numbered = (shown: Shown) => (inFull ? shown : maskedNumber)
  const lines: [label: string, was: string, after: string | undefined, shown?: Shown][] = [
    [partWords.fullName, before.fullName ?? '', wish.fullName],
    [partWords.officeCode, office(before.officeCode), office(wish.officeCode)],
    [partWords.roles, rolesInWords(before.roles), rolesInWords(wish.roles)],
    [partWords.phone, other(before.phone), wish.phone, numbered(shownPhone)],
    [partWords.bhxhCode, other(before.bhxhCode), wish.bhxhCode, numbered(shownBhxhCode)],
  ]
  return lines.flatMap(([label, was, after, shown = String]) =>
    after ? [{ label, before: was, after: shown(after) }] : [],
  )
}

const other = (known: string | undefined): string => (known ? OTHER_NUMBER : '')
