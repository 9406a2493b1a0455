/** Who besides the account's owner uses a contact already. */
export type Holder = 'officer' | 'citizen' | 'insured'

export const holderWords: Record<Holder, string> = {
  officer: 'Liên hệ mới đang là liên hệ của một cán bộ.',
  citizen: 'Liên hệ mới đang dùng cho tài khoản của người khác.',
  insured: 'Dữ liệu BHXH ghi số này là của người khác.',
}
