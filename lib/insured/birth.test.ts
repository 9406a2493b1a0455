import { describe, expect, test } from 'vitest'
import { speaking } from '@/lib/words/asked-language'
import { birthInWords } from './births/shown-birth'
import { birthsThatAgree, birthYear, isWholeBirth, shownBirth } from './birth'

describe('ngày sinh biết đến đâu ghi đến đó', () => {
  test.each([
    ['1987-09-05', '05/09/1987', true],
    ['1987-09', '09/1987', false],
    ['1987', '1987', false],
  ])('%s hiện là %s', (birth, shown, isWhole) => {
    expect(shownBirth(birth)).toBe(shown)
    expect(birthYear(birth)).toBe(1987)
    expect(isWholeBirth(birth)).toBe(isWhole)
  })

  test.each([
    ['1987', ['1987', '1987-01-01']],
    ['1987-09', ['1987', '1987-09', '1987-09-01']],
    ['1987-09-05', ['1987', '1987-09', '1987-09-05']],
  ])(
    'ai trả lời %s thì khớp với dữ liệu ghi %j, không khớp điều biết nhiều hơn',
    (answered, agreeing) => {
      expect(birthsThatAgree(answered)).toEqual(agreeing)
    },
  )

  test.each([
    ['1987-09-05', '05/09/1987', '5 September 1987'],
    ['1987-09', '09/1987', 'September 1987'],
    ['1987', '1987', '1987'],
  ])('%s trên trang tiếng Việt là %s, trên trang tiếng Anh là %s', (birth, said, inEnglish) => {
    expect(birthInWords(birth)).toBe(said)
    const shown = speaking('en', () => birthInWords(birth))
    expect(shown.replaceAll('\u00a0', ' ')).toBe(inEnglish)
  })
})
