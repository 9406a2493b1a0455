import type { Role } from '@/lib/accounts/account'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import type { StaffAct } from './staff-act'

export type StaffRequestState = 'ASKED' | 'DONE' | 'REFUSED' | 'DROPPED' | 'LAPSED'
export const staffStateLabel: Record<StaffRequestState, string> = {
  ASKED: 'Chờ người thứ hai',
  DONE: 'Đã làm',
  REFUSED: 'Không đồng ý',
  DROPPED: 'Đã bỏ',
  LAPSED: 'Quá hạn, không làm',
}

/** Nobody decided within so long: it is asked for anew, by whoever still wants it. */
export const ASKED_DAYS = 3
const ASKED_MS = ASKED_DAYS * DAY_MS
export const staffLapsesAt = (createdAt: Date): Date => new Date(createdAt.getTime() + ASKED_MS)
export const askedSince = (now = Date.now()): Date => new Date(now - ASKED_MS)

/** Whoever asked may drop it; a second one confirms or refuses. */
export const staffPresses = { 'dong-y': 'confirm', 'khong-dong-y': 'refuse', bo: 'drop' } as const
export type StaffPress = (typeof staffPresses)[keyof typeof staffPresses]
export type StaffPressSlug = keyof typeof staffPresses
export const isStaffPress = (slug: string): slug is StaffPressSlug =>
  Object.hasOwn(staffPresses, slug)

/** What shall be so, of what a request changes. */
export type StaffWish = {
  fullName?: string
  officeCode?: string
  roles?: Role[]
  phone?: string
  bhxhCode?: string
}

/** Once it is decided nobody needs the numbers any more. */
export const withoutNumbers = ({ fullName, officeCode, roles }: StaffWish): StaffWish => ({
  ...(fullName !== undefined && { fullName }),
  ...(officeCode !== undefined && { officeCode }),
  ...(roles !== undefined && { roles }),
})

export type StaffRequest = {
  id: string
  act: StaffAct
  /** Null for somebody new, until it is done. */
  officerId: string | null
  login: string
  officeCode: string
  wish: StaffWish
  seen: SeenOfficer | null
  ground: string
  words: string
  state: StaffRequestState
  stateSince: Date
  askedById: string
  decidedBy: string | null
  answer: string | null
  createdAt: Date
}

/** What an officer was like when something was asked for about them; of numbers only by what they are known again. */
export type SeenOfficer = {
  fullName: string
  officeCode: string
  roles: Role[]
  isSuspended: boolean
  isOpened: boolean
  phone: string
  bhxhCode: string
}
