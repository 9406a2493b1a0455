import { describe, expect, test } from 'vitest'
import { processorMs } from '@/lib/text/fixtures/processor-ms'
import { compareTexts, agrees, isSameName } from './compare'

const shown = (typed: string, registered: string) =>
  compareTexts(typed, registered).map(({ kind, typed: left, registered: right }) =>
    kind === 'same' ? left : `${kind}(${left}|${right})`,
  )

describe('đối chiếu từng chữ', () => {
  test.each([
    ['Lò Thị Mẩy', 'LÒ THỊ MẨY'],
    ['Trần  Bảo Châu ', 'Trần Bảo Châu'],
    ['Hoà Thị Thuý', 'Hòa Thị Thúy'],
    ['H’Hen Niê', "H'Hen Niê"],
    ['Lò Thị Mẩy'.normalize('NFD'), 'Lò Thị Mẩy'],
  ])('«%s» và «%s» là một tên', (typed, registered) => {
    expect(isSameName(typed, registered)).toBe(true)
    expect(agrees(compareTexts(typed, registered))).toBe(true)
  })

  test.each([
    ['Lò Thị Mây', 'Lò Thị Mẩy', ['Lò Thị M', 'marks(â|ẩ)', 'y']],
    ['Lo Thi May', 'Lò Thị Mẩy', ['L', 'marks(o|ò)', ' Th', 'marks(i|ị)', ' M', 'marks(a|ẩ)', 'y']],
    ['Trần Bảo Trâu', 'Trần Bảo Châu', ['Trần Bảo ', 'letters(Tr|Ch)', 'âu']],
    ['Đinh Bơm', 'Dinh Bơm', ['marks(Đ|D)', 'inh Bơm']],
    ['Trần Châu', 'Trần Bảo Châu', ['Trần', 'missing(| Bảo)', ' Châu']],
    ['Y Bhăm Mlôô', 'Y Bhăm Mlô', ['Y Bhăm Ml', 'extra(ô|)', 'ô']],
    ['089188012345', '089188012354', ['0891880123', 'letters(45|54)']],
  ])('«%s» với «%s»', (typed, registered, expected) => {
    expect(shown(typed, registered)).toEqual(expected)
  })

  test('ghép các mảnh lại thì được nguyên hai bên', () => {
    const pairs = [
      ['Công Tằng Tôn Nữ Mẩy', 'Cong Tang Ton Nu Thi Mây'],
      ['', 'Lò Thị Mẩy'],
      ['K’ Brôih', "K' Brồih Ya"],
    ]
    for (const [typed = '', registered = ''] of pairs) {
      const pieces = compareTexts(typed, registered)
      expect(pieces.map((piece) => piece.typed).join('')).toBe(typed.replace('’', "'"))
      expect(pieces.map((piece) => piece.registered).join('')).toBe(registered)
    }
  })

  test('tên dài nhất được phép vẫn so xong tức thì', () => {
    const compare = () => void compareTexts('Mẩy '.repeat(37), 'Mây '.repeat(36))
    expect(processorMs(compare)).toBeLessThan(500)
  })
})
