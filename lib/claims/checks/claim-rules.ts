import { msg } from '@/lib/words/t'
import { fileRefusals, type FileRefusal } from '../xml/file-refusals'

/** What a claim is held to, each with its sentence for the hospital that sent it. */
const ownRules = {
  required: msg('Điền mục này. Quyết định của Bộ Y tế bắt buộc có.'),
  expected: msg('Điền mục này nếu có. Trường hợp này thường phải có.'),
  'too-long': msg('Viết ngắn lại. Mục này dài hơn cỡ được phép.'),
  'given-twice': msg('Bỏ bớt một thẻ. Mục này đang ghi hai lần.'),
  'not-a-number': msg('Ghi một số. Phần lẻ đứng sau dấu chấm, không có dấu phẩy hay dấu cách.'),
  'too-many-decimals': msg('Làm tròn số này. Phần lẻ dài hơn mức được phép.'),
  'no-such-date': msg('Ghi ngày có thật, dạng yyyyMMdd hoặc yyyyMMddHHmm.'),
  'unknown-code': msg('Ghi mã có trong danh sách của Bộ Y tế.'),
  'unlisted-code': msg('Xem lại mã này. Danh sách mà cổng có chưa ghi mã này.'),
  'card-number': msg('Ghi đủ 15 ký tự của thẻ BHYT, hoặc 10 chữ số của thẻ mẫu mới.'),
  'too-early': msg('Xem lại hai thời điểm. Việc này đang đứng trước việc phải xảy ra trước.'),
  'not-yet': msg('Xem lại ngày này. Ngày đứng sau ngày lập tệp, hoặc chưa đến.'),
  'not-computed': msg('Tính lại số này theo công thức của quyết định.'),
  'not-the-sum': msg('Cộng lại các dòng chi tiết. Số này chưa bằng tổng của các dòng.'),
  'not-balanced': msg('Xem lại các nguồn chi trả. Cộng lại chưa bằng thành tiền.'),
  'still-there': msg('Ghi ngày ra nếu người bệnh đã ra viện. Hồ sơ này chưa ghi ngày ra.'),
  'other-days': msg('Xem lại số ngày điều trị. Số này khác với ngày vào và ngày ra.'),
  'no-summary': msg('Thêm bảng XML1. Mỗi hồ sơ có đúng một bản tổng hợp.'),
  'other-link': msg('Ghi cùng một mã liên kết ở mọi bảng của hồ sơ.'),
  'other-facility': msg('Ghi mã cơ sở giống mã ở đầu tệp.'),
  'old-format': msg('Xuất lại theo Quyết định 130 trở về sau. Hồ sơ này theo mẫu 4210.'),
} as const

export const claimRules = { ...fileRefusals, ...ownRules }
export type ClaimRule = FileRefusal | keyof typeof ownRules
