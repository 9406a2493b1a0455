import { beforeAll, describe, expect, test } from 'vitest'
import { inventRows } from './fixtures/invented-rows'
import { searchEmployers } from './search-employers'
import { searchFacilities } from './search-facilities'
import { searchOffices } from './search-offices'

beforeAll(inventRows)

const ofKind = (value: string) => [{ column: 'kind', values: [value] }]
const codesOf = async (query: Parameters<typeof searchFacilities>[0]) =>
  (await searchFacilities(query)).rows.map(({ code }) => code)

describe('tìm cơ sở', () => {
  test.each(['Bệnh viện đa khoa Lúa Vàng', 'benh vien da khoa lua vang', 'BVĐK Lúa Vàng'])(
    'gõ «%s»: đúng tên trước, rồi tên bắt đầu như thế, rồi tên có chứa; đủ chữ mà đảo nhau thì không',
    async (text) => {
      expect(await codesOf({ text })).toEqual(['89A01', '89A02', '89A03'])
    },
  )

  test('ai gõ dấu thì chỉ tên đúng dấu là tìm thấy; khác dấu là gần giống', async () => {
    expect(await codesOf({ text: 'sông tiền' })).toEqual(['01A08'])
    expect(await codesOf({ text: 'sông tiến' })).toEqual(['01A07'])
    expect(await codesOf({ text: 'song tien' })).toEqual(['01A07', '01A08'])
    const { rows, isGuess } = await searchFacilities({ text: 'sòng tiên' })
    expect([rows.map(({ code }) => code), isGuess]).toEqual([['01A07', '01A08'], true])
  })

  test('tên cũ dẫn tới cơ sở của hôm nay và nói là tên cũ', async () => {
    const { rows, suggestion } = await searchFacilities({ text: 'nha thuong rang dong' })
    expect(rows).toMatchObject([
      { code: '01A05', name: 'Bệnh viện đa khoa Mai Sớm', formerName: 'Nhà thương Rạng Đông' },
    ])
    expect(suggestion).toBeNull()
    expect((await searchFacilities({ text: 'mai sớm' })).rows[0]?.formerName).toBeNull()
  })

  test('vào một ngày trước kia thì tên của ngày ấy là tên', async () => {
    const { rows } = await searchFacilities({ text: 'rạng đông', day: '2024-01-01' })
    expect(rows).toMatchObject([{ name: 'Nhà thương Rạng Đông', formerName: null }])
  })

  test('cơ sở đã đóng không còn hiện', async () => {
    expect(await codesOf({ text: 'Bệnh viện Đã Đóng' })).not.toContain('01A06')
  })

  test('theo mã, tỉnh, loại và danh sách cấp giấy nghỉ việc', async () => {
    expect(await codesOf({ code: '89a02' })).toEqual(['89A02'])
    expect(await codesOf({ province: ['01'] })).toEqual(['01A05', '01A07', '01A08'])
    expect(
      await codesOf({
        province: ['01', '89'],
        filters: ofKind('tram_y_te'),
      }),
    ).toEqual(['01A07', '01A08'])
    expect(await codesOf({ text: 'benh vien', sickLeaveOnly: true })).toHaveLength(4)
    expect(await codesOf({ text: 'lua vang', province: ['01'] })).toEqual([])
  })
})

describe('gõ sai', () => {
  test.each([
    ['benh vien lua vanh', 'bệnh viện lúa vàng'],
    ['bv lau vang', 'bệnh viện lúa vàng'],
    ['bvdk luavang', 'bệnh viện đa khoa lúa vàng'],
    ['Lusa Vangf', 'Lúa Vàng'],
  ])('«%s» vẫn thấy, và được hỏi có phải «%s»', async (text, suggestion) => {
    const found = await searchFacilities({ text })
    expect(found.rows[0]?.code).toBe('89A01')
    expect(found.suggestion).toBe(suggestion)
  })

  test('điều được gợi ý thì tự nó tìm ra', async () => {
    const { suggestion } = await searchFacilities({ text: 'benh vien lua vanh' })
    expect(await searchFacilities({ text: suggestion! })).toMatchObject({
      suggestion: null,
      rows: [{ code: '89A01' }, {}, {}],
    })
  })

  test('chẳng giống gì thì không có gì, cũng không gợi ý bừa', async () => {
    expect(await searchFacilities({ text: 'xyzzy qwrt' })).toMatchObject({
      rows: [],
      total: 0,
      suggestion: null,
    })
  })
})

describe('nhiều kết quả', () => {
  test('đếm tới 1.000 rồi thôi, trang nào cũng mở được', async () => {
    const first = await searchEmployers({ text: 'cong ty tnhh' })
    expect(first).toMatchObject({ total: 1_000, isCounted: false })
    expect(first.rows).toHaveLength(20)
    const third = await searchEmployers({ text: 'cong ty tnhh', page: 3 })
    expect(third.rows).toHaveLength(20)
    expect(third.rows[0]?.code).not.toBe(first.rows[0]?.code)
  })

  test('trang sau trang cuối thì trống nhưng vẫn nói tổng số', async () => {
    const found = await searchFacilities({ text: 'lua vang', page: 9 })
    expect(found).toMatchObject({ rows: [], total: 3, suggestion: null })
  })

  test('giữa nghìn tên giống nhau vẫn thấy tên riêng, và đơn vị duy nhất của một cơ quan', async () => {
    const { rows } = await searchEmployers({ text: 'cong ty tnhh may rieng' })
    expect(rows.map(({ code }) => code)).toEqual(['797'])
    const ofOffice = await searchEmployers({ text: 'may chung', office: '080' })
    expect(ofOffice).toMatchObject({ total: 1, rows: [{ code: '792000' }] })
  })

  test('mã số thuế của chi nhánh, có hay không gạch nối', async () => {
    for (const taxCode of ['9912345678-001', '9912345678001'])
      expect((await searchEmployers({ taxCode })).rows.map(({ code }) => code)).toEqual(['797'])
  })
})

describe('lời hỏi xấu', () => {
  const bad = [
    'Mẩy '.repeat(2_500),
    'a'.repeat(10_000),
    'lua vang '.repeat(1_200),
    '\0\x01\x02\u0007',
    'lúa\0vàng',
    '%_\\',
    '%',
    '\'; DROP TABLE "Facility"; --',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '\u202eLúa\u202c \u200f',
    '@89',
    '{"a":1}',
    '\ud800',
    '😀😀',
  ]

  test.each(bad.map((text) => [text.slice(0, 20), text]))(
    '%j trong ô nào cũng được trả lời bình thường',
    async (_, text) => {
      const answers = await Promise.all([
        searchFacilities({ text }),
        searchFacilities({ code: text }),
        searchFacilities({
          text: 'lua',
          province: [text],
          filters: ofKind(text),
        }),
        searchFacilities({ district: text }),
        searchFacilities({ commune: text }),
        searchEmployers({ text, office: text }),
        searchEmployers({ taxCode: text }),
        searchOffices({ text, province: [text], district: text }),
      ])
      for (const { rows, total } of answers) expect(total).toBeGreaterThanOrEqual(rows.length)
    },
  )

  test('chữ ẩn không giấu được tên', async () => {
    expect((await codesOf({ text: '\u202eLúa\u200b Vàng\u202c' }))[0]).toBe('89A01')
  })
})
