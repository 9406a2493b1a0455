import type { Transition } from '@/lib/registration/steps/status'
import { actions } from '../actions'

/** How much an act weighs in what an officer reads: a decision leads, a save is a whisper, a look is folded away. */
export type Weight = 'decision' | 'step' | 'work' | 'refused' | 'look'
type ActWords = { words: string; weight: Weight }

/** The transitions of a case. One without words is an error of types. */
const ofTransitions: Record<Transition, ActWords> = {
  submit: { words: 'Công dân gửi tờ khai', weight: 'step' },
  submitByPost: { words: 'Công dân gửi tờ khai, hẹn bưu điện đến nhận', weight: 'step' },
  submitToSign: { words: 'Công dân gửi tờ khai, sẽ ký số', weight: 'step' },
  receiveSigned: { words: 'Cổng nhận tờ khai ký số, chữ ký đúng', weight: 'step' },
  submitAtCounter: { words: 'Nhập và gửi tờ khai tại quầy', weight: 'step' },
  receivePaper: { words: 'Tiếp nhận tờ khai đã ký', weight: 'step' },
  sendForApproval: { words: 'Thẩm định xong, trình người duyệt', weight: 'step' },
  sendBack: { words: 'Chuyển lại thẩm định', weight: 'decision' },
  return: { words: 'Trả lại để bổ sung', weight: 'decision' },
  correct: { words: 'Công dân bổ sung', weight: 'step' },
  correctAndReprint: { words: 'Công dân bổ sung, phải nộp tờ khai ký lại', weight: 'step' },
  correctAndReprintByPost: {
    words: 'Công dân bổ sung, hẹn bưu điện đến nhận tờ khai ký lại',
    weight: 'step',
  },
  correctAndSign: { words: 'Công dân bổ sung, phải ký số lại', weight: 'step' },
  'decide-approve': { words: 'Quyết định duyệt, chờ có hiệu lực', weight: 'decision' },
  'decide-refuse': { words: 'Quyết định từ chối, chờ có hiệu lực', weight: 'decision' },
  'undo-decision': { words: 'Hoàn tác quyết định', weight: 'decision' },
  'drop-decision': {
    words: 'Quyết định không thực hiện được, hồ sơ chờ duyệt lại',
    weight: 'decision',
  },
  approve: { words: 'Duyệt và cấp tài khoản', weight: 'decision' },
  refuse: { words: 'Từ chối', weight: 'decision' },
  withdraw: { words: 'Công dân rút hồ sơ', weight: 'step' },
  lapse: { words: 'Đóng vì quá hạn bổ sung', weight: 'decision' },
}

