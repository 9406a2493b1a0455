import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { storeFile } from '@/lib/stored-files/store-file'
import { photoWarnings } from '@/lib/photos/photo'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun } from '../fixtures/presses'
import { fileKindOf, sides, type Side } from './keep-photo'
import { mergeTyped } from '../repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

async function withPhotos(warnings: Partial<Record<Side, string[]>>) {
  const { id: declarationId } = await begun(aTypedDraft())
  const photo = { declarationId, mediaType: 'image/jpeg', bytes: Buffer.from('a picture') }
  for (const side of sides) {
    const kept = await storeFile({
      ...photo,
      kind: fileKindOf.photos[side],
      warnings: warnings[side] ?? [],
    })
    await mergeTyped(declarationId, 'photos', { [side]: kept })
  }
  return declarationId
}
const onReview = async () => readOn(await drawn(drawReview, '/dang-ky/kiem-tra'))
const told = {
  front: 'Ảnh mặt trước của giấy tờ có thể khó đọc',
  back: 'Ảnh mặt sau của giấy tờ có thể khó đọc',
}

const seen = sides.flatMap((side) =>
  Object.keys(photoWarnings).map((name) => [side, name] as const),
)
test.each(seen)(
  'ảnh (%s, %s) khó đọc thì trang kiểm tra nói trước khi gửi, cả khi không có mã lệnh',
  async (side, name) => {
    await withPhotos({ [side]: [name] })
    const page = await onReview()
    for (const one of sides) expect(page.includes(told[one])).toBe(one === side)
    expect(page).toContain('Ghi nhận')
  },
)

test('ảnh rõ thì không ai phải lo; ảnh cán bộ đã xem và không cần sửa cũng vậy', async () => {
  await withPhotos({})
  expect(await onReview()).not.toContain('có thể khó đọc')
  jar.clear()
  const id = await withPhotos({ front: ['blurred'] })
  const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa họ tên.' }]
  const { submittedAt, ...sent } = {
    submittedAt: new Date(),
    answers: aTypedDraft(),
    officeCode: '08902',
  }
  await db.declaration.update({
    where: { id },
    data: { ...sent, submittedAt, status: 'RETURNED', corrections },
  })
  expect(await onReview()).not.toContain('có thể khó đọc')
})
