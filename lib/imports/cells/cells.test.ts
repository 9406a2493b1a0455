import { describe, expect, test } from 'vitest'
import type { CellReader } from '../shape/import-kind'
import { isRefused, seenInCell } from './cell'
import { choiceCell } from './choice-cell'
import { codeCell, ownerCell } from './code-cell'
import { birthCell, dayCell, monthCell } from './day-cell'
import { listCell } from './list-cell'
import { coefficientCell, countCell, moneyCell, shareCell } from './number-cell'
import { severalCell, textCell } from './text-cell'

/** What is kept of a cell, or «!» and the rule it breaks. */
function readAs(reader: CellReader, cell: string): unknown {
  const read = reader(seenInCell(cell))
  return isRefused(read) ? `!${read.rule}` : read.value
}

test.each([
  ['4.321.000,00', '4321000.00'],
  ['4321000', '4321000.00'],
  ['4.321.000', '4321000.00'],
  ['4,321,000.00', '4321000.00'],
  ['4,321,000', '4321000.00'],
  ['4321000,5', '4321000.50'],
  ['4321000.50', '4321000.50'],
  [' 4 321 000 đồng ', '4321000.00'],
  ['5.000.000 VNĐ', '5000000.00'],
  ['0', '0.00'],
  ['007', '7.00'],
  ['4,321', '!money'],
  ['4.32.000', '!money'],
  ['-5', '!money'],
  ['1.23E+11', '!money'],
  ['1234567890123456', '!money'],
  ['năm triệu', '!money'],
])('số tiền “%s” giữ là %s', (cell, kept) => expect(readAs(moneyCell, cell)).toBe(kept))

test.each([
  ['3,66', '3.66'],
  ['3.66', '3.66'],
  ['4', '4.00'],
  ['2,1', '2.10'],
  ['3,666', '!coefficient'],
  ['366', '!coefficient'],
])('hệ số “%s” giữ là %s', (cell, kept) => expect(readAs(coefficientCell, cell)).toBe(kept))

test.each([
  ['22', '22.00'],
  ['4,5%', '4.50'],
  ['100', '100.00'],
  ['100,01', '!share'],
])('tỷ lệ “%s” giữ là %s', (cell, kept) => expect(readAs(shareCell, cell)).toBe(kept))

test.each([
  ['5/9/2026', '2026-09-05'],
  ['05-09-2026', '2026-09-05'],
  ['5.9.2026', '2026-09-05'],
  ['2026-09-05', '2026-09-05'],
  ['2026-09-05 00:00:00', '2026-09-05'],
  ['05/09/2026 0:00', '2026-09-05'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2025', '!day'],
  ['31/04/2026', '!day'],
  ['9/25/2026', '!day'],
  ['5/9/26', '!day'],
  ['46270', '!day'],
  ['2026-09-05 13:20', '!day'],
])('ngày “%s” giữ là %s', (cell, kept) => expect(readAs(dayCell, cell)).toBe(kept))

test.each([
  ['02/2020', '2020-02-01'],
  ['2/2020', '2020-02-01'],
  ['2020-02', '2020-02-01'],
  ['tháng 2/2020', '2020-02-01'],
  ['T02/2020', '2020-02-01'],
  ['01/02/2020', '2020-02-01'],
  ['2020-02-01 00:00:00', '2020-02-01'],
  ['02/02/2020', '!month'],
  ['13/2020', '!month'],
  ['Feb-20', '!month'],
])('tháng “%s” giữ là %s', (cell, kept) => expect(readAs(monthCell, cell)).toBe(kept))

test.each([
  ['1952', '1952'],
  ['9/1952', '1952-09'],
  ['5/9/1952', '1952-09-05'],
  ['1852', '!birth'],
])('ngày sinh “%s” giữ là %s, không bịa thêm ngày', (cell, kept) =>
  expect(readAs(birthCell, cell)).toBe(kept),
)

test.each([
  ['0100000001', '0100000001'],
  [' 01 0000 0001 ', '0100000001'],
  ['="0100000001"', '0100000001'],
  ["'0100000001", '0100000001'],
  ['100000001', '!owner'],
  ['1.00000001E+9', '!spreadsheet'],
  ['1E+09', '!spreadsheet'],
])('mã số “%s” giữ là %s, số 0 ở đầu không mất', (cell, kept) =>
  expect(readAs(ownerCell, cell)).toBe(kept),
)

test('mã cơ sở viết như trên thẻ giấy cũng đọc được', () => {
  expect(readAs(codeCell(/^\d{2}[0-9A-Z]{3}$/, 'facility'), '01 - 018')).toBe('01018')
})

describe('chữ', () => {
  test.each([
    ['Nguyê\u0303n Thi\u0323 A', 'Nguyễn Thị A'],
    ['  Công ty   "Ví Dụ"\t', 'Công ty "Ví Dụ"'],
    ['Một\nhai', 'Một hai'],
    ['-', ''],
    ['=HYPERLINK("x")', '!formula'],
    ['@SUM(A1)', '!formula'],
    ['+cmd', '!formula'],
    ['a'.repeat(501), '!long'],
    ['Nguy\ufffdn', '!unreadable'],
  ])('“%s”', (cell, kept) => expect(readAs(textCell, cell)).toBe(kept))

  test('nhiều chức vụ trong một ô, mỗi dòng một chức vụ', () => {
    expect(readAs(severalCell, 'Giáo viên\nTổ trưởng, Bí thư chi đoàn;- Thủ quỹ\n')).toBe(
      'Giáo viên, Tổ trưởng, Bí thư chi đoàn, Thủ quỹ',
    )
  })

  test('chọn trong danh sách: có dấu, không dấu, hoa, thường', () => {
    const reader = choiceCell({ PAID: ['đã đóng'], OWED: ['chậm đóng'] }, 'contribution')
    for (const word of ['đã đóng', 'ĐÃ ĐÓNG', 'da dong', 'Đa\u0303 đo\u0301ng', 'paid'])
      expect(readAs(reader, word)).toBe('PAID')
    expect(readAs(reader, 'đã')).toBe('!contribution')
    expect(readAs(reader, 'constructor')).toBe('!contribution')
  })

  test('danh sách trong một ô: mỗi mục một dòng', () => {
    const reader = listCell({ month: monthCell, before: moneyCell })
    expect(readAs(reader, '7/2024 | 5.000.000\n7/2025|5870000')).toEqual({
      items: [
        { month: '2024-07-01', before: '5000000.00' },
        { month: '2025-07-01', before: '5870000.00' },
      ],
    })
    expect(readAs(reader, '7/2024')).toBe('!list')
    expect(readAs(reader, '7/2024|x')).toBe('!money')
  })

  test('số đếm', () => {
    expect([readAs(countCell, '012'), readAs(countCell, '1,5')]).toEqual(['12', '!count'])
  })
})
