import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { CellKind } from '../tables/export-table'
import { spreadsheetLine } from './csv-cell'

const line = (kind: CellKind, ...texts: (string | null)[]) =>
  spreadsheetLine(texts.map((text) => ({ kind, text })))
const readBack = (text: string) => parse(text, { delimiter: ';' })[0] as string[]

test('mã chỉ có chữ số không thành con số: số 0 ở đầu, mã thuốc, tháng, mã có chữ E', () => {
  const codes = ['0012345678', '40.123', '01/2020', '01E01', '03.1897', '75%', '12-2020']
  expect(readBack(line('text', ...codes))).toEqual(codes.map((code) => `\t${code}`))
  expect(readBack(line('month', '2020-01'))).toEqual(['\t2020-01'])
  expect(line('text', 'A15.0', 'DN4010012345678', '')).toBe('A15.0;DN4010012345678;\r\n')
})

test('ô trông như công thức thì là chữ, ở đầu có khoảng trắng hay xuống dòng cũng thế', () => {
  const asked = ['=HYPERLINK("x")', '+84', '-1', '@SUM(1)', ' =1', '\t=1', '\n=1']
  for (const cell of readBack(line('text', ...asked))) expect(cell).toMatch(/^'/)
})

test('dấu chấm phẩy, dấu nháy, xuống dòng trong ô vẫn là một ô', () => {
  const odd = ['Khoa Nội; tầng 2', 'Bệnh viện “A” "B"', 'một\r\nhai']
  expect(readBack(line('text', ...odd))).toEqual(odd)
})

test('tiền viết như bảng tính tiếng Việt đọc: dấu phẩy thập phân, không số 0 thừa; không có thì trống', () => {
  expect(line('amount', '4321000.00', '40801.2500', '0.5', null)).toBe('4321000;40801,25;0,5;\r\n')
  expect(line('day', '2026-09-05')).toBe('2026-09-05\r\n')
})
