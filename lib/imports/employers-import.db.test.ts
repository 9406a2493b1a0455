import { beforeEach, expect, test } from 'vitest'
import { catalogueOf } from '@/lib/catalogues/rows/catalogue'
import { findVersion, listRowsOfVersion } from '@/lib/catalogues/repository'
import { findUnit } from '@/lib/offices/units/find-unit'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { importLines, told } from './fixtures/import-files'

const header = 'Mã đơn vị;Tên đơn vị;Mã số thuế;Mã tỉnh;Mã cơ quan BHXH;Tình trạng;Có hiệu lực từ'
const employer = (code: string, name: string, state = 'Đang hoạt động') =>
  `${code};${name};9900000001;89;089;${state};01/01/2020`
const both = [
  header,
  employer('AA0001Z', 'Công ty TNHH Ví Dụ'),
  employer('BB0002Z', 'Trường Giả Định'),
]

const lastVersion = async () => (await findVersion('employers', null))!
const namesOf = async (version: number) =>
  (await listRowsOfVersion(catalogueOf('employers'), { version, limit: 100 })).map(
    ({ name }) => name,
  )

beforeEach(async () => {
  await pool.query(
    `DELETE FROM "Employer"; DELETE FROM "SupersededRow" WHERE catalogue = 'employers'; DELETE FROM "Import"`,
  )
})

test('một tệp đơn vị là một phiên bản của danh sách; nạp lại không thêm phiên bản', async () => {
  const before = (await lastVersion()).version
  expect(told(await importLines('employers', both))).toEqual({ added: 2 })
  expect(await lastVersion()).toMatchObject({ version: before + 1, rows: 2 })
  expect(await findUnit('AA0001Z')).toMatchObject({ name: 'Công ty TNHH Ví Dụ', state: 'active' })
  expect(told(await importLines('employers', both))).toEqual({ same: 2 })
  expect((await lastVersion()).version).toBe(before + 1)
})

test('đổi tên thì phiên bản trước vẫn đọc được; đơn vị tệp không kể thì không khép', async () => {
  await importLines('employers', both)
  const { version } = await lastVersion()
  const renamed = [header, employer('BB0002Z', 'Trường Giả Định Mới', 'Tạm ngừng')]
  expect(told(await importLines('employers', renamed))).toEqual({ changed: 1 })
  expect(await namesOf(version)).toEqual(['Công ty TNHH Ví Dụ', 'Trường Giả Định'])
  expect(await namesOf(version + 1)).toEqual(['Công ty TNHH Ví Dụ', 'Trường Giả Định Mới'])
})

test('tìm được ngay bằng chữ trong tên', async () => {
  await importLines('employers', both)
  const { rows } = await pool.query(
    `SELECT rows FROM "CatalogueWord" WHERE catalogue = 'Employer' AND word = 'truong'`,
  )
  expect(rows).toEqual([{ rows: 1 }])
})

test('chạy thử, và tệp có dòng chưa đọc được', async () => {
  const before = (await lastVersion()).version
  expect(told(await importLines('employers', both, true))).toEqual({ added: 2 })
  expect(await db.employer.count()).toBe(0)
  const wrong = [...both, employer('CC0003Z', 'Ba', 'nghỉ')]
  expect(told(await importLines('employers', wrong))).toEqual({
    added: 2,
    refused: 1,
    refusals: ['4 state employerState'],
  })
  expect((await lastVersion()).version).toBe(before + 1)
})

test('khởi động lại, hay nạp các danh sách của cổng, không xóa đơn vị đã nạp', async () => {
  await importLines('employers', both)
  // As after any change of our files.
  await pool.query(`UPDATE "CatalogueVersion" SET fingerprint = 'other'`)
  await loadCatalogues(pool)
  expect(await db.employer.count()).toBe(2)
})
