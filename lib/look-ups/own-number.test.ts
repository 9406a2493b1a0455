import { describe, expect, test } from 'vitest'
import { lookUpWords } from './look-up-words'
import { readQuery } from './queries'

const ids = Object.keys(lookUpWords) as (keyof typeof lookUpWords)[]
const messageOf = (id: (typeof ids)[number], tim: string) =>
  readQuery(id, { tim }).errors.map(({ field, message }) => `${field}: ${message}`)

describe.each(ids)('gõ số của mình vào ô tìm %s', (id) => {
  test.each(['GD4010123456789', 'gd 4 01 0123456789', 'GD-4-01-01234-56789', 'dn4790123456789'])(
    'số thẻ BHYT “%s”: được nói là số thẻ, và không tìm gì',
    (tim) => {
      expect(messageOf(id, tim)).toEqual([expect.stringMatching(/^tim: Nhập .*số thẻ BHYT\.$/)])
      expect(readQuery(id, { tim })).toMatchObject({ query: null, typed: { tim } })
    },
  )

  test.each(['079 090 012 345', '079090012345'])('số căn cước “%s”', (tim) => {
    expect(messageOf(id, tim)).toEqual([expect.stringContaining('số giấy tờ')])
  })

  test.each(['89001', '01-E01', 'Bệnh viện 115', '', 'GD 40', '0900000000000'])(
    '“%s” thì vẫn được tìm',
    (tim) => {
      expect(messageOf(id, tim)).toEqual([])
    },
  )
})

test('mười chữ số là mã số thuế ở ô đơn vị, là số của một người ở ô khác', () => {
  for (const id of ids)
    expect(messageOf(id, '7912 345 678')).toHaveLength(id === 'don-vi-tham-gia' ? 0 : 1)
})
