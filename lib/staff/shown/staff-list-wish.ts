import { roles, type Role } from '@/lib/accounts/account'

export const staffStates = ['all', 'working', 'new', 'suspended'] as const
export type StaffState = (typeof staffStates)[number]
/** Each by its word in the address, and how it is called on screen. */
export const staffStateWords: Record<StaffState, { slug: string; label: string }> = {
  all: { slug: '', label: 'Tất cả' },
  working: { slug: 'dang-lam', label: 'Đang làm việc' },
  new: { slug: 'chua-kich-hoat', label: 'Chưa kích hoạt' },
  suspended: { slug: 'da-dung', label: 'Đã dừng' },
}

/** Which officers. What was typed stands sealed in an address. */
export type StaffListWish = {
  words: string
  role: Role | null
  state: StaffState
  officeCode: string | null
}

type Asked = Record<string, string | string[] | undefined>

/** The wish an address or a form holds; what is none of ours is no wish. */
export const readStaffListWish = (asked: Asked, words: string): StaffListWish => ({
  words: words.trim(),
  role: roles.find((role) => role.toLowerCase() === asked['vai-tro']) ?? null,
  state:
    staffStates.find((state) => staffStateWords[state].slug === (asked['tinh-trang'] ?? '')) ??
    'all',
  officeCode: /^\d{3,6}$/.exec(String(asked['co-quan'] ?? ''))?.[0] ?? null,
})

/** The wish as an address holds it. */
export function staffListAddress(wish: StaffListWish, sealed: string, page = 1): string {
  const query = new URLSearchParams({
    ...(sealed && { chu: sealed }),
    ...(wish.role && { 'vai-tro': wish.role.toLowerCase() }),
    ...(wish.state !== 'all' && { 'tinh-trang': staffStateWords[wish.state].slug }),
    ...(wish.officeCode && { 'co-quan': wish.officeCode }),
    ...(page > 1 && { trang: String(page) }),
  })
  return `/can-bo/nhan-su${query.size > 0 ? `?${query}` : ''}`
}

export const stateOfOfficer = ({
  isSuspended,
  isOpened,
}: {
  isSuspended: boolean
  isOpened: boolean
}): Exclude<StaffState, 'all'> => (isSuspended ? 'suspended' : isOpened ? 'working' : 'new')
