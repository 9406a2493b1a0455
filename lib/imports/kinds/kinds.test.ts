import { describe, expect, test } from 'vitest'
import { readHeader } from '../file/read-header'
import { readRow } from '../rows/read-row'
import { refusalSentences, remarkSentences, type RowRefusal } from '../shape/refusals'
import { benefitStatesOf, benefitTypes } from './benefit-types'
import { importKindIds, importKindOf, type ImportKindId } from './import-kinds'

const DAY = '2026-11-30'
const lists = {
  provinces: new Set(['01', '91']),
  'old-provinces': new Set(['01', '89']),
  offices: new Set(['089', '08901']),
  facilities: new Set(['01018', '01E12']),
  'facility-provinces': new Set(['01', '97']),
}

/** One row of a kind with these cells, read by the headers of its columns. */
function rowOf(id: ImportKindId, cells: Record<string, string>) {
  const kind = importKindOf(id)
  const header = readHeader(kind, Object.keys(cells), 1)
  const record = { cells: Object.values(cells), line: 2 }
  const { row, refusals, remarks } = readRow(kind, header, record, { today: DAY, lists })
  const named = (all: RowRefusal[]) => all.map(({ column, rule }) => `${column} ${rule}`)
  const wrong = named(refusals)
  return { row, wrong, remarked: named(remarks), key: wrong.length > 0 ? null : kind.key(row) }
}

const good: Record<ImportKindId, Record<string, string>> = {
  people: {
    'Mã số BHXH': '0100000001',
    'Họ và tên': 'Nguyê\u0303n Thi\u0323 Ví Dụ',
    'Ngày sinh': '5/9/1987',
    'Giới tính': 'nữ',
    'Số CCCD': '001187000001',
    'Số điện thoại': '0980 000 001',
    'Mã hộ gia đình': '0100000001',
    'Mã tỉnh': '01',
    'Địa chỉ': 'Thôn Ví Dụ, xã Giả Định',
  },
  cards: {
    'Mã số BHXH': '0100000001',
    'Số thẻ BHYT': 'GD 4 01 010 000 0001',
    'Giá trị từ ngày': '01/01/2026',
    'Giá trị đến ngày': '31/12/2026',
    'Mã nơi ĐKKCB ban đầu': '01018',
    'Thời điểm đủ 5 năm liên tục': '01/01/2021',
    'Mã mức hưởng': '4',
    'Mã vùng': 'k1',
  },
  periods: {
    'Mã số BHXH': '0100000001',
    'Loại bảo hiểm': 'BHTNLĐ-BNN',
    'Từ tháng': '02/2020',
    'Đến tháng': '09/2020',
    'Tên đơn vị': 'Công ty TNHH Ví Dụ',
    'Chức vụ': 'Kế toán\nThủ quỹ',
    'Tiền lương đóng': '4.321.000,00',
    'Hệ số lương': '3,66',
    'Tình trạng đóng': 'chậm đóng',
  },
  benefits: {
    'Mã số BHXH': '0100000001',
    'Loại chế độ': 'Lương hưu',
    'Số quyết định': '0456/QĐ-BHXH',
    'Từ ngày': '01/04/2021',
    'Số tiền': '5870000',
    'Trạng thái': 'Đang hưởng',
    'Tỷ lệ hưởng lương hưu (%)': '67',
    'Phiếu điều chỉnh': '07/2024|5.000.000|5.870.000',
  },
  employers: {
    'Mã đơn vị': 'YN0123Z',
    'Tên đơn vị': 'Trường Mầm non Giả Định',
    'Mã số thuế': '9900000001-001',
    'Địa chỉ': 'Thôn Ví Dụ',
    'Mã tỉnh': '89',
    'Mã cơ quan BHXH': '08901',
    'Tình trạng': 'đang hoạt động',
    'Có hiệu lực từ': '01/01/2020',
  },
}

