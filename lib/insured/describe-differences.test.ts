import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeDifferences } from './describe-differences'

describe('chỗ khác nói bằng lời, không ai phải đếm ký tự', () => {
  test.each([
    ['Lò Văn Quấn', 'Lò Văn Quân', ['Chữ “Quấn” khác dấu. Dữ liệu BHXH ghi “Quân”.']],
    ['Lo Thi May', 'Lò Thị Mẩy', ['Chữ “Lo Thi May” khác dấu. Dữ liệu BHXH ghi “Lò Thị Mẩy”.']],
    ['Đinh Bơm', 'Dinh Bơm', ['Chữ “Đinh” khác dấu. Dữ liệu BHXH ghi “Dinh”.']],
    ['Trần Bảo Trâu', 'Trần Bảo Châu', ['Chữ “Trâu” khác. Dữ liệu BHXH ghi “Châu”.']],
    ['Y Bhăm Mlôô', 'Y Bhăm Mlô', ['Chữ “Mlôô” khác. Dữ liệu BHXH ghi “Mlô”.']],
    ['Trần Châu', 'Trần Bảo Châu', ['Sau chữ “Trần” thiếu “Bảo”.']],
    ['Bảo Châu', 'Trần Bảo Châu', ['Ở đầu thiếu “Trần”.']],
    ['Lò Thị', 'Lò Thị Mẩy Hoa', ['Sau chữ “Thị” thiếu “Mẩy Hoa”.']],
    ['Trần Văn Bảo Châu', 'Trần Bảo Châu', ['Sau chữ “Trần” thừa “Văn”.']],
    [
      'Lò Thi Mẩy Hua',
      'Lò Thị Mẩy Hoa',
      ['Chữ “Thi” khác dấu. Dữ liệu BHXH ghi “Thị”.', 'Chữ “Hua” khác. Dữ liệu BHXH ghi “Hoa”.'],
    ],
  ])('tên «%s» với «%s»', (typed, registered, expected) => {
    expect(describeDifferences(typed, registered)).toEqual(expected)
  })

  test.each([
    ['089188012345', '089188012354', ['Sau “0891880123” ghi “45”, dữ liệu BHXH ghi “54”.']],
    ['189188012345', '089188012345', ['Ở đầu ghi “1”, dữ liệu BHXH ghi “0”.']],
    ['08918801234', '089188012345', ['Sau “08918801234” thiếu “5”.']],
    ['B12345678', 'B1234567', ['Sau “B1234567” thừa “8”.']],
    ['351234567', '089188012345', ['Khác số trong dữ liệu BHXH.']],
  ])('số «%s» với «%s»', (typed, registered, expected) => {
    expect(describeDifferences(typed, registered)).toEqual(expected)
  })

  test.each([
    ['Lò', 'LÒ'],
    ['Hoà Thị Thuý', 'Hòa  Thị Thúy '],
    ['089188012345', '089188012345'],
  ])('«%s» và «%s» như nhau thì không nói gì', (typed, registered) => {
    expect(describeDifferences(typed, registered)).toEqual([])
  })

  const words = ['Lò', 'Thị', 'Mẩy', 'Công', 'Tằng', 'Niê', 'Bơm', 'Quân']
  test('đổi một chữ ở bất cứ chỗ nào của tên: nói đúng chữ ấy, và chỉ chữ ấy', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), fc.nat(), (name, at) => {
        const place = at % name.length
        const typed = name.with(place, 'Xuyến').join(' ')
        expect(describeDifferences(typed, name.join(' '))).toEqual([
          `Chữ “Xuyến” khác. Dữ liệu BHXH ghi “${name[place]}”.`,
        ])
      }),
    )
  })
})
