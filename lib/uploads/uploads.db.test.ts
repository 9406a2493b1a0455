import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { networkOf } from '@/lib/platform/limits/network'
import { db } from '@/lib/platform/database/db'
import { aDraft } from '@/lib/registration/fixtures/drafts-under-test'
import { appendBytes, findUploaded } from './append-bytes'
import { beginUpload } from './begin-upload'
import { deleteOldUploads } from './delete-old-uploads'
import { readPiece } from './read-piece'
import {
  mostAtOnce,
  mostUploadBytes,
  ownSender,
  UPLOAD_HOURS,
  WHOLE_MINUTES,
  type UploadSender,
} from './upload'
import { uploadField, withUploads } from './with-uploads'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

const network = networkOf('192.0.2.1')
const someone = async () => ownSender((await aDraft({})).id)
const picture = Buffer.from('một tấm ảnh giấy tờ, đến từng phần')

async function begun(sender: UploadSender, size = picture.length) {
  const upload = await beginUpload(sender, size, network)
  if (!upload.ok) throw new Error(upload.reason)
  return upload.id
}
const add = (id: string, sender: UploadSender, at: number, to?: number) =>
  appendBytes(id, [sender], { at, bytes: picture.subarray(at, to) })

const wholeOf = (id: string, senders: UploadSender[]) =>
  withUploads(
    { texts: { [uploadField('front')]: id }, photos: {}, fields: ['front'] },
    async () => senders,
    async ({ front }) => (front?.ok ? readFile(front.path) : front?.reason),
  )

test('ảnh đến từng phần, phần nào trước phần ấy, rồi thành đúng tấm ảnh đã gửi', async () => {
  const sender = await someone()
  const id = await begun(sender)
  expect(await add(id, sender, 0, 10)).toEqual({ received: 10, size: picture.length })
  expect(await wholeOf(id, [sender])).toBe('cut-off')
  const again = await begun(sender)
  await add(again, sender, 0, 10)
  await add(again, sender, 10)
  expect(await wholeOf(again, [sender])).toEqual(picture)
})

test('câu trả lời bị đứt thì hỏi lại được; vài phút sau ảnh đã nhận không còn nằm ở đó', async () => {
  const sender = await someone()
  const id = await begun(sender)
  await add(id, sender, 0)
  const both = [await wholeOf(id, [sender]), await wholeOf(id, [sender])]
  expect(both).toEqual([picture, picture])
  await deleteOldUploads(Date.now() + (WHOLE_MINUTES - 1) * 60_000)
  expect(await findUploaded(id, [sender])).not.toBeNull()
  await deleteOldUploads(Date.now() + (WHOLE_MINUTES + 1) * 60_000)
  expect(await findUploaded(id, [sender])).toBeNull()
})

test('gửi lại phần đã tới, hoặc bỏ cách một đoạn, thì không đổi gì: câu trả lời nói đã có đến đâu', async () => {
  const sender = await someone()
  const id = await begun(sender)
  await add(id, sender, 0, 10)
  for (const at of [0, 5, 11, -1, Number.NaN])
    expect(await appendBytes(id, [sender], { at, bytes: picture.subarray(0, 3) })).toMatchObject({
      received: 10,
    })
  const more = Buffer.concat([picture, picture])
  expect(await appendBytes(id, [sender], { at: 10, bytes: more })).toMatchObject({ received: 10 })
  await add(id, sender, 10)
  expect(await wholeOf(id, [sender])).toEqual(picture)
})

test('hai máy chủ cùng nhận một phần thì giữ một lần', async () => {
  const sender = await someone()
  const id = await begun(sender)
  const both = await Promise.all(Array.from({ length: 8 }, () => add(id, sender, 0, 12)))
  expect(both.every((one) => one?.received === 12)).toBe(true)
  expect(await db.uploadPiece.count({ where: { uploadId: id } })).toBe(1)
  await add(id, sender, 12)
  expect(await wholeOf(id, [sender])).toEqual(picture)
})

