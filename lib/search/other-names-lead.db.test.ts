import { beforeAll, describe, expect, test } from 'vitest'
import { dice } from '@/lib/insured/dice'
import { runs } from '@/lib/forms/fixtures/any-words'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { searchCollectionPoints } from './search-collection-points'
import { searchOffices } from './search-offices'

const FIRST = 3

beforeAll(() => loadCatalogues(pool), 180_000)

describe('tên khác, cơ quan đã thôi', () => {
  const first = async (text: string) => {
    const { rows, isGuess } = await searchOffices({ text })
    return { names: rows.slice(0, FIRST).map(({ name }) => name), isGuess, rows }
  }

  test.each([
    ['bà chiểu', 'BHXH Cơ sở Bình Thạnh'],
    ['dung quất', 'BHXH Huyện Bình Sơn'],
    ['bến bạch đằng', 'BHXH Quận 1'],
    ['đảo vĩnh thực', 'BHXH TP Móng Cái'],
    ['đảo hòn nghệ', 'BHXH Huyện Kiên Lương'],
    ['thổ chu', 'BHXH TP Phú Quốc'],
    ['chu lai', 'BHXH Huyện Núi Thành'],
    ['xuân hương', 'BHXH Tỉnh Lâm Đồng'],
    ['thành nội', 'BHXH Tỉnh Thừa Thiên Huế'],
    ['hòn sơn', 'BHXH Huyện Kiên Hải'],
    ['quận 2', 'BHXH cơ sở Thủ Đức'],
    ['quận 9', 'BHXH TP Hồ Chí Minh'],
    ['huyện long đất', 'BHXH Huyện Long Điền'],
    ['bhxh khu vực 27', 'BHXH Thành phố Hồ Chí Minh'],
    ['khu vực XXVII', 'BHXH Thành phố Hồ Chí Minh'],
    ['TP.HCM (Bình Dương cũ)', 'BHXH Tỉnh Bình Dương'],
    ['quynhluu nghe an', 'BHXH Huyện Quỳnh Lưu'],
    ['can tho city', 'BHXH TP Cần Thơ'],
    ['vinh', 'BHXH Tỉnh Nghệ An'],
  ])('«%s» → %s', async (typed, name) => {
    const { names, isGuess } = await first(typed)
    expect(names).toContain(name)
    expect(isGuess).toBe(false)
  })

  test('rút thăm trong danh mục tên khác, của hôm nay hay trước kia: không bao giờ là gần giống', async () => {
    const { oneOf } = dice(20_251_130)
    const { rows } = await pool.query<{ alias: string }>(
      `SELECT DISTINCT alias FROM "PlaceAlias" ORDER BY alias`,
    )
    const asked = process.env.ALL_PLACES
      ? rows
      : Array.from({ length: runs(400) }, () => oneOf(rows))
    const guessed: string[] = []
    for (const { alias } of asked) {
      const { isGuess, total } = await searchOffices({ text: alias, receivingOnly: true })
      if (isGuess || total === 0) guessed.push(alias)
    }
    expect(guessed.length / rows.length).toBeLessThan(0.02)
  })

  test.each([
    ['bhxh cơ sở tân phước', 'BHXH cơ sở Tân Phước', '2025-09-30', 'BHXH cơ sở Phú Mỹ'],
    ['BHXH cơ sở Tân Thuận', 'BHXH cơ sở Tân Thuận', '2025-09-30', 'BHXH Thành phố Hồ Chí Minh'],
    ['co so long dien', 'BHXH cơ sở Long Điền', '2025-09-30', 'BHXH cơ sở Đất Đỏ'],
    ['bhxh quận 2', 'BHXH Quận 2', '2020-12-31', 'BHXH TP Hồ Chí Minh'],
    ['BHXH khu vực XXXV', 'BHXH khu vực XXXV', '2025-05-11', 'BHXH tỉnh Vĩnh Long'],
  ])(
    '«%s» đã thôi: đứng đầu với ngày cuối và nơi thay',
    async (typed, name, validTo, successorName) => {
      const { rows } = await first(typed)
      expect(rows[0]).toMatchObject({ name, validTo, successorName })
      const picker = await searchOffices({ text: typed, receivingOnly: true })
      expect(picker.rows.every((row) => row.validTo === null)).toBe(true)
    },
  )

  test.each(['xyzzy qwrt', 'chu lai xa lạ', 'bình dương lương sơn hoà'])(
    '«%s» không là nơi nào: không được gọi là tìm thấy',
    async (typed) => {
      const { rows, isGuess } = await first(typed)
      expect(rows.length === 0 || isGuess).toBe(true)
    },
  )
})

describe('điểm thu', () => {
  test.each(['quận 1', 'q1', 'q.1', 'Quận 1 cũ', 'district 1', 'bến thành', 'buu dien ben thanh'])(
    '«%s» → chỉ các điểm ở Quận 1',
    async (text) => {
      const { rows, isGuess } = await searchCollectionPoints({ text })
      expect(rows.map(({ districtName }) => districtName)).toEqual(rows.map(() => 'Quận 1'))
      expect([rows.length > 3, isGuess]).toEqual([true, false])
    },
  )

  test('mọi quận có số: chỉ điểm thu của quận ấy, hoặc mang tên ấy', async () => {
    for (let number = 1; number <= 12; number++) {
      const { rows } = await searchCollectionPoints({ text: `quận ${number}` })
      const name = `Quận ${number}`
      for (const row of rows)
        expect([row.name, row.districtName, row.address].join(), name).toMatch(
          new RegExp(`${name}(?!\\d)|Thủ Đức`),
        )
    }
  })

  test.each([
    ['bd chau doc', 'Bưu điện Châu Đốc'],
    ['bđ Ngọc Hồi', 'Bưu điện Ngọc Hồi'],
    ['bd mường chanh', 'Bưu điện Mường Chanh'],
  ])('«%s» → %s', async (text, name) => {
    const { rows, isGuess } = await searchCollectionPoints({ text })
    expect([rows[0]?.name, isGuess]).toEqual([name, false])
  })

  test.each(['buu dien van hoa xa', 'bđvhx'])(
    '«%s» là loại, không phải tên: không gợi ý bừa',
    async (text) => {
      expect((await searchCollectionPoints({ text })).suggestion).toBeNull()
    },
  )
})
