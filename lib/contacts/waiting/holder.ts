/** Who besides the account's owner uses a contact already, or is about to. */
export const holders = ['officer', 'citizen', 'case', 'change', 'insured'] as const
export type Holder = (typeof holders)[number]

export const holderWords: Record<Holder, string> = {
  officer: 'Liên hệ mới đang là liên hệ của một cán bộ.',
  citizen: 'Liên hệ mới đang dùng cho tài khoản của người khác.',
  case: 'Hồ sơ đang giải quyết của người khác ghi liên hệ này.',
  change: 'Tài khoản khác cũng đang chờ đổi sang liên hệ này.',
  insured: 'Dữ liệu BHXH ghi số này là của người khác.',
}