test('ảnh đang đến chỉ người mở nó thêm, xem và lấy được, cả khi cùng một tờ khai', async () => {
  const sender = await someone()
  const id = await begun(sender)
  await add(id, sender, 0)
  const strangers = [[await someone()], [{ ...sender, sender: 'một điện thoại' }], []]
  for (const others of strangers) {
    expect(await findUploaded(id, others)).toBeNull()
    expect(await appendBytes(id, others, { at: 0, bytes: picture })).toBeNull()
    expect(await wholeOf(id, others)).toBe('cut-off')
  }
  expect(await wholeOf(id, [sender])).toEqual(picture)
})

test('từng phần nằm trong cơ sở dữ liệu đã niêm phong, gắn với đúng chỗ của nó', async () => {
  const sender = await someone()
  const id = await begun(sender)
  await add(id, sender, 0, 10)
  await add(id, sender, 10)
  const pieces = await db.uploadPiece.findMany({ where: { uploadId: id }, orderBy: { at: 'asc' } })
  expect(pieces).toHaveLength(2)
  for (const { sealed } of pieces)
    expect(Buffer.from(sealed).includes(picture.subarray(0, 5))).toBe(false)
  const first = { uploadId_at: { uploadId: id, at: 0 } }
  await db.uploadPiece.update({ where: first, data: { sealed: pieces[1]!.sealed } })
  await expect(wholeOf(id, [sender])).rejects.toThrow()
})

test('ảnh quá lớn hay trống bị từ chối trước khi gửi; một người không giữ được quá nhiều ảnh dở dang', async () => {
  const sender = await someone()
  for (const size of [0, -5, 1.5, Number.NaN])
    expect(await beginUpload(sender, size, network)).toEqual({ ok: false, reason: 'empty' })
  expect(await beginUpload(sender, mostUploadBytes + 1, network)).toEqual({
    ok: false,
    reason: 'too-big',
  })
  const ids: string[] = []
  for (let at = 0; at < mostAtOnce + 2; at++) ids.push(await begun(sender))
  const left = await db.upload.findMany({ where: { declarationId: sender.declarationId } })
  expect(left).toHaveLength(mostAtOnce)
  expect(left.map(({ id }) => id)).toContain(ids.at(-1))
})

test('một mạng không chất đầy kho bằng ảnh gửi dở', async () => {
  const crowd = networkOf('198.51.100.7')
  const answers = []
  for (let at = 0; at < 60; at++)
    answers.push(await beginUpload(await someone(), mostUploadBytes, crowd))
  expect(answers.some((one) => !one.ok && one.reason === 'too-many-here')).toBe(true)
  expect((await beginUpload(await someone(), mostUploadBytes, network)).ok).toBe(true)
})

test('ảnh gửi dở không ai quay lại thì mất sau vài giờ; xóa tờ khai thì mất ngay', async () => {
  const sender = await someone()
  const id = await begun(sender)
  await add(id, sender, 0, 10)
  await deleteOldUploads(Date.now() + (UPLOAD_HOURS * 60 - 1) * 60_000)
  expect(await findUploaded(id, [sender])).not.toBeNull()
  await deleteOldUploads(Date.now() + (UPLOAD_HOURS * 60 + 1) * 60_000)
  expect(await findUploaded(id, [sender])).toBeNull()
  const other = await begun(sender)
  await add(other, sender, 0, 10)
  await db.declaration.delete({ where: { id: sender.declarationId } })
  expect(await db.uploadPiece.count({ where: { uploadId: other } })).toBe(0)
})

test('đường truyền đứt giữa chừng thì phần đã tới vẫn được giữ', async () => {
  async function* cut() {
    yield picture.subarray(0, 7)
    yield picture.subarray(7, 20)
    throw new Error('đứt')
  }
  const request = new Request('http://test/', {
    method: 'POST',
    body: Readable.toWeb(Readable.from(cut())),
    duplex: 'half',
  } as RequestInit)
  expect(await readPiece(request)).toEqual(picture.subarray(0, 20))
})