describe('một dòng của mỗi loại', () => {
  test.each(importKindIds)('%s: dòng mẫu đọc được hết', (id) => {
    const { wrong, row, remarked } = rowOf(id, good[id])
    expect([wrong, remarked]).toEqual([[], []])
    expect(Object.values(row).filter((value) => value !== null)).toHaveLength(
      Object.keys(good[id]).length,
    )
  })

  test('điều đọc được giữ đúng dạng', () => {
    expect(rowOf('people', good.people).row).toMatchObject({
      fullName: 'Nguyễn Thị Ví Dụ',
      birthDate: '1987-09-05',
      sex: 'Nữ',
      phone: '+84980000001',
    })
    expect(rowOf('cards', good.cards)).toMatchObject({
      key: 'GD4010100000001|2026-01-01',
      row: { areaCode: 'K1' },
    })
    expect(rowOf('periods', good.periods)).toMatchObject({
      key: 'ACCIDENT|2020-02-01|cong ty tnhh vi du|OWED',
      row: { posts: 'Kế toán, Thủ quỹ', salary: '4321000.00', coefficient: '3.66' },
    })
    const { row, key } = rowOf('benefits', good.benefits)
    expect(key).toBe('HUU|0456/QĐ-BHXH|2021-04-01|')
    expect(importKindOf('benefits').shape!(row)).toMatchObject({
      group: 'MONTHLY',
      details: {
        share: '67.00',
        adjustments: {
          items: [{ month: '2024-07-01', before: '5000000.00', after: '5870000.00' }],
        },
      },
    })
  })

  test.each<[ImportKindId, Record<string, string>, string[]]>([
    ['people', { 'Số CCCD': '' }, ['idNumber required']],
    ['people', { 'Số CCCD': '1,10E+10' }, ['idNumber spreadsheet']],
    ['people', { 'Họ và tên': '=1+1', 'Giới tính': '?' }, ['fullName formula', 'sex sex']],
    ['people', { 'Số điện thoại': '02963952115' }, ['phone phone']],
    ['cards', { 'Số thẻ BHYT': 'GD4010100000002' }, ['number cardOfOther']],
    ['cards', { 'Số thẻ BHYT': 'ZZ4010100000001' }, ['number objectCode']],
    ['cards', { 'Số thẻ BHYT': 'GD9010100000001' }, ['number cardNumber']],
    ['cards', { 'Giá trị đến ngày': '31/12/2025' }, ['validTo turned']],
    ['cards', { 'Mã vùng': 'K4' }, ['areaCode area']],
    ['cards', { 'Mã mức hưởng': '6' }, ['level level']],
    ['cards', { 'Mã mức hưởng': '3' }, ['level levelOfOther']],
    ['periods', { 'Đến tháng': '01/2020' }, ['toMonth turned']],
    ['periods', { 'Loại bảo hiểm': 'nhân thọ' }, ['insurance insurance']],
    ['periods', { 'Tiền lương đóng': '4,321' }, ['salary money']],
    ['benefits', { 'Trạng thái': 'Đã chi trả' }, ['state benefitState']],
    [
      'benefits',
      { 'Loại chế độ': 'Sinh con', 'Trạng thái': 'Đã duyệt' },
      ['share otherBenefit', 'adjustments otherBenefit'],
    ],
    ['employers', { 'Mã số thuế': '123' }, ['taxCode taxCode']],
    ['employers', { 'Tình trạng': 'nghỉ' }, ['state employerState']],
    ['employers', { 'Hết hiệu lực sau ngày': '31/12/2019' }, ['validTo turned']],
    ['benefits', { 'Phiếu điều chỉnh': '07/2024' }, ['adjustments list']],
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
  ])('%s %j', (id, cells, wrong) => {
    expect(rowOf(id, { ...good[id], ...cells }).wrong).toEqual(wrong)
  })

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

  test('mã cơ sở có chữ E giữa các chữ số không phải là số bị bảng tính rút gọn', () => {
    const cells = { ...good.cards, 'Mã nơi ĐKKCB ban đầu': '01E12' }
    expect(rowOf('cards', cells)).toMatchObject({ wrong: [], row: { facilityCode: '01E12' } })
  })

  test('thẻ mẫu mới chỉ có 10 chữ số', () => {
    const cells = { ...good.cards, 'Số thẻ BHYT': '0100000001', 'Mã mức hưởng': '3' }
    expect(rowOf('cards', cells)).toMatchObject({ wrong: [], row: { level: '3' } })
  })

  test('ô thừa ngoài các cột thì cả dòng không đáng tin', () => {
    const kind = importKindOf('cards')
    const header = readHeader(kind, Object.keys(good.cards), 1)
    const cells = [...Object.values(good.cards), 'lạc']
    expect(readRow(kind, header, { cells, line: 7 }).refusals).toEqual([
      { line: 7, column: '', rule: 'cells' },
    ])
  })
})

test('mỗi chế độ có trạng thái của nhóm mình, tên không trùng nhau', () => {
  const names = Object.values(benefitTypes).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { group } of Object.values(benefitTypes))
    expect(benefitStatesOf[group].length).toBeGreaterThan(0)
})

test('không lời từ chối nào kể điều đứng trong ô', () => {
  for (const sentence of Object.values({ ...refusalSentences, ...remarkSentences }))
    expect(sentence).not.toMatch(/[{}$]/)
})
