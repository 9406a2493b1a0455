import type { Kinship } from '@/lib/accounts/guardians/kinship'

/** By which paper it is changed, as data; the paper itself is named in words. */
export const grounds = {
  'birth-certificate': 'Giấy khai sinh ghi là cha, mẹ',
  court: 'Bản án, quyết định của tòa án',
  agreement: 'Văn bản cha mẹ thỏa thuận',
  commune: 'Quyết định công nhận giám hộ của UBND xã, phường, đặc khu',
  death: 'Giấy chứng tử của người đang giám hộ',
} as const
export type Ground = keyof typeof grounds

/** What is kept of it beside the numbers of who comes and who leaves. */
export type GuardianWish = {
  /** Mã số BHXH of whoever stood at the counter. */
  comer: string
  /** Of whoever comes; null where nobody does. */
  kinship: Kinship | null
  ground: Ground
  document: string
}
