import { describe, expect, test } from 'vitest'
import { readIdNumber } from '@/lib/insured/id-number'
import { birthYear } from '@/lib/insured/birth'
import { bhxhCode, idNumber, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { readInventedWorld } from '@/prisma/demo/invented-world'
import { monthCounted } from './calendar/month-number'
import type { InventedPeriod } from './careers/period'
import { inventRecords } from './invent-records'
import { inventFamilies } from './people/invent-families'

const world = readInventedWorld('2026-11-30')
const all = [...inventFamilies(4000, world)].flatMap((family) =>
  family.map((person) => ({ person, ...inventRecords({ person, family }, world) })),
)
const social = all.map(({ periods }) => periods.filter(({ insurance }) => insurance === 'BHXH'))
const some = (is: (rows: InventedPeriod[]) => boolean, of = social) =>
  expect(of.filter(is).length).toBeGreaterThan(0)

describe('người bịa ra cho cơ sở dữ liệu lớn', () => {
  test('mã số tăng dần, số căn cước nói đúng năm sinh và giới tính, điện thoại đúng khuôn', () => {
    const codes = all.map(({ person }) => person.bhxhCode)
    expect(codes).toEqual([...codes].sort())
    for (const { person } of all) {
      expect(bhxhCode.safeParse(person.bhxhCode).success).toBe(true)
      expect(idNumber.safeParse(person.idNumber).success).toBe(true)
      const says = { birthYear: birthYear(person.birthDate), sex: person.sex }
      expect(readIdNumber(person.idNumber)).toMatchObject(says)
      if (person.phone) expect(mobilePhone.safeParse(person.phone).success).toBe(true)
    }
  })

  test('một triệu người chỉ đứng lần lượt trong bộ nhớ', () => {
    const families = inventFamilies(1_000_000, world)
    const first = [families.next(), families.next()].map(({ value }) => value![0]!.bhxhCode)
    expect(first.every((code) => code.startsWith('01'))).toBe(true)
  })
})

describe('quá trình có đủ những điều xảy ra ngoài đời', () => {
  test('đóng tự nguyện, truy thu, chậm đóng, nghỉ thai sản, đã hưởng một lần', () => {
    for (const state of ['tự nguyện', 'truy thu', 'chậm đóng'])
      some((rows) => rows.some((row) => row.state === state))
    for (const note of ['Nghỉ thai sản', 'Đã hưởng BHXH một lần'])
      some((rows) => rows.some((row) => row.note === note))
  })

  test('khoảng trống, chồng tháng, hai nơi cùng lúc, hai chức vụ trong một dòng, hệ số 3,66', () => {
    const pairs = (rows: InventedPeriod[]) =>
      rows.slice(1).map((row, at) => [row, rows[at]!] as const)
    some((rows) => pairs(rows).some(([older, newer]) => newer.from > older.to + 1))
    some((rows) => pairs(rows).some(([older, newer]) => newer.from <= older.to))
    some((rows) => rows.some(({ posts }) => posts.length > 1))
    some((rows) => rows.some(({ pay }) => pay.coefficient === 366))
    const accidents = all.map(({ periods }) =>
      periods.filter((row) => row.insurance === 'BHTNLĐ-BNN'),
    )
    some((rows) => {
      const now = rows.filter(({ to }) => to === world.month - 1)
      return new Set(now.map(({ payer }) => payer.code)).size > 1
    }, accidents)
  })

  test('bốn loại bảo hiểm, mỗi loại từ năm có nó; không tháng nào của việc làm đứng sau tháng này', () => {
    const since = { BHXH: '1976', BHYT: '1993', BHTN: '2009', 'BHTNLĐ-BNN': '2016-07' }
    for (const [insurance, month] of Object.entries(since)) {
      const rows = all.flatMap(({ periods }) =>
        periods.filter((row) => row.insurance === insurance),
      )
      expect(rows.length).toBeGreaterThan(100)
      expect(Math.min(...rows.map(({ from }) => from))).toBeGreaterThanOrEqual(
        monthCounted(`${month}-01`.slice(0, 7)),
      )
      expect(Math.max(...rows.map(({ to }) => to))).toBeLessThanOrEqual(world.month)
    }
  })

  test('có người bốn mươi năm làm việc, có người không có gì', () => {
    some((rows) => rows.length > 0 && rows[0]!.to - rows.at(-1)!.from > 38 * 12)
    expect(
      all.some(({ periods, cards, benefits }) => [...periods, ...cards, ...benefits].length === 0),
    ).toBe(true)
  })
})

describe('chế độ đi cùng quá trình', () => {
  test('có lương hưu từng tháng và phiếu điều chỉnh, thất nghiệp, thai sản, một lần', () => {
    const types = new Set(all.flatMap(({ benefits }) => benefits.map(({ type }) => type)))
    for (const type of ['Lương hưu', 'Trợ cấp thất nghiệp', 'Sinh con', 'Trợ cấp BHXH một lần'])
      expect(types).toContain(type)
    const slips = all.flatMap(({ benefits }) =>
      benefits.filter(({ details }) => details['Phiếu điều chỉnh']),
    )
    expect(slips.length).toBeGreaterThan(10)
  })

  test('mẹ hưởng thai sản vào ngày con trong hộ sinh ra; không có gì trả sau hôm nay', () => {
    const births = new Set(all.map(({ person }) => person.birthDate))
    for (const { benefits } of all)
      for (const { type, from, paidOn } of benefits) {
        if (type === 'Sinh con') expect(births).toContain(from)
        expect(paidOn <= world.today).toBe(true)
      }
  })
})
