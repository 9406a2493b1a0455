import { describe, expect, test } from 'vitest'
import {
  codesAbove,
  codesToOpen,
  codesToShow,
  countOffices,
  findOffices,
  homeFirst,
  wholeLabel,
  type OfficeBranch,
} from './find-offices'

const office = (code: string, label: string, offices: OfficeBranch[] = []) => ({
  code,
  label,
  offices,
})

const tree = [
  office('089', '[089] BHXH Tỉnh An Giang', [
    office('08902', '[08902] BHXH TP Châu Đốc'),
    office('08905', '[08905] BHXH Huyện Châu Thành'),
  ]),
  office('083', '[083] BHXH Tỉnh Bến Tre', [office('08302', 'BHXH Huyện Châu Thành')]),
]

const codes = (branches: OfficeBranch[]): unknown[] =>
  branches.map(({ code, offices }) => (offices.length > 0 ? [code, codes(offices)] : code))

describe('nơi đang chọn', () => {
  test('nói cả tỉnh, vì nhiều tỉnh có huyện cùng tên; cơ quan tỉnh là tên của chính nó', () => {
    expect(wholeLabel('08302', tree)).toBe('BHXH Huyện Châu Thành, Tỉnh Bến Tre')
    expect(wholeLabel('08905', tree)).toBe('[08905] BHXH Huyện Châu Thành, Tỉnh An Giang')
    expect(wholeLabel('089', tree)).toBe('[089] BHXH Tỉnh An Giang')
    expect(wholeLabel('x', tree)).toBeUndefined()
  })
})

describe('tìm cơ quan trong cây', () => {
  test('gõ không dấu «chau doc» thấy BHXH TP Châu Đốc dưới tỉnh của nó, đã mở sẵn', () => {
    const found = findOffices('chau doc', tree)
    expect(codes(found)).toEqual([['089', ['08902']]])
    expect(codesToOpen(found, 'chau doc')).toEqual(['089'])
  })

  test('tỉnh của người đăng ký đứng trước, các tỉnh khác giữ thứ tự', () => {
    const found = findOffices('chau thanh', tree)
    expect(homeFirst(found, '08302').map(({ code }) => code)).toEqual(['083', '089'])
    expect(homeFirst(found, '').map(({ code }) => code)).toEqual(['089', '083'])
    expect(homeFirst(found, '08905').map(({ code }) => code)).toEqual(['089', '083'])
  })

  test('hai huyện cùng tên đứng dưới hai tỉnh; thêm tên tỉnh thì còn một', () => {
    expect(codes(findOffices('chau thanh', tree))).toEqual([
      ['089', ['08905']],
      ['083', ['08302']],
    ])
    expect(codes(findOffices('chau thanh ben tre', tree))).toEqual([['083', ['08302']]])
  })

  test('gõ tên tỉnh thì thấy cả tỉnh, chưa mở ra', () => {
    const found = findOffices('an giang', tree)
    expect(codes(found)).toEqual([['089', ['08902', '08905']]])
    expect(codesToOpen(found, 'an giang')).toEqual([])
  })

  test.each([
    ['sai gon', [['079', ['07901', '07902']]]],
    ['Sài Gòn', [['079', ['07901', '07902']]]],
    ['hcm', [['079', ['07901', '07902']]]],
    ['saigon', [['079', ['07901', '07902']]]],
    ['sai g', [['079', ['07901', '07902']]]],
    ['thanh pho sai gon', [['079', ['07901', '07902']]]],
    ['quan 9', [['079', ['07902']]]],
    ['ban me thuot', [['066', ['06601']]]],
  ])('tên khác: gõ “%s” thấy %j, đếm đủ', (typed, expected) => {
    const known: OfficeBranch[] = [
      { ...office('079', '[079] BHXH TP Hồ Chí Minh'), others: ['hcm', 'saigon'] },
      office('066', '[066] BHXH Tỉnh Đắk Lắk', [
        { ...office('06601', '[06601] BHXH TP Buôn Ma Thuột'), others: ['banmethuot'] },
      ]),
    ]
    known[0]!.offices = ['07901', '07902'].map((code) => office(code, `BHXH Quận ${code.at(-1)}`))
    known[0]!.offices[1]!.others = ['quan9']
    const found = findOffices(typed, known)
    expect(codes(found)).toEqual(expected)
  })

  test('gõ mã in trên giấy cũng tìm thấy', () => {
    expect(codes(findOffices('08902', tree))).toEqual([['089', ['08902']]])
  })

  test('không gõ gì thì thấy tất cả', () => {
    expect(countOffices(findOffices('', tree), '')).toBe(5)
  })

  test('nói đúng số cơ quan tìm thấy: tỉnh chỉ đi kèm thì không được đếm', () => {
    const count = (typed: string) => countOffices(findOffices(typed, tree), typed)
    expect(count('chau doc')).toBe(1)
    expect(count('08902')).toBe(1)
    expect(count('chau thanh')).toBe(2)
    expect(count('an giang')).toBe(3)
    expect(count('zzz')).toBe(0)
  })

  test('mở sẵn tỉnh của cơ quan gần nhà; mã không có trong cây thì không mở gì', () => {
    expect(codesToShow('08902', tree)).toEqual(['089', '08902'])
    expect(codesToShow('089', tree)).toEqual(['089'])
    expect(codesToShow('99999', tree)).toEqual([])
  })

  test('biết cơ quan đang chọn nằm dưới tỉnh nào', () => {
    expect(codesAbove('08302', tree)).toEqual(['083'])
    expect(codesAbove('083', tree)).toEqual([])
  })
})
