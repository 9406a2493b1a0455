import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryHref } from './query-href'
import { LONGEST_TEXT, querySchemas, readQuery, type SearchParams } from './queries'

const ids = Object.keys(querySchemas) as (keyof typeof querySchemas)[]
const facilities = 'co-so-kcb-bhyt'
const paramsOf = (href: string): SearchParams =>
  Object.fromEntries(new URL(href, 'http://cong.example').searchParams)

describe('câu hỏi trên địa chỉ', () => {
  test('đọc được địa chỉ mà người ta lưu lại hoặc gửi cho nhau', () => {
    const href = '/tra-cuu/co-so-kcb-bhyt?tinh=89&huyen=883&loai=benh_vien&tim=chau+doc&trang=2'
    expect(readQuery(facilities, paramsOf(href)).query).toMatchObject({
      tim: 'chau doc',
      noi: 'cu',
      tinh: '89',
      huyen: '883',
      loai: 'benh_vien',
      trang: 2,
    })
  })

  test('chưa hỏi gì thì chưa tìm, và không có lỗi', () => {
    expect(readQuery(facilities, {})).toMatchObject({ isAsked: false, errors: [] })
    expect(readQuery(facilities, { utm_source: 'zalo' }).isAsked).toBe(false)
    expect(readQuery(facilities, { tim: '' }).isAsked).toBe(true)
  })

  test('chỉ tính địa chỉ theo cách đã chọn, ô của cách kia bị bỏ qua', () => {
    const both = { tinh: '89', huyen: '883', 'tinh-nay': '91', xa: '30316' }
    expect(readQuery(facilities, { ...both, noi: 'cu' }).query).toMatchObject({
      tinh: '89',
      'tinh-nay': '',
      xa: '',
    })
    expect(readQuery(facilities, { ...both, noi: 'nay' }).query).toMatchObject({
      'tinh-nay': '91',
      xa: '30316',
      tinh: '',
      huyen: '',
    })
  })

  test.each([
    [
      { tinh: '<b>', loai: 'constructor', trang: '-3' },
      { tinh: '', trang: 1 },
    ],
    [
      { tinh: "1' OR '1'='1", huyen: '%_\\', trang: '2; DROP TABLE' },
      { tinh: '', huyen: '' },
    ],
    [
      { tinh: ['89', '01'], trang: '1e9' },
      { tinh: '89', trang: 1 },
    ],
    [
      { tim: 'chau\u0000 \u202Edoc\u200B', trang: 'NaN' },
      { tim: 'chau doc', trang: 1 },
    ],
    [{ tim: '  Châu\t\nĐốc  '.normalize('NFD') }, { tim: 'Châu Đốc' }],
  ])('%j được hiểu nhẹ nhàng', (params, expected) => {
    const read = readQuery(facilities, params)
    expect(read.errors).toEqual([])
    expect(read.query).toMatchObject(expected)
  })

  test('gõ quá dài thì được mời rút gọn, chữ đã gõ còn nguyên trong ô', () => {
    const long = 'Bệnh viện '.repeat(1000).trim()
    const read = readQuery(facilities, { tim: long, tinh: '89' })
    expect(read.query).toBeNull()
    expect(read.errors).toEqual([
      { field: 'tim', message: expect.stringContaining(`${LONGEST_TEXT} ký tự`) },
    ])
    expect(read.typed.tim).toBe(long)
  })
})

describe('với mọi chữ có thể gõ', () => {
  const params = fc.dictionary(
    fc.constantFrom('tim', 'noi', 'tinh', 'tinh-nay', 'huyen', 'xa', 'loai', 'co-quan', 'trang'),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.string(), { maxLength: 3 }),
    ),
  )

  test('luôn có câu hỏi hoặc lời mời sửa, không bao giờ hỏng', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), params, (id, given) => {
        const { query, errors } = readQuery(id, given)
        expect(query === null).toBe(errors.length > 0)
      }),
    )
  })

  test('địa chỉ gọn của một câu hỏi, mở lại thì vẫn là câu hỏi ấy', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), params, (id, given) => {
        const { query } = readQuery(id, given)
        if (!query) return
        const again = readQuery(id, paramsOf(queryHref(id, query))).query
        expect({ ...again, noi: null }).toEqual({ ...query, noi: null })
      }),
    )
  })
})

test('địa chỉ gọn không mang ô trống', () => {
  const { query } = readQuery(facilities, { tim: 'chau doc', noi: 'cu', tinh: '89', xa: '' })
  expect(queryHref(facilities, query!)).toBe('/tra-cuu/co-so-kcb-bhyt?tim=chau+doc&tinh=89')
})
