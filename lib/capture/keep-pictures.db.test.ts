import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { front } from '@/lib/photos/fixtures/drawn-person'
import { inUploadFolder } from '@/lib/photos/receiving/upload-folder'
import { db } from '@/lib/platform/database/db'
import { networkOf } from '@/lib/platform/limits/network'
import { jar } from '@/lib/review/fixtures/browser'
import { aDraft } from '@/lib/registration/fixtures/drafts-under-test'
import { beginCapture } from './begin-capture'
import { endCapture } from './end-capture'
import { findCapture } from './find-capture'
import { keepPictures } from './keep-pictures'
import { openCaptureByToken } from './open-capture'
import { findLiveCapture, finishOnPhone } from './phone-capture'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

async function handed() {
  const draft = await aDraft({})
  await beginCapture(draft.id, 'photos')
  return { ...draft, ...(await findCapture(draft.id))!.opens! }
}
const visitor = { network: networkOf('192.0.2.1'), device: 'Chrome trên Android' }
const standing = async (id: string) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).typed as Record<
    string,
    Record<string, string>
  >

test('ngắt lúc ảnh đang đến: ảnh ấy không được giữ', async () => {
  const { id, token } = await handed()
  await openCaptureByToken(token, visitor)
  const capture = (await findLiveCapture())!
  await inUploadFolder(async (folder) => {
    const file = path.join(folder, 'front')
    await writeFile(file, front)
    const send = () =>
      keepPictures(capture, { photos: { front: { ok: true, path: file } }, shown: {} })
    await endCapture(id, 'cut-off')
    expect((await send()).isOver).toBe(true)
  })
  expect((await standing(id)).photos?.front).toBe('')
  expect(await db.storedFile.count({ where: { declarationId: id } })).toBe(0)
})

test('nhấn “Xong” lúc ảnh còn đang đến: ảnh ấy vẫn được giữ', async () => {
  const { id, token } = await handed()
  await openCaptureByToken(token, visitor)
  const capture = (await findLiveCapture())!
  await inUploadFolder(async (folder) => {
    const file = path.join(folder, 'front')
    await writeFile(file, front)
    await finishOnPhone(capture)
    const photos = { front: { ok: true as const, path: file } }
    expect((await keepPictures(capture, { photos, shown: {} })).isOver).toBe(false)
  })
  expect((await standing(id)).photos?.front).not.toBe('')
})
