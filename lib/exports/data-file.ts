import { searchText } from '@/lib/text/search-text'
import { msg } from '@/lib/words/t'

const CSV = 'text/csv; charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Offered = { title: string; about?: string; mediaType: string; hasVisits: boolean }

/** Every file of data, by its name in the form: which begins the name it is saved under. */
export const dataFiles = {
  'du-lieu-bhxh.xlsx': {
    title: msg('Tất cả, mở bằng Excel (XLSX)'),
    about: msg('Mỗi loại dữ liệu một trang tính. Chọn tệp này nếu chưa biết chọn tệp nào.'),
    mediaType: XLSX,
    hasVisits: true,
  },
  'qua-trinh-tham-gia.csv': {
    title: msg('Quá trình tham gia (CSV)'),
    mediaType: CSV,
    hasVisits: false,
  },
  'the-bhyt.csv': { title: msg('Thẻ BHYT (CSV)'), mediaType: CSV, hasVisits: false },
  'thong-tin-huong.csv': {
    title: msg('Thông tin hưởng (CSV)'),
    mediaType: CSV,
    hasVisits: false,
  },
  'lan-kham.csv': { title: msg('Lần khám (CSV)'), mediaType: CSV, hasVisits: true },
  'khoan-chi-lan-kham.csv': {
    title: msg('Từng khoản của lần khám (CSV)'),
    mediaType: CSV,
    hasVisits: true,
  },
  'du-lieu-bhxh.json': {
    title: msg('Tất cả, cho phần mềm khác đọc (JSON)'),
    about: msg('Có lược đồ đi kèm. Người không làm phần mềm thường không cần tệp này.'),
    mediaType: 'application/json; charset=utf-8',
    hasVisits: true,
  },
  'tai-khoan.json': {
    title: msg('Tài khoản của bạn: đăng nhập, thiết bị, tin nhắn, ai đã xem (JSON)'),
    about: msg('Mọi điều cổng giữ về tài khoản. Không có mật khẩu, mã hay khóa.'),
    mediaType: 'application/json; charset=utf-8',
    hasVisits: false,
  },
} as const satisfies Record<string, Offered>

export type DataFileName = keyof typeof dataFiles
export const dataFileNames = Object.keys(dataFiles) as DataFileName[]

export const isDataFile = (name: string): name is DataFileName => Object.hasOwn(dataFiles, name)

// In the form: which file, and whether what pages cover goes along.
export const CHOSEN_FILE = 'tep'
export const WITH_COVERED = 'kem-benh'

/** `the-bhyt-le-thi-gia-dinh-2026-11-30.csv`: whose it is, so that files of two children lie beside each other, and never their number. */
export function savedName(name: DataFileName, fullName: string, day: string): string {
  const ofPlainLetters = searchText(fullName).replace(/[^a-z ]/g, '')
  const whose = ofPlainLetters.split(' ').filter(Boolean).join('-')
  return name.replace(/\.(\w+)$/, `-${[whose, day].filter(Boolean).join('-')}.$1`)
}
