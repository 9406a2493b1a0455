import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as drawPhotos, POST as sendPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { storeFile } from '@/lib/stored-files/store-file'
import { photoWarnings } from '@/lib/photos/judging/photo-warnings'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current } from '../fixtures/presses'
import { findSeenPhotos } from './seen-photos'
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
    // That a front looks like a front is no fault.
    for (const one of sides)
      expect(page.includes(told[one])).toBe(one === side && name !== `looks-like-${side}`)
    expect(page).toContain('Ghi nhận')
  },
)

test('người gửi ghi vì sao vẫn gửi ảnh ấy: lời ở lại cạnh ảnh, trang kiểm tra thôi hỏi; ảnh khác thì lời mất', async () => {
  const id = await withPhotos({ front: ['blurred'] })
  const html = await drawn(drawPhotos, '/dang-ky/anh-giay-to')
  const form = new FormData()
  for (const name of ['reference', 'shown']) form.append(name, wordsIn(html, name)!)
  form.append('because-front', ' Thẻ đã  mòn, chữ chỉ còn thế. ')
  form.append('because-back', '')
  form.append('intent', 'tiep')
  await sendPhotos(
    new Request('http://localhost:3000/dang-ky/anh-giay-to', {
      method: 'POST',
      body: form,
      headers: { origin: 'http://localhost:3000' },
    }),
    {},
  )
  expect(await onReview()).not.toContain('có thể khó đọc')
  expect(await drawn(drawPhotos, '/dang-ky/anh-giay-to')).toContain('Thẻ đã mòn, chữ chỉ còn thế.')
  const { photos } = (await current()).typed
  const seen = (await findSeenPhotos(id, [photos!.front]))(photos!.front)
  expect(seen).toMatchObject({ warnings: ['blurred'], because: 'Thẻ đã mòn, chữ chỉ còn thế.' })
})

test('điều máy đọc được ở lại cạnh ảnh, mất cùng ảnh; của hồ sơ khác thì không thấy', async () => {
  const reading = { source: 'card-lines', number: '036099001234', birthDate: '1999-09-05' }
  const { id } = await begun(aTypedDraft())
  const photo = { declarationId: id, mediaType: 'image/jpeg', bytes: Buffer.from('a picture') }
  const kept = await storeFile({ ...photo, kind: fileKindOf.photos.back, reading })
  expect((await findSeenPhotos(id, [kept]))(kept).reading).toEqual(reading)
  jar.clear()
  const other = await begun(aTypedDraft())
  expect((await findSeenPhotos(other.id, [kept]))(kept).reading).toBeNull()
  await db.declaration.delete({ where: { id } })
  expect(await db.storedFile.count({ where: { id: kept } })).toBe(0)
})

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
