import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { searchOffices } from './search-offices'

beforeAll(() => loadCatalogues(pool), 180_000)

const AN_GIANG = ['89', '91']
const first = async (text: string, home: string[]) => {
  const { rows } = await searchOffices({ text, home, receivingOnly: true })
  return rows[0]!
}

describe('người đã khai địa chỉ tìm cơ quan', () => {
  test.each([
    ['chợ mới', '08909'],
    ['huyen cho moi', '08909'],
    ['bhxh an phú', '08903'],
    ['bhxh châu thành', '08910'],
    ['phú tân', '08905'],
    ['long xuyen', '089'],
  ])('«%s»: cơ quan tỉnh mình đứng đầu', async (text, code) => {
    expect((await first(text, AN_GIANG)).code).toBe(code)
  })

  test('mọi huyện cùng tên: ở tỉnh nào thì huyện của tỉnh ấy đứng đầu', async () => {
    const { rows } = await pool.query<{ code: string; name: string }>(
      `SELECT code, name FROM "Office" WHERE structure = '2020' AND "validTo" IS NULL AND "parentCode" IS NOT NULL
       AND name IN (SELECT name FROM "Office" WHERE structure = '2020' AND "validTo" IS NULL GROUP BY name HAVING count(*) > 1)`,
    )
    const missed: string[] = []
    for (const { code, name } of rows) {
      const found = await first(name, [code.slice(1, 3)])
      if (found.code !== code) missed.push(`${name} ${code}: ${found.code}`)
    }
    expect(rows.length).toBeGreaterThan(20)
    expect(missed).toEqual([])
  })

  test('tên một nơi khác vẫn dẫn tới nơi ấy, dù tỉnh mình có xã cùng tên', async () => {
    expect((await first('vĩnh long', AN_GIANG)).name).toBe('BHXH Tỉnh Vĩnh Long')
    expect((await first('hà nội', AN_GIANG)).name).toBe('BHXH TP Hà Nội')
  })

  test('dòng tìm ra nhờ một nơi nó phục vụ thì nói như thế', async () => {
    expect((await first('long xuyen', AN_GIANG)).isServing).toBe(true)
    expect((await first('an giang', AN_GIANG)).isServing).toBe(false)
  })
})
