import type { FieldError } from '@/lib/forms/form-state'
import type { TriesLeft } from '@/lib/platform/tries'
import { withTriesLeft } from '@/lib/verification/tries-words'
import { LONGEST, SHORTEST } from './password-limits'

export type Person = 'citizen' | 'officer'
export const loginLabel: Record<Person, string> = { citizen: 'Mã số BHXH', officer: 'Mã cán bộ' }

/** Why no code was sent just now. Wherever it is said there is a box: whoever asked may hold a code already. */
const askComplaints: [reason: string, message: string][] = [
  [
    'too-many-codes',
    'Nhập mã mới nhất đã nhận, hoặc chờ tối đa 30 phút rồi xin mã khác. Đã có 3 lần xin mã.',
  ],
  [
    'too-many-here',
    'Nhập mã đã nhận. Nếu chưa có, chờ 1 giờ hoặc dùng mạng khác. Mạng này đã xin quá nhiều mã.',
  ],
  [
    'busy',
    'Nhập mã đã nhận. Nếu chưa có, chờ 1 giờ rồi xin mã. Hiện nay có quá nhiều người xin mã.',
  ],
]
export const askComplaint = (reason: unknown): string | undefined =>
  askComplaints.find(([name]) => name === reason)?.[1]

// What a page says after a refusal. The reason travels in the address, the words stay here.
const fieldComplaints: [reason: string, field: string, message: string][] = [
  ['no-code', 'code', 'Nhập mã đã gửi cho bạn.'],
  ['short-code', 'code', 'Nhập đúng 8 chữ và số của mã, ví dụ K7P-M3Q-XR.'],
  ['short-digits', 'code', 'Nhập đúng 6 chữ số của mã trong thư điện tử.'],
  ['is-reference', 'code', 'Nhập mã có dạng K7P-M3Q-XR trong tin nhắn. Mã vừa nhập là mã hồ sơ.'],
  [
    'login-is-phone',
    'login',
    'Kiểm tra lại mã số BHXH trên thẻ BHYT. Số vừa nhập giống số điện thoại.',
  ],
  ['no-paper-code', 'code', 'Nhập mã trên giấy mà người vận hành đã đưa.'],
  [
    'wrong-code',
    'code',
    'Xem lại tin nhắn mới nhất, hoặc xin gửi mã khác. Mã chưa đúng hoặc đã hết hạn.',
  ],
  [
    'wrong-first-code',
    'code',
    'Xem lại tin nhắn mới nhất hoặc phiếu nhận tại quầy, hoặc nhấn “Gửi mã mới”. Mã chưa đúng, đã dùng hoặc đã hết hạn.',
  ],
  [
    'wrong-paper-code',
    'code',
    'Xem lại từng ký tự trên giấy, hoặc xin người vận hành mã khác. Mã chưa đúng, đã dùng hoặc đã hết hạn.',
  ],
  [
    'no-more-codes',
    'code',
    'Nhập mã đã nhận, hoặc chờ 1 ngày rồi gửi lại mã. Địa chỉ này đã được gửi quá nhiều mã.',
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
  [
    'locked',
    'Hãy chờ rồi thử lại. Từ đây đã nhập chưa đúng nhiều lần, mỗi lần sau phải chờ lâu hơn.',
  ],
]

type Place = { firstField: string; person?: Person }

/** The complaints named in `?loi=`, in the order given; an unknown name says nothing. */
export function complaintsOf(
  reasons: string | string[] | undefined,
  { firstField, person = 'citizen' }: Place,
): FieldError[] {
  const known = new Map(
    fieldComplaints.map(([reason, field, message]) => [reason, { field, message }]),
  )
  for (const [reason, message] of askComplaints) known.set(reason, { field: 'code', message })
  for (const [reason, message] of formComplaints(person))
    known.set(reason, { field: firstField, message })
  return [reasons ?? []].flat().flatMap((reason) => known.get(reason) ?? [])
}

type AtCode = { tries: TriesLeft; nextAt?: Date | null }

/**
 * The same on a page with a box for a code: of limits, only what holds at this moment, and how often one may still err. While no code is
 * taken the page tells that alone.
 */
export function codeErrorsOf(
  reasons: string | string[] | undefined,
  place: Place,
  { tries, nextAt }: AtCode,
): FieldError[] {
  if (tries.until) return []
  const over = ['locked', ...(nextAt === null ? ['too-many-codes'] : [])]
  const now = [reasons ?? []].flat().filter((reason) => !over.includes(reason))
  const errors = complaintsOf(now, place)
  return errors.map((error) =>
    error.field === 'code' ? { ...error, message: withTriesLeft(error.message, tries) } : error,
  )
}

/** `loi=old-wrong&loi=repeat-differs` */
export const complaintQuery = (...reasons: readonly string[]): string =>
  new URLSearchParams(reasons.map((reason) => ['loi', reason])).toString()
