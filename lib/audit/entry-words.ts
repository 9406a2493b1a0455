import { actWords } from '@/lib/accounts/personal/journal-words'
import { staffEntryWords } from '@/lib/staff/staff-entries'
import { hasWords, wordsOfAct } from '@/lib/review/desk/act-words'

/** What is written about an office, an officer or the portal itself. */
const officeActs: Record<string, string> = {
  'view-queue': 'Xem danh sách việc',
  'search-cases': 'Tìm hồ sơ',
  'check-journal': 'Kiểm tra nhật ký',
  'account-not-found': 'Tìm tài khoản tại quầy, không thấy',
  'create-officer': 'Lập tài khoản cán bộ',
  'move-officer': 'Chuyển cán bộ sang cơ quan hoặc vai trò khác',
  'suspend-officer': 'Khóa tài khoản cán bộ',
  'resume-officer': 'Mở lại tài khoản cán bộ',
  'reset-officer': 'Cấp lại mã vào lần đầu cho cán bộ',
  'change-officer-phone': 'Đổi số điện thoại của cán bộ',
  'find-own-code': 'Tra cứu mã số BHXH',
  'delete-reports': 'Xóa báo sai đã quá hạn giữ',
  'view-for-notices': 'Xem dữ liệu của nhiều người để báo việc cần biết',
  ...staffEntryWords,
  'view-staff': 'Xem danh sách cán bộ',
  'view-officer': 'Xem tài khoản cán bộ',
  'view-staff-request': 'Xem đề nghị về tài khoản cán bộ',
  'print-officer-slip': 'In phiếu kích hoạt cho cán bộ',
  'view-account': 'Mở tài khoản tại quầy',
  'begin-import': 'Bắt đầu nạp một tệp dữ liệu',
  'resume-import': 'Nạp tiếp một tệp dữ liệu',
  'end-import': 'Nạp xong một tệp dữ liệu',
  'bring-import-file': 'Gửi tệp dữ liệu, cổng xem trước',
  'try-import-file': 'Xem trước lại tệp dữ liệu',
  'end-import-trial': 'Xem trước xong tệp dữ liệu',
  'refuse-import-file': 'Tệp dữ liệu chưa đọc được',
  'let-in-import-file': 'Quyết định nạp tệp dữ liệu',
  'end-import-file': 'Nạp xong tệp dữ liệu',
  'go-on-with-import-file': 'Cho làm tiếp tệp dữ liệu',
  'drop-import-file': 'Bỏ tệp dữ liệu',
  'lapse-import-file': 'Xóa tệp dữ liệu chờ quá hạn',
  'view-import-refusals': 'Đọc các chỗ cần sửa của tệp dữ liệu',
  'take-import-refusals': 'Tải các chỗ cần sửa của tệp dữ liệu',
}

/** What happened, for an auditor. */
export const entryWords = (act: string): string =>
  officeActs[act] ?? (hasWords(act) ? wordsOfAct(act).words : actWords(act))

/** Who did it. `names`: officers by their account. */
export function doerWords(actor: string, names: Map<string, string>): string {
  if (actor === 'system') return 'Hệ thống'
  if (actor === 'citizen') return 'Người chưa đăng nhập'
  const [kind, id = ''] = actor.split(':')
  return kind === 'operator' ? `Người vận hành (${id})` : (names.get(id) ?? 'Chủ tài khoản')
}
