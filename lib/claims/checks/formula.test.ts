import { describe, expect, test } from 'vitest'
import { claimTables } from '../tables/claim-tables'
import { claimVersions } from '../tables/claim-version'
import { loadData } from '../tables/load-data'
import { amountOf, exactOf } from '../values/exact'
import { readFormula } from './formula'
import { moneyRules } from './money-rules'

const given = (values: Record<string, string>) => ({
  valueOf: (field: string) => exactOf(values[field]!),
  sumOver: () => exactOf('7'),
})
const reckon = (formula: string, values: Record<string, string> = {}) =>
  amountOf(readFormula(formula).reckon(given(values)))

describe('công thức đọc từ dữ liệu', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 3 - 2', '5'],
    ['2 * 3 / 100', '0.06'],
    ['MIN(3, 2 + 2)', '3'],
    ['MAX(0, 2 - 5)', '0'],
    ['SUM(XML3.T_BHTT where MA_NHOM=10|11) * 2', '14'],
  ])('%s là %s', (formula, amount) => expect(reckon(formula)).toBe(amount))

  test.each(['1 +', 'A / 3', '(1', 'MIN(1)', '1 2', '«'])('“%s” không phải công thức', (formula) =>
    expect(() => readFormula(formula)).toThrow(),
  )

  test('mọi công thức chỉ đọc những mục có trong bảng của nó', () => {
    const known = (table: string) => claimTables.get(table)!.place
    const rows = loadData('formulas')
    expect(rows.length).toBeGreaterThan(40)
    for (const { table, target, formula, when } of rows) {
      const { fields, sums } = readFormula(formula!)
      const inWhen = [...when!.matchAll(/[A-Z][A-Z_]{3,}/g)].map(([name]) => name)
      for (const field of [target!, ...fields, ...inWhen])
        expect([field, known(table!).has(field)]).toEqual([field, true])
      for (const sum of sums) expect(known(sum.table).has(sum.field)).toBe(true)
    }
  })
})

describe('ví dụ trong quyết định', () => {
  /** Whether one of the ways of a rule gives this amount. */
  const holds = (
    id: string,
    version: (typeof claimVersions)[number],
    values: Record<string, string>,
  ) => {
    const rule = moneyRules(version, id.split('.')[0]!).find((one) => one.id === id)!
    return rule.ways
      .filter(({ when }) => when((field) => values[field] ?? ''))
      .map(({ formula }) => amountOf(formula.reckon(given(values))))
  }

  test('3176: giá 100.000, giá BHYT 40.000, tỷ lệ 30: bệnh viện không tăng phần chênh thì 72.000', () => {
    const line = { SO_LUONG: '1', DON_GIA_BV: '100000', DON_GIA_BH: '40000', TYLE_TT_DV: '30' }
    expect(holds('XML3.BV', '3176', line)).toEqual(['30000', '72000'])
    expect(holds('XML3.BV', '4750', line)).toEqual(['30000'])
  })

  test('130: 10 triệu, hỗ trợ cơ sở 3 triệu, tỷ lệ 50: trong phạm vi 3,5 triệu', () => {
    const line = { SO_LUONG: '1', DON_GIA: '10000000', TYLE_TT_BH: '50', T_NGUONKHAC: '3000000' }
    expect(holds('XML2.BH', '130', line)).toContain('3500000')
    expect(holds('XML2.BH', '3176', line)).toEqual(['5000000'])
  })

  test('3176: nguồn khác trả trước phần tự trả, rồi cùng chi trả, rồi quỹ', () => {
    const paid = (other: string) => {
      const line = {
        THANH_TIEN_BV: '1000',
        THANH_TIEN_BH: '700',
        MUC_HUONG: '80',
        T_NGUONKHAC: other,
      }
      return ['BNTT', 'BNCCT', 'BHTT'].map((part) => holds(`XML2.${part}`, '3176', line)[0])
    }
    expect(paid('0')).toEqual(['300', '140', '560'])
    expect(paid('200')).toEqual(['100', '140', '560'])
    expect(paid('350')).toEqual(['0', '90', '560'])
    expect(paid('500')).toEqual(['0', '0', '500'])
    expect(paid('1000')).toEqual(['0', '0', '0'])
  })
})
