import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { readHardQueries, type HardQuery } from './fixtures/hard-queries'
import { searchCollectionPoints } from './search-collection-points'
import { searchFacilities } from './search-facilities'
import { searchOffices } from './search-offices'

const FIRST = 3
const LEAST = 0.95
const LOADING_MS = 180_000

beforeAll(async () => {
  await loadCatalogues(pool)
}, LOADING_MS)

describe('200 câu hỏi khó về cơ sở khám chữa bệnh', () => {
  const all = readHardQueries()

  async function placeOf({ text, province, code }: HardQuery): Promise<number> {
    const where = province ? { province: [province] } : {}
    const { rows } = await searchFacilities({ text, ...where })
    return rows.findIndex((row) => row.code === code)
  }

  test('đủ 200 câu, mỗi loại có ít nhất 25', () => {
    expect(all).toHaveLength(200)
    for (const kind of ['không dấu', 'sai một chữ', 'viết tắt', 'tên cũ', 'lẫn'])
      expect(all.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(25)
  })

  test('cơ sở muốn tìm đứng trong ba dòng đầu ở ít nhất 95 % câu', async () => {
    const missed: string[] = []
    for (const query of all) {
      const place = await placeOf(query)
      if (place < 0 || place >= FIRST) missed.push(`${query.kind}: ${query.text} (${query.code})`)
    }
    expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST)
  })
})

describe('cơ quan BHXH', () => {
  const namesOf = async (query: Parameters<typeof searchOffices>[0]) =>
    (await searchOffices(query)).rows.map(({ name, parentName }) => `${name}, ${parentName}`)

  test.each(['chau doc', 'BHXH TP Châu Đốc', 'bhxh thành phố châu đốc', 'chau dok'])(
    'gõ «%s» thì thấy Châu Đốc',
    async (text) => {
      expect((await namesOf({ text }))[0]).toBe('BHXH TP Châu Đốc, BHXH Tỉnh An Giang')
    },
  )

  test('theo huyện cũ thì thấy cơ quan của huyện và của tỉnh, không thấy huyện khác', async () => {
    expect(await namesOf({ province: ['89'], district: '884' })).toEqual([
      'BHXH TP Châu Đốc, BHXH Tỉnh An Giang',
      'BHXH Tỉnh An Giang, null',
    ])
  })

  test('mã dựng lại không tìm ra gì, mã đã thấy thì ra', async () => {
    const { rows } = await pool.query<{ code: string }>(
      'SELECT code FROM "Office" WHERE NOT attested AND "parentCode" IS NOT NULL AND "validTo" IS NULL LIMIT 1',
    )
    expect((await searchOffices({ code: rows[0]!.code })).total).toBe(0)
    expect((await searchOffices({ code: '00101' })).rows[0]?.name).toBe('BHXH Quận Ba Đình')
  })
})

test('điểm thu tìm theo tên đường không dấu', async () => {
  const { rows } = await searchCollectionPoints({ text: 'dinh tien hoang', province: ['01'] })
  expect(rows.some(({ address }) => address?.includes('Đinh Tiên Hoàng'))).toBe(true)
})
