import { describe, expect, test } from 'vitest'
import { codesAbove, codesToShow, wholeLabel, type OfficeBranch } from './office-branches'

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

describe('nơi đang chọn', () => {
  test('nói cả tỉnh, vì nhiều tỉnh có huyện cùng tên; cơ quan tỉnh là tên của chính nó', () => {
    expect(wholeLabel('08302', tree)).toBe('BHXH Huyện Châu Thành, Tỉnh Bến Tre')
    expect(wholeLabel('08905', tree)).toBe('[08905] BHXH Huyện Châu Thành, Tỉnh An Giang')
    expect(wholeLabel('089', tree)).toBe('[089] BHXH Tỉnh An Giang')
    expect(wholeLabel('x', tree)).toBeUndefined()
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
