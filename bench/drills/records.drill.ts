import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Figure } from '../report'
import { figuresOf, timedImport } from './timed-import'

const ROWS = Number(process.env.RECORD_ROWS ?? 200_000)
const OF_EACH = 12
/** A million periods within ten minutes. */
const mostSeconds = (600 * ROWS) / 1_000_000
const rowsOf = (rows: string, count = ROWS) => ({ rows, count, mostSeconds, one: 'dòng' })

/** Periods of invented people by `npm run import`, as an operator would: how fast, in how much memory, and the same file again. */
export async function drill(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-'))
  try {
    const people = await written(path.join(folder, 'people.csv'), peopleLines())
    const periods = await written(path.join(folder, 'periods.csv'), periodLines())
    const register = await timedImport('people', people)
    const first = await timedImport('periods', periods)
    const again = await timedImport('periods', periods)
    return [
      ...figuresOf(rowsOf('người tham gia', ROWS / OF_EACH), register),
      ...figuresOf(rowsOf('giai đoạn'), first),
      ...figuresOf(rowsOf('giai đoạn, nạp lại'), again),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function written(file: string, lines: Iterable<string>): Promise<string> {
  await pipeline(Readable.from(lines), createWriteStream(file))
  return file
}

const codeOf = (number: number) => `02${String(number).padStart(8, '0')}`

function* peopleLines() {
  yield '\ufeffMã số BHXH;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Mã hộ gia đình;Mã tỉnh\r\n'
  for (let at = 0; at < ROWS / OF_EACH; at++)
    yield `${codeOf(at)};Lò Thị Mẩy;5/9/1987;Nữ;002187${String(at).padStart(6, '0')};${codeOf(at)};01\r\n`
}

function* periodLines() {
  yield '\ufeffMã số BHXH;Loại bảo hiểm;Từ tháng;Đến tháng;Mã đơn vị;Tên đơn vị;Chức vụ;Nơi làm việc;Loại tiền;Tiền lương đóng;Hệ số lương;Tình trạng đóng\r\n'
  for (let at = 0; at < ROWS; at++) {
    const year = 2010 + (at % OF_EACH)
    yield `${codeOf(Math.floor(at / OF_EACH))};BHXH;01/${year};12/${year};YN0123Z;Công ty TNHH Ví Dụ;"Kế toán
Thủ quỹ";Xã Giả Định;VND;${4 + (at % 9)}.321.000,00;3,66;đã đóng\r\n`
  }
}
