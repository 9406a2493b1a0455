import { describe, expect, test } from 'vitest'
import { goodRows as good, rowOf } from '../fixtures/one-row'
import { readHeader } from '../file/read-header'
import { readRow } from '../rows/read-row'
import { refusalSentences, remarkSentences } from '../shape/refusals'
import { benefitStatesOf, benefitTypes } from './benefit-types'
import { importKindIds, importKindOf, type ImportKindId } from './import-kinds'

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
  ])('%s %j', (id, cells, wrong) => {
    expect(rowOf(id, { ...good[id], ...cells }).wrong).toEqual(wrong)
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
