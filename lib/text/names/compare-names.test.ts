import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, type Likeness } from './compare-names'
import pairs from '../fixtures/name-pairs.json'

const aWord = fc.stringMatching(/^[A-ZĐ][a-zàáảãạâầấẩẫậêềếểễệôồốổỗộơờớởỡợưừứửữự]{1,6}$/)
const aName = fc.array(aWord, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

describe('so hai cách viết một tên', () => {
  test('bảng có ít nhất 300 cặp', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300)
  })

  test.each(pairs as [string, string, Likeness][])('«%s» và «%s»: %s', (left, right, likeness) => {
    expect(compareNames(left, right).likeness).toBe(likeness)
    expect(compareNames(right, left).likeness).toBe(likeness)
  })

  test.each([
    ['Trần Nguyên', 'Trần Nguyễn', 'Khác dấu thanh ở chữ 2 (“nguyên” và “nguyễn”)'],
    ['Lò Thị May', 'Lò Thị Mẩy', 'Thiếu dấu ở chữ 3 (“may” và “mẩy”)'],
    ['Lò Thị Mây', 'Lò Thị Mấy', 'Khác dấu thanh ở chữ 3 (“mây” và “mấy”)'],
    ['Trần Bảo Sơn', 'Trần Bảo Són', 'Khác dấu ở chữ 3 (“sơn” và “són”)'],
    ['Trần Bảo Trâu', 'Trần Bảo Châu', 'Khác chữ cái ở chữ 3 (“trâu” và “châu”)'],
    ['Võ Hoà', 'Võ Hòa', 'Dấu đặt chỗ khác ở chữ 2 (“hoà” và “hòa”), vẫn là một chữ'],
    ['Lý An', 'Lí An', 'Viết y hay i ở chữ 1 (“lý” và “lí”), vẫn là một chữ'],
    ['Trần Châu', 'Trần Bảo Châu', 'Một bên có 2 chữ, bên kia 3 chữ, khác từ chữ 2 (“bảo”)'],
  ])('«%s» và «%s»: %s', (left, right, reason) => {
    expect(compareNames(left, right).reasons).toEqual([reason])
  })

  test('mọi tên giống hệt chính nó, viết hoa hay rời dấu cũng vậy', () => {
    fc.assert(
      fc.property(aName, (name) => {
        for (const other of [name, name.toLocaleUpperCase('vi'), name.normalize('NFD')])
          expect(compareNames(name, other)).toEqual({ likeness: 'exact', reasons: [] })
      }),
    )
  })

  test('hai bên đổi chỗ thì vẫn giống nhau bấy nhiêu', () => {
    fc.assert(
      fc.property(aName, aName, (left, right) => {
        expect(compareNames(left, right).likeness).toBe(compareNames(right, left).likeness)
      }),
    )
  })

  test('có lý do khi và chỉ khi có khác', () => {
    fc.assert(
      fc.property(aName, aName, (left, right) => {
        const { likeness, reasons } = compareNames(left, right)
        expect(reasons.length > 0).toBe(likeness !== 'exact')
      }),
    )
  })
})
