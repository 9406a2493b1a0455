import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { listProvincesSayingMerged } from './merged-provinces'
import { listProvinces } from './repository'

beforeAll(() => loadCatalogues(pool), 180_000)

test('mỗi tỉnh cũ đứng đúng một lần trong danh sách tỉnh ngày nay', async () => {
  const labels = (await listProvincesSayingMerged()).map(({ label }) => label)
  expect(labels).toContain('Tỉnh An Giang (gồm Kiên Giang cũ)')
  expect(labels).toContain('Thành phố Hà Nội')
  for (const { name } of await listProvinces('2020')) {
    const own = name.replace(/^(Tỉnh|Thành phố) /, '')
    const saying = labels.filter((label) =>
      new RegExp(`(^|[ ,(])${own}($|[,)]| \\(| cũ)`).test(label),
    )
    expect(saying, name).toHaveLength(1)
  }
})
