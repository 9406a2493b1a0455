import { waysOfHandingIn } from '@/lib/registration/questions/submission'
import {
  commitmentStatement,
  decreeStatement,
  formSubtitle,
  formTitle,
  noCertificateStatement,
  startStatement,
  transactionPlaces,
} from '@/lib/site/official-sentences'
import { wordsOfLine } from '@/lib/registration/printed/printed-declaration-fixtures'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'

export type Line = [text: string, face?: 'bold' | 'italic', align?: 'center' | 'right' | 'justify']

const dots = '.'.repeat(60)
const day = `ngày ${'.'.repeat(9)} tháng ${'.'.repeat(9)} năm ${'.'.repeat(14)}`

/** The words of mẫu 01 from top to bottom, a paragraph a line. */
export const wordsOf = (printed: PrintedDeclaration): Line[] => [
  ['Mẫu số 01', 'bold', 'right'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 'center'],
  ['Độc lập - Tự do - Hạnh phúc', 'bold', 'center'],
  [`Mã hồ sơ: ${printed.reference}`],
  [`${printed.place}, ngày 05 tháng 8 năm 2025`, 'italic', 'right'],
  [formTitle, 'bold', 'center'],
  [formSubtitle, 'bold', 'center'],
  ['Kính gửi: Bảo hiểm xã hội Việt Nam.', undefined, 'center'],
  [`Tên cơ quan/tổ chức/cá nhân: ${wordsOfLine(printed, 'fullName')}`],
  [`Mã số bảo hiểm xã hội: ${wordsOfLine(printed, 'bhxhCode')}`],
  [`Số CMND/HC/CC: ${wordsOfLine(printed, 'idNumber')}`],
  [`Địa chỉ liên hệ: ${printed.address}`],
  [`Số chứng thư số của cơ quan, tổ chức, cá nhân: ${dots}`],
  [`Tên tổ chức chứng thực chữ ký số: ${dots}`],
  [`Thời hạn sử dụng chứng thư số: Từ ${day} đến ${day} (*)`],
  [noCertificateStatement, undefined, 'justify'],
  [`Người liên hệ: ${wordsOfLine(printed, 'contactPerson')}`],
  [`Địa chỉ thư điện tử: ${wordsOfLine(printed, 'email')}`],
  [`Điện thoại di động: ${wordsOfLine(printed, 'phone')}`],
  [decreeStatement, undefined, 'justify'],
  [startStatement(printed.startsOn), 'bold'],
  ['Đăng ký giao dịch tại:'],
  [transactionPlaces.portal],
  [`${transactionPlaces.ivan} ${dots}`],
  [commitmentStatement, undefined, 'justify'],
  [`Nộp tại: ${printed.officeName}`],
  [`Hình thức nộp hồ sơ: ${waysOfHandingIn[printed.submission]}`],
  ['CƠ QUAN/TỔ CHỨC/CÁ NHÂN', 'bold', 'right'],
  ['(Ký, ghi rõ họ tên, đóng dấu nếu là cơ quan, tổ chức; hoặc ký số)', 'italic', 'right'],
]
