import { beforeAll, expect, test, vi } from 'vitest'
import { GET } from '@/app/(public)/du-lieu-mo/v1/[name]/route'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'

vi.hoisted(() => void (process.env.DEMO_MODE = '1'))

type Row = Record<string, unknown>
const rowsOf = async (name: string): Promise<Row[]> => {
  const request = new Request(`http://localhost:3000/du-lieu-mo/v1/${name}`)
  const answer = await GET(request, { params: Promise.resolve({ name }) })
  return (await answer.json()).rows
}

beforeAll(() => loadCatalogues(pool))

test('bản trình diễn có đơn vị bịa, dòng nào cũng nói là bịa, mã cơ quan suy đoán thì không cho', async () => {
  const rows = await rowsOf('employers.json')
  expect(rows).toHaveLength(3_000)
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['INVENTED']))
  const shown = await db.office.findMany({
    where: { OR: [{ attested: true }, { parentCode: null }] },
    select: { code: true },
  })
  const codes = new Set<unknown>([null, ...shown.map(({ code }) => code)])
  expect(rows.filter(({ officeCode }) => !codes.has(officeCode))).toEqual([])
})

test('danh sách cấp giấy nghỉ việc nói rõ là bịa; danh mục cơ sở y tế không mang cột ấy', async () => {
  const rows = await rowsOf('sick-leave-facilities.json')
  expect(rows.length).toBeGreaterThan(500)
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['INVENTED']))
  const [facility] = await rowsOf('facilities')
  expect(facility).not.toHaveProperty('issuesSickLeave')
})
