import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from './catalogues'
import type { Import } from './import-catalogue'

const directories: string[] = []
afterEach(() =>
  directories.splice(0).forEach((directory) => rmSync(directory, { recursive: true })),
)

/** The catalogues with one line changed. */
function changed(file: string, line: string, replacement: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'catalogues-'))
  directories.push(directory)
  cpSync(path.join(import.meta.dirname, '../data'), directory, { recursive: true })
  const target = path.join(directory, file)
  const text = readFileSync(target, 'utf8')
  if (!text.includes(`\n${line}\n`)) throw new Error(`${file} has no line «${line}»`)
  writeFileSync(target, text.replace(`\n${line}\n`, `\n${replacement}\n`))
  return directory
}

const caoBang = async () => {
  const where = `structure = '2025' AND level = 'PROVINCE' AND code = '04'`
  const { rows } = await pool.query(`SELECT name FROM "AdminUnit" WHERE ${where}`)
  return rows[0]?.name
}

const emptyCatalogues = () =>
  pool.query('TRUNCATE "CatalogueVersion", "SupersededRow", "AdminUnit", "Office"')

/** How many rows each import brought, by catalogue. */
const rowsOf = (imports: Import[]) =>
  Object.fromEntries(imports.map(({ catalogue, rows }) => [catalogue, rows]))

describe('nạp danh mục', () => {
  // Every test database begins with the catalogues in it.
  beforeAll(() => emptyCatalogues())

  test('ba tiến trình khởi động cùng lúc chỉ nạp một lần, nạp nữa thì không đổi gì', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => loadCatalogues(pool)))
    expect(outcomes.map(({ loaded }) => loaded).toSorted()).toEqual([false, false, true])
    expect(rowsOf(outcomes.find(({ loaded }) => loaded)?.imports ?? [])).toEqual({
      'admin-units': 63 + 705 + 10_603 + 5 + 34 + 3_321 + 11,
      'admin-unit-successors': 11_196,
      offices: 853,
      'ivan-providers': 8,
      'place-aliases': 2_488,
      'certificate-authorities': 26,
      facilities: 20_764,
      'collection-points': 1_677,
      employers: 0,
      rates: 425,
      diseases: 12_137,
      holidays: 28,
    })
    expect((await loadCatalogues(pool)).loaded).toBe(false)
  })

  test('tệp đổi thì cơ sở dữ liệu đổi theo, trả tệp về thì trở lại như cũ', async () => {
    const directory = changed('provinces-2025.csv', '04,Tỉnh Cao Bằng', '04,Tỉnh Giả Định')
    const { imports } = await loadCatalogues(pool, { directory })
    expect(imports).toEqual([
      {
        catalogue: 'admin-units',
        version: 2,
        rows: 14_742,
        added: { count: 0, examples: [] },
        changed: { count: 1, examples: ['Tỉnh Giả Định'] },
        closed: { count: 0, examples: [] },
      },
    ])
    expect(await caoBang()).toBe('Tỉnh Giả Định')
    await loadCatalogues(pool)
    expect(await caoBang()).toBe('Tỉnh Cao Bằng')
  })

  test('bảng bị xóa trống thì nạp lại', async () => {
    await pool.query('DELETE FROM "AdminUnit"')
    expect((await loadCatalogues(pool)).loaded).toBe(true)
    expect(await caoBang()).toBe('Tỉnh Cao Bằng')
  })

  test.each([
    [
      'districts-2020.csv',
      '001,01,Quận Ba Đình',
      '001,99,Quận Ba Đình',
      'districts-2020.csv:2: unknown parent_code «99»',
    ],
    [
      'wards-2020.csv',
      '00004,001,Phường Trúc Bạch',
      '00004,,Phường Trúc Bạch',
      'wards-2020.csv:3: unknown parent_code «»',
    ],
    [
      'communes-2025.csv',
      '00008,01,Phường Ngọc Hà',
      '00008,1,Phường Ngọc Hà',
      'communes-2025.csv:3: unknown parent_code «1»',
    ],
    [
      'communes-2025.csv',
      '00008,01,Phường Ngọc Hà',
      '00004,01,Phường Ngọc Hà',
      'communes-2025.csv:3: code «00004» stands here a second time',
    ],
    [
      'communes-2025.csv',
      '00008,01,Phường Ngọc Hà',
      '00008,01',
      'communes-2025.csv:3: expected 3 cells',
    ],
    [
      'successors.csv',
      '00004,00004,yes',
      '00004,00005,yes',
      'successors.csv:3: unknown new_code «00005»',
    ],
    [
      'island-districts.csv',
      '471,19742',
      '472,19742',
      'island-districts.csv:3: unknown district_code «472»',
    ],
    [
      'renamed-units.csv',
      'province,75,Thành phố Đồng Nai,2026-04-30,resolutions-2026',
      'province,76,Thành phố Đồng Nai,2026-04-30,resolutions-2026',
      'renamed-units.csv:2: unknown code «76»',
    ],
    [
      'offices.csv',
      '00115,001,BHXH Quận Hà Đông,,,,public-list,ATTESTED,2020-01-01,',
      '00115,000,BHXH Quận Hà Đông,,,,public-list,ATTESTED,2020-01-01,',
      'offices.csv:18: unknown parentCode «000»',
    ],
    [
      'offices.csv',
      '00115,001,BHXH Quận Hà Đông,,,,public-list,ATTESTED,2020-01-01,',
      '00102,001,BHXH Quận Hà Đông,,,,public-list,ATTESTED,2019-01-01,',
      'offices.csv:4: begins on 2020-01-01, while offices.csv:18 still holds',
    ],
    [
      'offices.csv',
      '00115,001,BHXH Quận Hà Đông,,,,public-list,ATTESTED,2020-01-01,',
      '00115,001,BHXH Quận Hà Đông,,,,public-list,ATTESTED,2020-01-01,2019-01-01',
      'offices.csv:18: ends on 2019-01-01, before it begins',
    ],
    [
      'facilities.csv',
      '01001,Bệnh viện Hữu Nghị,,,,benh_vien,,portal-2026,ATTESTED,2020-01-01,',
      '01001,Bệnh viện Hữu Nghị,,999,,benh_vien,,portal-2026,ATTESTED,2020-01-01,',
      'facilities.csv:2: unknown districtCode «999»',
    ],
    [
      'facilities.csv',
      '01001,Bệnh viện Hữu Nghị,,,,benh_vien,,portal-2026,ATTESTED,2020-01-01,',
      '01001,Bệnh viện Hữu Nghị,,,,benh_vien,,portal-2026,SURE,2020-01-01,',
      'facilities.csv:2: status: ',
    ],
    [
      'rates.csv',
      'base-salary,all,730000,VND/month,NĐ 28/2010/NĐ-CP,recollection,UNVERIFIED,2010-05-01,2011-04-30',
      'base-salary,all,730000,VND/month,NĐ 28/2010/NĐ-CP,hearsay,UNVERIFIED,2010-05-01,2011-04-30',
      'rates.csv:2: unknown source «hearsay»',
    ],
  ])('%s có dòng sai «%s» → «%s» thì dừng và chỉ đúng dòng', async (file, line, wrong, message) => {
    await loadCatalogues(pool)
    const directory = changed(file, line, wrong)
    await expect(loadCatalogues(pool, { directory })).rejects.toThrow(message)
    expect((await loadCatalogues(pool)).loaded).toBe(false)
  })
})
