import { codeRules, shownCode, type Purpose } from './one-time-code'

export type BySms = Exclude<Purpose, 'confirm-email'>

const words: Record<BySms, string> = {
  'confirm-phone': 'mã xác nhận số điện thoại',
  'open-declaration': 'mã mở lại hồ sơ BHXH',
  'reset-password': 'mã đặt lại mật khẩu BHXH',
  'sign-in': 'mã đăng nhập BHXH',
  activate: 'mã kích hoạt tài khoản BHXH',
  'change-contact': 'mã xác nhận liên hệ mới',
}

export const keepSecret = 'Không đọc mã cho ai, kể cả cán bộ BHXH.'

/** At the counter the code is read out to an officer; anywhere else to nobody. */
const advice = (purpose: BySms) =>
  purpose === 'change-contact' ? 'Chỉ đọc mã cho cán bộ tại quầy BHXH.' : keepSecret

/** The code first, since telephones show the beginning; the last line lets the browser of `host` fill it in by itself. */
export function codeMessage(purpose: BySms, code: string, host: string): string {
  const minutes = codeRules[purpose].livesMs / 60_000
  return `${shownCode(code)} là ${words[purpose]}, dùng ${minutes} phút. ${advice(purpose)}\n@${host} #${code}`
}