/** What else is done about a case. */
const works: Record<string, ActWords> = {
  'set-checks': { words: 'Lưu phiếu kiểm tra', weight: 'work' },
  'add-note': { words: 'Thêm ghi chú nội bộ', weight: 'work' },
  'take-case': { words: 'Nhận hồ sơ để xử lý', weight: 'work' },
  'release-case': { words: 'Trả hồ sơ lại danh sách việc', weight: 'work' },
  'give-case': { words: 'Giao hồ sơ cho đồng nghiệp', weight: 'work' },
  'take-away-case': { words: 'Lấy lại hồ sơ cho danh sách việc', weight: 'work' },
  'end-holding': { words: 'Hồ sơ về danh sách việc, người giữ đã thôi việc này', weight: 'work' },
  'reopen-check': { words: 'Mở lại một mục đã đạt', weight: 'step' },
  'print-activation': { words: 'In phiếu kích hoạt', weight: 'step' },
  'resend-message': { words: 'Gửi lại tin chưa gửi được', weight: 'step' },
  'open-elsewhere': { words: 'Công dân mở hồ sơ trên máy khác', weight: 'work' },
  'confirm-by-code': { words: 'Công dân xác thực lần gửi bằng mã của tài khoản', weight: 'work' },
  'flag-pair': { words: 'Cổng thấy một hồ sơ khác có thể của cùng người', weight: 'work' },
  'judge-pair': { words: 'Kết luận hồ sơ nghi trùng', weight: 'step' },
  'answer-pair': { words: 'Công dân trả lời câu hỏi về hồ sơ nghi trùng', weight: 'step' },
  'order-pickup': { words: 'Công dân hẹn lại bưu điện', weight: 'work' },
  'cancel-pickup': { words: 'Bỏ lịch hẹn bưu điện', weight: 'work' },
  'pickup-ordered': { words: 'Bưu điện nhận lịch hẹn', weight: 'work' },
  'pickup-refused': { words: 'Bưu điện không đến địa chỉ đã hẹn', weight: 'work' },
  'pickup-failed': { words: 'Bưu điện chưa nhận được tờ khai', weight: 'work' },
  'pickup-delayed': { words: 'Chưa gửi được lịch hẹn đến bưu điện', weight: 'work' },
  'form-collected': { words: 'Bưu điện nhận tờ khai', weight: 'work' },
  'form-delivered': { words: 'Bưu điện giao tờ khai đến cơ quan', weight: 'work' },
  'form-lost': { words: 'Bưu điện báo thất lạc tờ khai', weight: 'step' },
  'begin-at-desk': { words: 'Bắt đầu nhập tờ khai tại quầy', weight: 'work' },
  'open-at-desk': { words: 'Mở tờ khai tại quầy bằng mã của người khai', weight: 'work' },
  'give-counter-code': { words: 'Công dân tạo mã làm tiếp tại quầy', weight: 'work' },
  'take-back-from-desk': { words: 'Công dân lấy lại tờ khai từ quầy', weight: 'work' },
  'open-kiosk': { words: 'Mở máy cho khách', weight: 'work' },
  'close-kiosk': { words: 'Thôi mở máy cho khách', weight: 'work' },
  'leave-desk': { words: 'Thôi nhập tờ khai tại quầy', weight: 'work' },
  'ivan-taken': { words: 'Tổ chức I-VAN nhận, chưa xác nhận', weight: 'work' },
  'ivan-accepted': { words: 'Tổ chức I-VAN xác nhận', weight: 'step' },
  'ivan-refused': { words: 'Tổ chức I-VAN chưa nhận', weight: 'step' },
  'ivan-delayed': { words: 'Chưa báo được cho tổ chức I-VAN', weight: 'work' },
  'ivan-withdrawn': { words: 'Thôi báo cho tổ chức I-VAN đã rời', weight: 'work' },
  'send-ivan-again': { words: 'Gửi lại cho tổ chức I-VAN', weight: 'work' },
  'open-on-phone': { words: 'Công dân chụp giấy tờ bằng điện thoại', weight: 'work' },
  'view-declaration': { words: 'Xem hồ sơ', weight: 'look' },
  'view-person': { words: 'Xem dữ liệu người tham gia', weight: 'look' },
  'view-paper': { words: 'Xem giấy tờ', weight: 'look' },
  'view-paper-code': { words: 'Đối chiếu tờ khai giấy với hồ sơ', weight: 'look' },
  'view-entries': { words: 'Kiểm toán đọc nhật ký', weight: 'look' },
}

/** What was tried and forbidden, also by names of before (0064): the journal is never rewritten. */
const tries: Record<string, string> = {
  ...Object.fromEntries(Object.entries(actions).map(([action, { name }]) => [action, name])),
  sendForApproval: actions.proposeApproval.name,
  approve: actions.decideApproval.name,
  refuse: actions.decideRefusal.name,
}

const known = new Map<string, ActWords>(
  Object.entries({
    ...ofTransitions,
    ...works,
    ...Object.fromEntries(
      Object.entries(tries).map(([action, words]) => [
        `${action}-refused`,
        { words: `Không được phép: ${words}`, weight: 'refused' as const },
      ]),
    ),
  }),
)

/** An act as officers read it. One that has no words yet says the least, never its name in the program. */
export const wordsOfAct = (act: string): ActWords =>
  known.get(act) ?? { words: 'Việc khác của hồ sơ', weight: 'work' }

export const hasWords = (act: string): boolean => known.has(act)
