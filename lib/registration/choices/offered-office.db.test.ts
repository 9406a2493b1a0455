import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { offeredOffice } from './offered-office'

beforeAll(async () => void (await loadCatalogues(pool)))

test('cơ quan đã chọn nay đóng cửa thì được mời cơ quan thay', async () => {
  const { office, closed } = await offeredOffice('07904')
  expect([office?.code, closed?.name]).toEqual(['079', 'BHXH Quận 9'])
})

test('cơ quan còn mở thì giữ nguyên; chưa chọn thì chưa có gì', async () => {
  expect(await offeredOffice('08902')).toMatchObject({ office: { code: '08902' }, closed: null })
  expect(await offeredOffice('')).toEqual({ office: null, closed: null })
})
