import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from './catalogues'

async function column(sql: string): Promise<unknown[]> {
  const { rows } = await pool.query({ text: sql, rowMode: 'array' })
  return rows.map(([value]) => value)
}

const nameOf = async (structure: string, level: string, code: string) => {
  const { rows } = await pool.query(
    `SELECT name FROM "AdminUnit" WHERE structure = $1 AND level::text = $2 AND code = $3
     ORDER BY "validFrom" DESC`,
    [structure, level, code],
  )
  return rows[0]?.name
}

describe('danh mục đã nạp', () => {
  beforeAll(() => loadCatalogues(pool))

  test.each([
    ['2020', 'PROVINCE', 63],
    ['2020', 'DISTRICT', 705],
    ['2025', 'PROVINCE', 34],
    ['2025', 'COMMUNE', 3_321],
  ])('cơ cấu %s, cấp %s có %i đơn vị', async (structure, level, count) => {
    expect(
      await column(
        `SELECT count(DISTINCT code)::int FROM "AdminUnit" WHERE structure = '${structure}' AND level = '${level}'`,
      ),
    ).toEqual([count])
  })

  test('cơ cấu 2020 có 10.603 xã, phường, thị trấn và năm huyện đảo thay cho xã của mình', async () => {
    const units = `FROM "AdminUnit" WHERE structure = '2020' AND level = 'COMMUNE'`
    expect(await column(`SELECT count(*)::int ${units} AND length(code) = 5`)).toEqual([10_603])
    expect(await column(`SELECT code ${units} AND length(code) <> 5 ORDER BY code`)).toEqual([
      '318',
      '471',
      '498',
      '536',
      '755',
    ])
    expect(await column(`SELECT count(*)::int ${units} AND "parentCode" = '088'`)).toEqual([16])
  })

  test.each([
    ['2020', 'DISTRICT', '009', 'Quận Thanh Xuân'],
    ['2020', 'COMMUNE', '00358', 'Phường Phương Liệt'],
    ['2020', 'COMMUNE', '00001', 'Phường Phúc Xá'],
    ['2020', 'DISTRICT', '088', 'Thị xã Sa Pa'],
    ['2020', 'DISTRICT', '769', 'Thành phố Thủ Đức'],
    ['2020', 'DISTRICT', '672', 'Thành phố Đà Lạt'],
    ['2020', 'DISTRICT', '911', 'Thành phố Phú Quốc'],
    ['2025', 'COMMUNE', '00004', 'Phường Ba Đình'],
    ['2025', 'COMMUNE', '26740', 'Phường Sài Gòn'],
    ['2025', 'COMMUNE', '30307', 'Phường Long Xuyên'],
    ['2025', 'COMMUNE', '31078', 'Đặc khu Phú Quốc'],
    ['2025', 'COMMUNE', '20242', 'Phường Hải Châu'],
    ['2025', 'COMMUNE', '06970', 'Xã Ba Chẽ'],
    ['2025', 'PROVINCE', '75', 'Thành phố Đồng Nai'],
    ['2025', 'COMMUNE', '26368', 'Phường Long Thành'],
  ])('%s %s %s là %s', async (structure, level, code, name) => {
    expect(await nameOf(structure, level, code)).toBe(name)
  })

  test('mỗi xã, phường, đặc khu ngày nay đều có ít nhất một địa chỉ cũ dẫn tới', async () => {
    expect(
      await column(`SELECT code FROM "AdminUnit" unit WHERE structure = '2025' AND level = 'COMMUNE'
                    AND NOT EXISTS (SELECT FROM "AdminUnitSuccessor" WHERE "newCode" = unit.code)`),
    ).toEqual([])
  })

  test('mọi phường xã cũ đều biết nay thuộc đâu, trừ một nơi đã ghi trong SOURCES.md', async () => {
    expect(
      await column(`SELECT code FROM "AdminUnit" unit WHERE structure = '2020' AND level = 'COMMUNE'
                    AND NOT EXISTS (SELECT FROM "AdminUnitSuccessor" WHERE "oldCode" = unit.code) ORDER BY code`),
    ).toEqual(['28825'])
  })

  test('mỗi cơ cấu có thời hạn của mình, tên đặt lại ngày 30/04/2026 là dòng riêng', async () => {
    expect(
      await column(
        `SELECT DISTINCT concat_ws(' ', structure, "validFrom", "validTo") FROM "AdminUnit" ORDER BY 1`,
      ),
    ).toEqual([
      '2020 2020-01-01 2025-06-30',
      '2025 2025-07-01',
      '2025 2025-07-01 2026-04-29',
      '2025 2026-04-30',
    ])
  })

  test('cơ quan cấp huyện mang đúng tên một huyện của tỉnh mình, để gợi ý theo nơi ở', async () => {
    expect(
      await column(`SELECT office.name FROM "Office" office WHERE "parentCode" IS NOT NULL AND "validFrom" < '2025-07-01' AND NOT EXISTS (
        SELECT FROM "AdminUnit" unit WHERE structure = '2020' AND level = 'DISTRICT' AND '0' || unit."parentCode" = office."parentCode"
        AND 'BHXH ' || replace(replace(unit.name, 'Thành phố ', 'TP '), 'Thị xã ', 'TX ') = office.name) ORDER BY 1`),
    ).toEqual(['BHXH Quận 2', 'BHXH Quận 9', 'BHXH Quận Thủ Đức'])
  })

  test('không tên, địa chỉ nào có dấu sắc đứng rời sau chữ: «Sô´3»', async () => {
    for (const table of ['Facility', 'CollectionPoint', 'Office'])
      expect(
        await column(
          `SELECT concat_ws(' ', name, address) FROM "${table}" WHERE concat_ws(' ', name, address) ~ '[âêôăơư][''´’]'`,
        ),
        table,
      ).toEqual([])
  })
})
