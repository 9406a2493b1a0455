import { describe, expect, test } from 'vitest'
import { fullName } from '@/lib/forms/name-field'
import { bhxhCode, idNumber, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { readIdNumber } from './id-number'
import { inventPeople } from './invent-people'

const people = inventPeople(2000)

describe('người tham gia bịa ra cho bản trình diễn', () => {
  test('cùng một hạt giống cho cùng những người ấy', () => {
    expect(inventPeople(2000)).toEqual(people)
    expect(inventPeople(2000, 2)).not.toEqual(people)
  })

  test('mỗi người có mã số, số căn cước và điện thoại riêng, đúng khuôn', () => {
    for (const person of people) {
      expect(bhxhCode.safeParse(person.bhxhCode).success).toBe(true)
      expect(idNumber.safeParse(person.idNumber).success).toBe(true)
      expect(fullName('thiếu').parse(person.fullName)).toBe(person.fullName)
      if (person.phone) expect(mobilePhone.safeParse(person.phone).success).toBe(true)
    }
    const distinct = (key: 'bhxhCode' | 'idNumber') =>
      new Set(people.map((person) => person[key])).size
    expect([distinct('bhxhCode'), distinct('idNumber')]).toEqual([2000, 2000])
  })

  test('số căn cước khớp năm sinh và giới tính', () => {
    for (const { idNumber: number, birthDate, sex } of people) {
      expect(readIdNumber(number)).toMatchObject({ birthYear: Number(birthDate.slice(0, 4)), sex })
      expect(new Date(birthDate).toISOString().slice(0, birthDate.length)).toBe(birthDate)
    }
  })

  test('nhiều hộ có từ hai người trở lên và có tên của nhiều dân tộc', () => {
    const households = new Map<string, number>()
    for (const { householdCode } of people)
      households.set(householdCode, (households.get(householdCode) ?? 0) + 1)
    expect([...households.values()].filter((size) => size > 1).length).toBeGreaterThan(300)
    for (const part of [/^H'/, /^Y .* (?:Niê|Mlô)/, /^Néang /, /^Giàng /, /^Lò /]) {
      expect(people.some(({ fullName: name }) => part.test(name))).toBe(true)
    }
  })
})

describe('đọc số căn cước', () => {
  test.each([
    ['089188012345', { provinceCode: '089', birthYear: 1988, sex: 'Nữ' }],
    ['001201000001', { provinceCode: '001', birthYear: 2001, sex: 'Nam' }],
    ['066312000001', { provinceCode: '066', birthYear: 2012, sex: 'Nữ' }],
    ['123456789', null],
    ['C1234567', null],
  ])('%s', (number, expected) => {
    expect(readIdNumber(number)).toEqual(expected)
  })
})
