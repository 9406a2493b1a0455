import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { codeOf, emptyRecords, importLines, registerPeople, told } from '../fixtures/import-files'

const [one, two, three] = [codeOf(1), codeOf(2), codeOf(3)] as [string, string, string]
const people = 'Mã số BHXH;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Mã hộ gia đình;Mã tỉnh'
const person = (code: string, idNumber: string, province = '01') =>
  `${code};Trần Thị Giả Định;01/01/1990;Nữ;${idNumber};HO${code};${province}`

beforeEach(emptyRecords)

test('mã tỉnh phải là một trong 34 tỉnh; tỉnh đã nhập vào tỉnh khác thì không còn', async () => {
  const lines = [person(one, '001190000001', '99'), person(two, '001190000002', '89')]
  expect(
    told(await importLines('people', [people, ...lines, person(three, '001190000003')])),
  ).toEqual({
    added: 1,
    refused: 2,
    refusals: ['2 provinceCode province', '3 provinceCode province'],
  })
})

test('hai người mang một số giấy tờ: cả hai được nhận, và được nhắc, trong một tệp và ở hai tệp', async () => {
  const both = [people, person(one, '001190000001'), person(two, '001190000001')]
  const remarks = ['2 idNumber sameIdNumber', '3 idNumber sameIdNumber']
  expect(told(await importLines('people', both, true))).toEqual({ added: 2, refusals: remarks })
  expect(told(await importLines('people', both))).toEqual({ added: 2, refusals: remarks })
  const other = [people, person(three, '001190000001')]
  expect(told(await importLines('people', other))).toEqual({
    added: 1,
    refusals: ['2 idNumber sameIdNumber'],
  })
  expect(await db.insuredPerson.count()).toBe(3)
})

test('nơi đăng ký khám ở tỉnh không có thì từ chối, cơ sở mà danh mục chưa có thì nhắc', async () => {
  await registerPeople(3)
  const card = (code: string, facility: string) => `${code};${code};01/01/2026;${facility}`
  const header = 'Mã số BHXH;Số thẻ BHYT;Giá trị từ ngày;Mã nơi ĐKKCB ban đầu'
  const lines = [header, card(one, '01018'), card(two, '01ZZZ'), card(three, '99Z99')]
  expect(told(await importLines('cards', lines))).toEqual({
    added: 2,
    refused: 1,
    refusals: ['3 facilityCode unlistedFacility', '4 facilityCode facility'],
  })
})
