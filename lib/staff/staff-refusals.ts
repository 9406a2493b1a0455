import type { OfficerRefusal } from '@/lib/officers/officer-refusal'
import { ASKED_DAYS, type StaffRequestState } from './staff-request'

/** Why a press was refused, and what to do instead. What the command says of the same is in its own words. */
export const staffRefusals = {
  'office-unknown': 'Chọn cơ quan khác. Cơ quan này không còn mở.',
  'login-taken': 'Chọn mã cán bộ khác. Mã này đã có người dùng.',
  unknown: 'Tìm lại cán bộ trong danh sách. Cổng không có tài khoản này.',
  'already-suspended': 'Xem lại tình trạng ở đầu trang. Tài khoản này đã dừng từ trước.',
  'not-suspended': 'Xem lại tình trạng ở đầu trang. Tài khoản này đang mở.',
  suspended: 'Đề nghị mở lại tài khoản trước. Tài khoản này đang dừng.',
  'number-missing': 'Nhập mã số BHXH của cán bộ. Vai trò này xét hồ sơ nên cần biết ai cùng hộ.',
  'person-twice':
    'Dùng tài khoản đang có của người mang mã số BHXH này, hoặc dừng tài khoản ấy trước.',
  'phone-twice': 'Nhập số khác. Số này đang nhận mã đăng nhập của một cán bộ khác.',
  'nothing-to-move': 'Đổi ít nhất một điều: họ tên, cơ quan, vai trò hoặc mã số BHXH.',
  'not-your-role': 'Nhờ người quản trị làm việc này. Vai trò của bạn không giữ tài khoản cán bộ.',
  'four-eyes': 'Nhờ người quản trị khác quyết định. Đề nghị này do bạn gửi.',
  'about-oneself': 'Nhờ người quản trị khác làm. Đây là tài khoản của chính bạn.',
  'not-asker': 'Chỉ người gửi bỏ được đề nghị. Bạn có thể không đồng ý.',
  'already-waiting': 'Đợi hoặc bỏ đề nghị trước. Về cán bộ này đã có một đề nghị đang chờ.',
  'not-now': 'Xem tình trạng mới ở đầu trang. Đề nghị này đã có kết quả.',
  'request-lapsed': `Gửi đề nghị mới nếu còn cần. Đề nghị này đã quá ${ASKED_DAYS} ngày.`,
  'asker-gone': 'Nhấn “Không đồng ý”, rồi gửi đề nghị mới. Người gửi không còn làm quản trị.',
  'changed-meanwhile':
    'Xem điều đã đổi ở dưới. Đề nghị này viết trước đó nên phải gửi đề nghị mới.',
  'answer-missing': 'Ghi lý do không đồng ý, rồi nhấn lại.',
  'words-too-long': 'Viết gọn lại, tối đa 2.000 ký tự, rồi nhấn lại.',
  'slip-by-other': 'Nhờ người quản trị khác in. Ai đồng ý đề nghị thì không in phiếu.',
  'too-many-slips': 'Dùng phiếu in sau cùng. Mỗi ngày in được ba phiếu cho một cán bộ.',
  'already-opened': 'Không cần phiếu nữa. Cán bộ này đã tự đặt mật khẩu.',
  'page-old': 'Xem lại trang rồi nhấn lần nữa. Trang vừa gửi đã cũ.',
  'other-officer': 'Xem lại rồi nhấn lần nữa. Trang vừa gửi do cán bộ khác mở trên máy này.',
} as const satisfies Record<OfficerRefusal, string> & Record<string, string>

export type StaffRefusal = keyof typeof staffRefusals
export const isStaffRefusal = (word: unknown): word is StaffRefusal =>
  typeof word === 'string' && Object.hasOwn(staffRefusals, word)

/** Something forbidden was tried, rather than something mistaken. */
export const isForbiddenToStaff = (reason: StaffRefusal): boolean =>
  ['not-your-role', 'four-eyes', 'about-oneself', 'not-asker', 'slip-by-other'].includes(reason)

export type StaffRefused = { ok: false; reason: StaffRefusal }
export type StaffOutcome<Done extends object = object> = ({ ok: true } & Done) | StaffRefused
export const refusedToStaff = (reason: StaffRefusal): StaffRefused => ({ ok: false, reason })

const ASKED = 'da-gui'
const doneWords: Record<string, { words: string; in: StaffRequestState }> = {
  [ASKED]: { words: 'Đã gửi đề nghị. Báo cho người quản trị khác để họ xem.', in: 'ASKED' },
  'dong-y': { words: 'Đã làm theo đề nghị này.', in: 'DONE' },
  'khong-dong-y': { words: 'Đã trả lời không đồng ý. Tài khoản giữ nguyên.', in: 'REFUSED' },
  bo: { words: 'Đã bỏ đề nghị. Tài khoản giữ nguyên.', in: 'DROPPED' },
}

/** Said after a press, as long as it is still so; null for a word that is none of ours. */
export function doneToStaff(word: unknown, state: StaffRequestState): string | null {
  const done =
    typeof word === 'string' && Object.hasOwn(doneWords, word) ? doneWords[word] : undefined
  return done?.in === state ? done.words : null
}
