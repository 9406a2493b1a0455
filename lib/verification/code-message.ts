import { msg, t } from '@/lib/words/t'
import { lifeOf, shownCode, type Purpose } from './one-time-code'

/** An activation code comes with its account's message. */
export type BySms = Exclude<Purpose, 'confirm-email' | 'activate'>

/** What a message says its code is for: one that confirms a transaction says which, where pressing it hands something to others. */
export type SaidFor = BySms | 'consent'

const words: Record<SaidFor, string> = {
  'confirm-phone': msg('mã xác nhận số điện thoại'),
  'open-declaration': msg('mã mở lại hồ sơ BHXH'),
  'reset-password': msg('mã đặt lại mật khẩu'),
  'sign-in': msg('mã đăng nhập BHXH'),
  'new-device': msg('mã ĐĂNG NHẬP THIẾT BỊ MỚI'),
  'officer-sign-in': msg('mã đăng nhập của cán bộ'),
  'change-contact': msg('mã xác nhận liên hệ mới'),
  'new-contact': msg('mã xác nhận liên hệ mới'),
  transaction: msg('mã xác thực giao dịch điện tử'),
  consent: msg('mã để CHO NGƯỜI KHÁC XEM dữ liệu BHXH'),
}

/** The same at the beginning of a sentence that is spoken. */
export const saidFor = (purpose: SaidFor): string => {
  const said = t(words[purpose]).toLowerCase()
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`.replace(/bhxh/g, 'BHXH')
}

export const keepSecret = () => t('Không đọc mã cho ai, kể cả cán bộ BHXH.')

/** At the counter the code is read out to an officer; anywhere else to nobody. */
const advice = (purpose: SaidFor) =>
  purpose === 'change-contact' ? t('Chỉ đọc mã cho cán bộ tại quầy BHXH.') : keepSecret()

/** The code first, since telephones show the beginning. */
export const codeWords = (purpose: SaidFor, code: string): string =>
  t('{code} là {what}, dùng {time}. {advice}', {
    code: shownCode(code),
    what: t(words[purpose]),
    time: lifeOf(purpose === 'consent' ? 'transaction' : purpose),
    advice: advice(purpose),
  })

/** The last line lets the browser of `host` fill the code in by itself. */
export const codeMessage = (purpose: SaidFor, code: string, host: string): string =>
  `${codeWords(purpose, code)}\n@${host} #${code}`

/** OpenedFor account a code opens; a child's comes to the phone of its parent, who has a number of their own. */
export type OpenedFor = 'person' | 'child' | 'organisation'

type Said = { code: string; time: string }

const activations: Record<OpenedFor, (said: Said) => string> = {
  person: (said) =>
    t(
      'Hồ sơ đã duyệt. Mã kích hoạt {code}, dùng {time} ở Cổng BHXH, mục Kích hoạt. Tên đăng nhập: mã số BHXH. Không đọc mã cho ai.',
      said,
    ),
  child: (said) =>
    t(
      'Mã kích hoạt của con {code}, dùng {time} ở Cổng BHXH, mục Kích hoạt. Tên đăng nhập: mã số BHXH của con. Không đọc mã cho ai.',
      said,
    ),
  organisation: (said) =>
    t(
      'Hồ sơ đã duyệt. Mã kích hoạt {code}, dùng {time} ở Cổng BHXH, mục Kích hoạt. Tên đăng nhập: mã số thuế. Không đọc mã cho ai.',
      said,
    ),
}

/**
 * The one message that opens an account, first or sent again: until when, where, with which name (its kind, never the number). Every
 * sign is counted: it fits two parts with marks and one without, so it names no case; the letter beside it does.
 */
export const activationWords = (code: string, whose: OpenedFor = 'person'): string =>
  activations[whose]({ code: shownCode(code), time: lifeOf('activate') })
