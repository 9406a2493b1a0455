import { msg, t } from '@/lib/words/t'
import { ofKind, type Declaration } from './declaration'

type Method = Declaration['submission']['method']

// What a citizen does once the declaration is sent, by the way of handing in.
const after: Record<Method, string> = {
  counter: msg('Sau đó, bạn in tờ khai (mẫu 01), ký tên và nộp tại cơ quan BHXH đã chọn.'),
  post: msg('Sau đó, bạn in tờ khai (mẫu 01), ký tên và giao cho bưu điện khi họ đến nhận.'),
  signed: msg('Sau đó, bạn tải tờ khai (mẫu 01), ký số bằng phần mềm của bạn và gửi lại ở đây.'),
}
const sentByCode = msg('Nhập đúng mã thì tờ khai mới được gửi.')
const again: Record<Method, string> = {
  counter: msg('Sau khi gửi, bạn in lại mẫu 01, ký tên và nộp tại cơ quan BHXH đã chọn.'),
  post: msg('Sau khi gửi, bạn in lại mẫu 01, ký tên và giao cho bưu điện khi họ đến nhận.'),
  signed: msg('Sau khi gửi, bạn tải mẫu 01 mới, ký số bằng phần mềm của bạn và gửi lại ở đây.'),
}

/** What to press, what is asked then, what follows: in the order in which it happens. */
export const afterSubmitting = (answers: Declaration, { byCode }: { byCode: boolean }): string => {
  const { method } = answers.submission
  const isStamped = method !== 'signed' && ofKind(answers, 'organisation') !== null
  const isParents = method !== 'signed' && ofKind(answers, 'child') !== null
  return [
    byCode
      ? t('Nhấn “Ghi nhận”, rồi nhập mã xác thực gửi đến liên hệ của tài khoản.')
      : t('Nhấn “Ghi nhận” để gửi tờ khai.'),
    byCode && t(sentByCode),
    t(after[method]),
    isStamped && t('Đơn vị đóng dấu bên cạnh chữ ký.'),
    isParents && t('Cha, mẹ hoặc người giám hộ ký tên.'),
  ]
    .filter(Boolean)
    .join(' ')
}

type Corrected = { needsNewPaper: boolean; keepsWay: boolean; changes: readonly unknown[] }

/** What follows «Gửi phần bổ sung», from what was really put right. */
export const afterCorrecting = (
  method: Method,
  corrected: Corrected,
  { byCode }: { byCode: boolean },
): string =>
  [
    ...(byCode ? codeComesFirst() : []),
    ...(corrected.needsNewPaper ? withNewPaper(method, corrected) : withoutPaper(corrected)),
  ]
    .filter(Boolean)
    .join(' ')

const withNewPaper = (method: Method, { changes }: Corrected) => [
  changes.length > 0 && t('Điều in trên mẫu 01 đã đổi.'),
  t(again[method]),
]

const withoutPaper = ({ keepsWay, changes }: Corrected) => [
  changes.length > 0
    ? t('Sau khi gửi, cán bộ thẩm định lại phần bạn vừa sửa.')
    : t('Bạn chưa sửa mục nào. Nếu gửi, cán bộ xem lại hồ sơ cùng lời nhắn của bạn.'),
  t('Bạn không phải in và ký lại mẫu 01.'),
  keepsWay && t('Cách nộp giữ như lần trước.'),
]

/** Of what an account began and corrects: the code is asked before anything is sent. */
const codeComesFirst = () => [
  t('Nhấn “Gửi phần bổ sung”, rồi nhập mã xác thực gửi đến liên hệ của tài khoản.'),
  t(sentByCode),
]
