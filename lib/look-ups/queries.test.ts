import fc from 'fast-check'
import { cleanText } from '@/lib/text/clean-text'
import { describe, expect, test } from 'vitest'
import { queryHref } from './query-href'
import { lookUpWords } from './look-up-words'
import { choicesOf, partsOf, readQuery, type SearchParams } from './queries'
import { LONGEST_TEXT, queryParts, type PartName } from './query-parts'

const ids = Object.keys(lookUpWords) as (keyof typeof lookUpWords)[]
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
    fc.constantFrom(...Object.keys(queryParts)),
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
})

/** Values that may be meant, for every part there is. */
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))
const valid: Record<PartName, fc.Arbitrary<string>> = {
  tim: fc.stringMatching(/^[a-zà-ỹ0-9]{1,9}( [a-zà-ỹ0-9]{1,9}){0,3}$/),
  loai: fc.constantFrom(...Object.keys(queryParts.loai.choice!.options)),
  'co-quan': digits(5),
  xa: digits(5),
  huyen: digits(3),
  'tinh-nay': digits(2),
  tinh: digits(2),
  noi: fc.constantFrom('nay', 'cu'),
  trang: fc.integer({ min: 2, max: 999 }).map(String),
}
/** Of the two ways to say where only one counts, and a smaller place only within its province. */
const isDropped = (name: PartName, given: Partial<Record<PartName, string>>, noi?: string) => {
  const province = noi === 'cu' ? 'tinh' : 'tinh-nay'
  const within = noi === 'cu' ? ['tinh', 'huyen', 'co-quan'] : ['tinh-nay', 'xa']
  const isPlace = queryParts[name].role === 'within' || /^tinh/.test(name)
  return isPlace && (!within.includes(name) || !given[province])
}

describe.each(ids)('câu hỏi của mục %s', (id) => {
  const question = fc.record(
    Object.fromEntries(partsOf(id).map((name) => [name, valid[name]])) as typeof valid,
    { requiredKeys: [] },
  )

  test('điều gì đã chọn cũng nằm trong địa chỉ gọn, mở lại thì vẫn là câu hỏi ấy', () => {
    fc.assert(
      fc.property(question, (given) => {
        const { query } = readQuery(id, given)
        const href = queryHref(id, query!)
        const kept = paramsOf(href)
        for (const name of partsOf(id)) {
          if (name === 'noi' || isDropped(name, given, query!.noi)) continue
          expect(kept[name] ?? '', `${name} trong ${href}`).toBe(cleanText(given[name] ?? ''))
        }
        expect({ ...readQuery(id, kept).query, noi: null }).toEqual({ ...query, noi: null })
      }),
    )
  })

  test('ô chọn nào cũng có lời của mỗi lựa chọn, và tự nó là một câu hỏi', () => {
    const nowhere = {
      todaysProvinces: [],
      communes: [],
      formerProvinces: [],
      districts: [],
      offices: [],
    }
    for (const { name, options } of choicesOf(id))
      for (const [value, words] of Object.entries(options)) {
        expect(queryParts[name].role).toBe('question')
        expect(queryParts[name].said?.(value, nowhere)).toBe(words)
      }
  })
})

test('địa chỉ gọn không mang ô trống', () => {
  const { query } = readQuery(facilities, { tim: 'chau doc', noi: 'cu', tinh: '89', xa: '' })
  expect(queryHref(facilities, query!)).toBe('/tra-cuu/co-so-kcb-bhyt?tim=chau+doc&tinh=89')
})
