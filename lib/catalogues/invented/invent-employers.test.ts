import { expect, test } from 'vitest'
import { employerRow } from '../rows/employer-rows'
import { inventEmployers } from './invent-employers'
import { taxCheckDigit } from '@/lib/forms/numbers/tax-check-digit'

const employers = [...inventEmployers(3_000)]

test('cùng một hạt giống cho cùng những đơn vị ấy', () => {
  expect([...inventEmployers(3_000)]).toEqual(employers)
  expect([...inventEmployers(3_000, { seed: 2 })]).not.toEqual(employers)
})

test('mỗi đơn vị đúng khuôn, có mã riêng và tên đọc được', () => {
  for (const employer of employers) expect(employerRow.safeParse(employer).success).toBe(true)
  expect(new Set(employers.map(({ code }) => code)).size).toBe(3_000)
  expect(new Set(employers.map(({ name }) => name)).size).toBeGreaterThan(2_500)
  for (const kind of [/^Công ty TNHH /, /^Trường /, /^Hợp tác xã /])
    expect(employers.some(({ name }) => kind.test(name))).toBe(true)
})

test('mã số thuế bịa không thể là của ai: chữ số kiểm tra luôn sai', () => {
  // Tax codes that two large firms print on their own pages show that the rule is the right one.
  expect(taxCheckDigit('030058856')).toBe(9)
  expect(taxCheckDigit('010010910')).toBe(6)
  for (const { taxCode } of employers)
    expect(taxCheckDigit(taxCode.slice(0, 9))).not.toBe(Number(taxCode[9]))
})

test('cơ quan quản lý là một trong các cơ quan của tỉnh ấy', () => {
  const offices = [{ code: '001' }, { code: '00101' }, { code: '08902' }]
  const some = [...inventEmployers(500, { offices })]
  const inHanoi = some.filter(({ provinceCode }) => provinceCode === '01')
  expect(new Set(inHanoi.map(({ officeCode }) => officeCode))).toEqual(new Set(['001', '00101']))
  expect(
    some.every(({ provinceCode, officeCode }) => officeCode.slice(1, 3) === provinceCode),
  ).toBe(true)
})
