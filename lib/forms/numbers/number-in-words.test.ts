import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorMs } from '@/lib/text/fixtures/processor-ms'
import { messageOf } from '../fixtures/message-of'
import { bhxhCode, idNumber, mobilePhone, sixDigitCode } from './number-fields'

describe('chữ quanh con số', () => {
  const before = ['', 'số ', 'Số: ', 'so ', 'của mẹ: ', 'tôi là Lan, ', '(', 'Cháu gửi ', '“']
  const after = [
    '',
    ' (con gái)',
    ' cấp 2021',
    ' cap 2021',
    ' ạ',
    ', cảm ơn',
    ' nhé 🙂',
    '.',
    ')',
    '”',
  ]
  const kinds = [
    [
      bhxhCode,
      '0100166586',
      ['0100166586', '0100 166 586', '010.016.6586'],
      ['Mã số ', 'BHXH ', 'Mã số BHXH: ', 'GD491 ', 'GD 4 91 ', 'Thẻ GD491', 'BHYT '],
    ],
    [
      idNumber,
      '001092746265',
      ['001092746265', '001 092 746 265', '001.092.746.265'],
      ['CCCD ', 'CCCD: ', 'CCCD', 'cccd', 'Căn cước ', 'CC ', 'Số CCCD: ', 'Thẻ căn cước: '],
    ],
    [
      idNumber,
      '351234567',
      ['351234567', '351 234 567'],
      ['CMND ', 'CMND: ', 'CMT ', 'CMT', 'cmnd', 'CMTND ', 'Số CMND ', 'cũ '],
    ],
    [
      idNumber,
      'B1234567',
      ['B1234567', 'b1234567'],
      ['HC ', 'Hộ chiếu: ', 'Passport ', 'Số hộ chiếu ', 'hc: '],
    ],
    [
      mobilePhone,
      '+84912345678',
      ['0912345678', '0912 345 678', '+84 912 345 678', '84912345678'],
      ['ĐT ', 'SĐT: ', 'Zalo ', 'đt:', 'Điện thoại ', 'Tel: ', 'Mẹ: '],
    ],
  ] as const

  test.each(kinds)(
    '%#: nhãn và lời quanh số nào cũng ra đúng %s',
    (schema, kept, numbers, labels) => {
      for (const number of numbers)
        for (const label of [...before, ...labels])
          for (const more of after) {
            const typed = label + number + more
            expect(schema.safeParse(typed).data, typed).toBe(kept)
          }
    },
  )

  test('hai số khác nhau thì không số nào được chọn thay người', () => {
    const two = fc.tuple(
      fc.constantFrom(...kinds),
      fc.constantFrom(' ', '/', ' / ', ', ', ' hoặc ', ' - ', '; ', '\n'),
    )
    fc.assert(
      fc.property(two, ([[schema, , numbers], between]) => {
        const other = numbers[0].replace(/\d(?=\d$)/, (digit) => String((Number(digit) + 1) % 10))
        expect(messageOf(schema, numbers[0] + between + other)).toMatch(
          /Chỉ nhập một số|hộ chiếu|Kiểm tra lại/,
        )
        expect(
          schema.safeParse(numbers[0] + between + numbers[0]).success ||
            between.trim() === '' ||
            between === ' - ',
        ).toBe(true)
      }),
    )
  })
})

test('sáu mươi nghìn chữ trong một ô số được trả lời ngay', () => {
  for (const piece of ['x', '1 ', '1-', 'a1', '0912345678 ', '-', 'O', 'ộ ']) {
    const typed = piece.repeat(60_000 / piece.length)
    const read = () => {
      for (const schema of [bhxhCode, idNumber, mobilePhone, sixDigitCode])
        expect(schema.safeParse(typed).success).toBe(false)
    }
    expect(processorMs(read)).toBeLessThan(5_000)
  }
})
