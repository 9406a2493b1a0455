import { describe, expect, test } from 'vitest'
import { processorMs } from '@/lib/text/fixtures/processor-ms'
import { messageOf } from '../fixtures/message-of'
import { bhxhCode, idNumber, mobilePhone, sixDigitCode } from './number-fields'

const ofOthers: [string, string][] = [
  ['MST', 'mã số thuế'],
  ['mst:', 'mã số thuế'],
  ['Mã số thuế', 'mã số thuế'],
  ['ma so thue la', 'mã số thuế'],
  ['MST cá nhân của tôi:', 'mã số thuế'],
  ['Mã hộ', 'mã hộ gia đình'],
  ['Mã số hộ gia đình', 'mã hộ gia đình'],
  ['STK', 'số tài khoản'],
  ['Số tài khoản', 'số tài khoản'],
  ['Mã đơn vị', 'mã đơn vị'],
  ['MSNV', 'mã nhân viên'],
  ['GPLX số', 'số giấy phép lái xe'],
  ['Mã bệnh nhân', 'mã bệnh nhân'],
  ['Fax', 'số fax'],
]
const ofPapers = [
  'CCCD',
  'CMND số',
  'số CMT',
  'Căn cước',
  'can cuoc cong dan:',
  'Số định danh cá nhân',
].concat(['Hộ chiếu', 'HC'])
const ofPhones = ['SĐT', 'sdt', 'ĐT:', 'Điện thoại', 'dien thoai di dong', 'Zalo', 'số di động là']
const ofInsurance = [
  'BHXH',
  'Mã số BHXH:',
  'số thẻ BHYT',
  'bảo hiểm xã hội',
  'so the bao hiem y te',
]

const paper = ofPapers.map((label): [string, string] => [label, 'số giấy tờ tùy thân'])
const phone = ofPhones.map((label): [string, string] => [label, 'số điện thoại'])
const insurance = ofInsurance.map((label): [string, string] => [label, 'mã số BHXH'])

describe.each([
  ['mã số BHXH', bhxhCode, '0912345678', [...ofOthers, ...paper, ...phone]],
  ['số giấy tờ', idNumber, '012345678', [...ofOthers, ...phone, ...insurance]],
  ['điện thoại', mobilePhone, '0912345678', [...ofOthers, ...paper, ...insurance]],
  ['mã trong tin nhắn', sixDigitCode, '749136', [...ofOthers, ...paper, ...phone]],
] as const)('ô %s', (_, field, number, labels) => {
  test.each(labels)('«%s» trước số thì nói đó là %s', (label, kind) => {
    for (const typed of [`${label} ${number}`, `${label}${number}`, `${number} (${label})`])
      expect(messageOf(field, typed), typed).toContain(`được ghi là ${kind}.`)
  })

  test('không có tên gì trước số thì nhận', () =>
    expect(field.safeParse(number).success).toBe(true))
})

test.each([
  [bhxhCode, 'MST 0100166586, BHXH 7912345678', '7912345678'],
  [bhxhCode, '7912345678 (BHXH) - 0912345678 (SĐT)', '7912345678'],
  [bhxhCode, 'Mã số BHXH: 7912345678', '7912345678'],
  [bhxhCode, 'thẻ BHYT GD 4 01 7912345678', '7912345678'],
  [bhxhCode, 'của anh Tuấn 7912345678', '7912345678'],
  [idNumber, 'CCCD 001092746265, MST 351234567', '001092746265'],
  [idNumber, 'Hộ chiếu B1234567', 'B1234567'],
  [mobilePhone, 'SĐT 0912345678, STK 0987654321', '+84912345678'],
  [mobilePhone, 'Zalo 0912 345 678', '+84912345678'],
  [sixDigitCode, 'BHXH: 749136 là mã xác nhận, dùng 10 phút', '749136'],
] as const)('giữa nhiều số có tên, lấy đúng số được hỏi: %#', (field, typed, kept) =>
  expect(field.parse(typed)).toBe(kept),
)

test('đọc trong chốc lát cả chuỗi dài', () => {
  for (const part of ['mst ', 'so la ', '1 ', 'cc1', 'ma so '])
    expect(processorMs(() => void bhxhCode.safeParse(part.repeat(10_000)))).toBeLessThan(1_000)
})
