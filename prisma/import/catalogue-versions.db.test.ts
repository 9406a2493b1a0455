import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueOf, keyOf } from '@/lib/catalogues/rows/catalogue'
import { listRowsOfVersion } from '@/lib/catalogues/repository'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from './catalogues'

const catalogue = catalogueOf('offices')
const directory = mkdtempSync(path.join(tmpdir(), 'catalogues-'))
const file = path.join(directory, 'offices.csv')
const rowsOf = (version: number) => listRowsOfVersion(catalogue, { version, limit: 10_000 })
const nameOf = (rows: Record<string, unknown>[], key: string) =>
  rows.find((row) => keyOf(catalogue, row) === key)?.name

function edit(line: string, ...replacements: string[]) {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(`\n${line}\n`)) throw new Error(`offices.csv has no line «${line}»`)
  writeFileSync(
    file,
    text.replace(`\n${line}\n`, `\n${replacements.map((one) => `${one}\n`).join('')}`),
  )
}

const told: Record<number, Record<string, unknown>[]> = {}
const load = (isDryRun = false) => loadCatalogues(pool, { directory, isDryRun })

/** Words of offices whose kept count is not that of the table. */
const wordsCountedWrong = async () => {
  const counted = `SELECT word, count(*) FROM "Office", unnest(words) word GROUP BY word`
  const kept = `SELECT word, rows FROM "CatalogueWord" WHERE catalogue = 'Office'`
  const { rows } = await pool.query(
    `(${counted} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${counted})`,
  )
  return rows
}

beforeAll(async () => {
  cpSync(path.join(import.meta.dirname, '../data'), directory, { recursive: true })
  await load()
  told[1] = await rowsOf(1)
})
afterAll(() => rmSync(directory, { recursive: true }))

describe('ba lần nạp, không lần nào mất dòng nào', () => {
  const baDinh =
    '00101,001,BHXH Quận Ba Đình,"Số 142A phố Đội Cấn, phường Ngọc Hà, TP Hà Nội (địa chỉ của BHXH cơ sở Ba Đình, 2025)",02437339934,,public-list,ATTESTED,2020-01-01,'
  const newName = '00101,001,BHXH Cơ sở Ba Đình,,,,public-list,ATTESTED,2025-07-01,'

  test('chạy thử nói sẽ đổi gì mà không đổi gì', async () => {
    edit(baDinh, `${baDinh}2025-06-30`, newName)
    const { imports } = await load(true)
    expect(imports).toEqual([
      {
        catalogue: 'offices',
        version: 2,
        rows: 854,
        added: { count: 1, examples: ['BHXH Cơ sở Ba Đình'] },
        changed: { count: 0, examples: [] },
        closed: { count: 1, examples: ['BHXH Quận Ba Đình'] },
      },
    ])
    expect(await rowsOf(2)).toEqual(told[1])
    const { rowCount } = await pool.query(`SELECT FROM "SupersededRow"`)
    expect(rowCount).toBe(0)
  })

  test('đổi tên, rồi sửa điện thoại, rồi bỏ một dòng: phiên bản nào cũng dựng lại được', async () => {
    await load()
    told[2] = await rowsOf(2)
    expect(await wordsCountedWrong()).toEqual([])
    expect(nameOf(told[2], '00101|2020-01-01')).toBe('BHXH Quận Ba Đình')
    expect(nameOf(told[2], '00101|2025-07-01')).toBe('BHXH Cơ sở Ba Đình')

    edit(newName, newName.replace(',,,,', ',,02400000000,,'))
    await load()
    told[3] = await rowsOf(3)

    edit(
      '00102,001,BHXH Quận Hoàn Kiếm,"Số 7 phố Tràng Thi, phường Cửa Nam, TP Hà Nội (địa chỉ của BHXH cơ sở Hoàn Kiếm, 2025)",02439433254,,public-list,ATTESTED,2020-01-01,',
    )
    const { imports } = await load()
    expect(imports[0]).toMatchObject({
      version: 4,
      closed: { count: 1, examples: ['BHXH Quận Hoàn Kiếm'] },
    })

    expect((await rowsOf(4)).length).toBe(853)
    expect(nameOf(await rowsOf(4), '00102|2020-01-01')).toBeUndefined()
    expect(await rowsOf(3)).toEqual(told[3])
    expect(await rowsOf(2)).toEqual(told[2])
    expect(await rowsOf(1)).toEqual(told[1])
  })

  test('đọc phiên bản cũ từng trang cũng ra đúng những dòng ấy', async () => {
    const pages = [0, 300, 600].map((skip) =>
      listRowsOfVersion(catalogue, { version: 2, skip, limit: 300 }),
    )
    expect((await Promise.all(pages)).flat()).toEqual(told[2])
    const after = told[2]![99]
    expect(await listRowsOfVersion(catalogue, { version: 2, after, limit: 5 })).toEqual(
      told[2]!.slice(100, 105),
    )
  })

  test('nạp dữ liệu cũ hơn lúc khởi động thì giữ điều đã biết; ra lệnh nạp thì nạp', async () => {
    writeFileSync(
      path.join(directory, 'as-of.csv'),
      readFileSync(path.join(directory, 'as-of.csv'), 'utf8').replace(
        /offices,.*/,
        'offices,2026-12-01',
      ),
    )
    await load()
    const { imports } = await loadCatalogues(pool, { keepLater: true })
    expect(imports).toEqual([])
    expect((await rowsOf(5)).length).toBe(853)
    expect((await loadCatalogues(pool)).imports[0]).toMatchObject({
      catalogue: 'offices',
      version: 6,
    })
  })
})

test('tên cũ của một cơ sở y tế được tìm ra mà không đụng tên ngày nay', async () => {
  const { rows } = await pool.query(
    `SELECT name, "validTo"::text FROM "Facility" WHERE code = '42001' ORDER BY "validFrom"`,
  )
  expect(rows).toEqual([
    { name: 'Bệnh viện đa khoa Thành phố Hà Tĩnh', validTo: '2025-06-30' },
    { name: 'Trung tâm y tế Thành Sen', validTo: null },
  ])
})

test('một ô trông như công thức của bảng tính thì tệp bị từ chối', async () => {
  appendFileSync(file, '99901,,"=HYPERLINK(""x"")",,,,public-list,ATTESTED,2020-01-01,\n')
  await expect(load()).rejects.toThrow(/^offices\.csv:\d+: name: /)
})
