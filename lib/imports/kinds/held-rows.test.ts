import { expect, test } from 'vitest'
import { goodRows as good, rowOf } from '../fixtures/one-row'
import { importKindIds, importKindOf, type ImportKindId } from './import-kinds'

test.each<[ImportKindId, Record<string, string>, string[]]>([
  ['people', { 'Họ và tên': '12345 !!!' }, ['fullName name']],
  ['people', { 'Mã tỉnh': '99' }, ['provinceCode province']],
  ['employers', { 'Mã tỉnh': '88' }, ['provinceCode oldProvince']],
  ['employers', { 'Mã cơ quan BHXH': '99999' }, ['officeCode office']],
  ['cards', { 'Mã nơi ĐKKCB ban đầu': '99Z99' }, ['facilityCode facility']],
  ['people', { 'Ngày sinh': '01/12/2026' }, ['birthDate future']],
  ['people', { 'Ngày sinh': '2027' }, ['birthDate future']],
  ['cards', { 'Thời điểm đủ 5 năm liên tục': '01/01/2199' }, ['fiveYearsFrom far']],
  ['cards', { 'Giá trị từ ngày': '01/01/2028' }, ['validFrom far']],
  ['benefits', { 'Ngày chi trả': '01/12/2026' }, ['paidOn future']],
  ['employers', { 'Có hiệu lực từ': '01/01/2190' }, ['validFrom far']],
  ['periods', { 'Đến tháng': '12/2050' }, ['toMonth far']],
  ['periods', { 'Đến tháng': '12/2026' }, ['toMonth future']],
  // Everything about a row is told at once, whatever else is wrong with it.
  [
    'periods',
    { 'Từ tháng': '05/2020', 'Đến tháng': '02/2020', 'Tiền lương đóng': '-5' },
    ['salary money', 'toMonth turned'],
  ],
  [
    'cards',
    { 'Số thẻ BHYT': 'GD4010100000002', 'Mã vùng': 'K4' },
    ['areaCode area', 'number cardOfOther'],
  ],
])(
  '%s %j: ngày chưa đến, mã không có trong danh sách thì từ chối, mọi chỗ một lần',
  (id, cells, wrong) => {
    expect(rowOf(id, { ...good[id], ...cells }).wrong).toEqual(wrong)
  },
)

test.each<[ImportKindId, Record<string, string>, string]>([
  ['people', { 'Số CCCD': '999990000008' }, 'idNumber idProvince'],
  ['cards', { 'Mã nơi ĐKKCB ban đầu': '01999' }, 'facilityCode unlistedFacility'],
  ['employers', { 'Mã cơ quan BHXH': '08977' }, 'officeCode unlistedOffice'],
  ['periods', { 'Đến tháng': '12/2027', 'Tình trạng đóng': 'đã đóng' }, 'toMonth paidAhead'],
])('%s %j được nhận, có lời nhắc', (id, cells, remark) => {
  expect(rowOf(id, { ...good[id], ...cells })).toMatchObject({ wrong: [], remarked: [remark] })
})

test.each<[ImportKindId, Record<string, string>]>([
  ['periods', { 'Đến tháng': '12/2029', 'Tình trạng đóng': 'tự nguyện' }],
  ['periods', { 'Đến tháng': '10/2027', 'Loại bảo hiểm': 'BHYT', 'Tình trạng đóng': 'đã đóng' }],
  ['cards', { 'Giá trị đến ngày': '30/11/2029', 'Thời điểm đủ 5 năm liên tục': '01/11/2031' }],
  ['people', { 'Ngày sinh': '2026' }],
  ['cards', { 'Mã nơi ĐKKCB ban đầu': '01018' }],
])('%s %j: ngày còn ở phía trước mà đúng lẽ thì không nhắc gì', (id, cells) => {
  expect(rowOf(id, { ...good[id], ...cells })).toMatchObject({ wrong: [], remarked: [] })
})

test.each(['12/9999', '12/2099', '2099-12', 'nay', 'đến nay', '01/12/9999'])(
  'mốc cuối còn để ngỏ viết “%s”: quá trình ghi đến tháng nạp, thẻ không có ngày hết',
  (open) => {
    const period = rowOf('periods', { ...good.periods, 'Đến tháng': open })
    expect(period).toMatchObject({ wrong: [], remarked: [], row: { toMonth: '2026-11-01' } })
    const day = open === '12/9999' || open.endsWith('2099') || open === '2099-12'
    const card = rowOf('cards', {
      ...good.cards,
      'Giá trị đến ngày': day ? '31/12/2099' : open,
    })
    expect(card).toMatchObject({ wrong: [], row: { validTo: null } })
  },
)

test('mỗi cột ghi ngày hay tháng đều nói nó được ở xa đến đâu', () => {
  for (const id of importKindIds)
    for (const [name, column] of Object.entries(importKindOf(id).columns)) {
      const read = column.read('01/01/2098')
      const isDay = 'value' in read && /^2098-01/.test(String(read.value))
      expect([id, name, column.monthsAhead !== undefined]).toEqual([id, name, isDay])
    }
})
