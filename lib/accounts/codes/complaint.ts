import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import type { FieldError, Typed } from '@/lib/forms/form-state'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { noSendingWords, type NoSending } from '@/lib/verification/complaint'
import { shortCodeWords, wrongCodeWords } from '@/lib/verification/code-fault'
import { withTriesLeft } from '@/lib/verification/tries-words'
import { isAskReason, noAskingWords, type NoAsking } from './no-asking'
import { LONGEST, SHORTEST } from '../passwords/password-limits'

export type Person = 'citizen' | 'officer'
export const loginLabel: Record<Person, string> = { citizen: 'Mã số BHXH', officer: 'Mã cán bộ' }

// What a page says after a refusal. The reason travels in the address, the words stay here.
const fieldComplaints: [reason: string, field: string, message: string][] = [
  ['no-code', 'code', 'Nhập mã đã gửi cho bạn.'],
  ['no-paper-code', 'code', 'Nhập mã trên giấy mà người vận hành đã đưa.'],
  [
    'wrong-code',
    'code',
    'Xem lại tin nhắn mới nhất, hoặc xin gửi mã khác. Mã chưa đúng hoặc đã hết hạn.',
  ],
  [
    'wrong-first-code',
    'code',
    'Xem lại mã số BHXH, tin nhắn mới nhất hoặc phiếu nhận tại quầy, hoặc nhấn “Gửi mã mới”. Mã chưa đúng, đã dùng hoặc đã hết hạn.',
  ],
  [
    'wrong-paper-code',
    'code',
    'Xem lại từng ký tự trên giấy, hoặc xin người vận hành mã khác. Mã chưa đúng, đã dùng hoặc đã hết hạn.',
  ],
  [
    'wrong-email-code',
    'code',
    'Xem lại thư điện tử mới nhất, hoặc gửi mã khác. Mã chưa đúng hoặc đã hết hạn.',
  ],
  ['no-password', 'password', 'Nhập mật khẩu.'],
  ['no-old', 'oldPassword', 'Nhập mật khẩu cũ.'],
  ['no-new', 'newPassword', 'Nhập mật khẩu mới.'],
  ['no-repeat', 'repeat', 'Nhập lại mật khẩu mới lần nữa.'],
  [
    'too-short',
    'newPassword',
    `Đặt mật khẩu dài hơn: ít nhất ${SHORTEST} ký tự. Ba, bốn từ ghép lại thì dễ nhớ.`,
  ],
  ['too-long', 'newPassword', `Đặt mật khẩu ngắn hơn: nhiều nhất ${LONGEST} ký tự.`],
  [
    'common',
    'newPassword',
    'Chọn mật khẩu khó đoán hơn: ba, bốn từ ghép lại. Mật khẩu vừa nhập nhiều người dùng hoặc dễ đoán.',
  ],
  [
    'names',
    'newPassword',
    'Chọn ba, bốn từ không phải tên người. Tên người thêm năm sinh hay chữ số vẫn dễ đoán.',
  ],
  [
    'personal',
    'newPassword',
    'Chọn mật khẩu không dựa vào tên, ngày sinh, nơi ở, số điện thoại hay giấy tờ của bạn. Người quen dễ đoán ra.',
  ],
  ['same', 'newPassword', 'Đặt mật khẩu mới khác mật khẩu cũ.'],
  ['old-wrong', 'oldPassword', 'Kiểm tra mật khẩu cũ rồi nhập lại. Mật khẩu cũ chưa đúng.'],
  ['repeat-differs', 'repeat', 'Nhập lại mật khẩu mới ở cả hai ô. Hai lần nhập chưa giống nhau.'],
]

/** About the whole form: they stand at its first field. */
const formComplaints = (person: Person): [reason: string, message: string][] => [
  [
    'no-login',
    person === 'citizen'
      ? 'Nhập mã số BHXH gồm 10 chữ số. Xem trên thẻ BHYT hoặc sổ BHXH của bạn.'
      : 'Nhập mã cán bộ của bạn.',
  ],
  ['wrong', `Kiểm tra lại cả hai rồi nhập lại. ${loginLabel[person]} hoặc mật khẩu chưa đúng.`],
  [
    'wrong-pair',
    'Kiểm tra lại cả mã và mật khẩu rồi nhập lại. Một trong hai chưa đúng, hoặc mã đã hết hạn.',
  ],
]

type Place = {
  firstField: string
  person?: Person
  /** What was typed: of another number than was asked for it is told which. */
  typed?: Typed
}

/** Those that look at what was typed. */
function typedComplaints({ login = '', code = '' }: Typed, person: Person): [string, FieldError][] {
  const byEmail = shortCodeWords('confirm-email', code, ' trong thư điện tử')
  const lacking = bhxhCode.safeParse(login).error?.issues[0]?.message
  const question = bhxhQuestion(login)
  return [
    ['short-code', { field: 'code', message: shortCodeWords('activate', code) }],
    ['short-digits', { field: 'code', message: byEmail }],
    ...(person === 'citizen' && login.trim() !== '' && lacking
      ? [['no-login', { field: 'login', message: lacking }] as [string, FieldError]]
      : []),
    ...(question
      ? [['login-is-phone', { field: 'login', ...question }] as [string, FieldError]]
      : []),
  ]
}

/** The complaints named in `?loi=`, in the order given; an unknown name says nothing. */
export function complaintsOf(
  reasons: string | string[] | undefined,
  { firstField, person = 'citizen', typed = {} }: Place,
): FieldError[] {
  const known = new Map<string, FieldError>(
    fieldComplaints.map(([reason, field, message]) => [
      reason,
      {
        field,
        message: /^wrong-.*code$/.test(reason)
          ? wrongCodeWords(message, typed.code ?? '')
          : message,
      },
    ]),
  )
  for (const [reason, message] of formComplaints(person))
    known.set(reason, { field: firstField, message })
  for (const [reason, error] of typedComplaints(typed, person)) known.set(reason, error)
  return [reasons ?? []].flat().flatMap((reason) => known.get(reason) ?? [])
}

type AtCode = {
  tries: TriesLeft
  noAsking?: NoAsking | null
  /** At a page of somebody signed in. */
  noSending?: NoSending | null
}
/** What is guessed at: an old password where it is changed is no other than a code. */
const guessed = ['code', 'oldPassword']

/**
 * The same on a page with a box that is counted: of limits, only what holds at this moment, and until when, and how often one may
 * still err. While nothing is taken the page tells that alone.
 */
export function codeErrorsOf(
  reasons: string | string[] | undefined,
  place: Place,
  { tries, noAsking = null, noSending = null }: AtCode,
): FieldError[] {
  if (tries.until) return []
  const isOfAsking = [reasons ?? []].flat().some(isAskReason)
  const words = (noAsking && noAskingWords(noAsking)) ?? (noSending && noSendingWords(noSending))
  const asking = isOfAsking && words ? [{ field: 'code', message: words }] : []
  return [...complaintsOf(reasons, place), ...asking].map((error) =>
    guessed.includes(error.field)
      ? { ...error, message: withTriesLeft(error.message, tries) }
      : error,
  )
}

/** `loi=old-wrong&loi=repeat-differs` */
export const complaintQuery = (...reasons: readonly string[]): string =>
  new URLSearchParams(reasons.map((reason) => ['loi', reason])).toString()
