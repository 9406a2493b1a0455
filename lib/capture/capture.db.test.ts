import { beforeEach, expect, test, vi } from 'vitest'
import sharp from 'sharp'
import { GET as showPicture } from '@/app/(public)/chup-anh/anh/[id]/route'
import { GET as drawPhone, POST as sendPictures } from '@/app/(public)/chup-anh/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { back, front } from '@/lib/photos/fixtures/drawn-person'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { networkOf } from '@/lib/platform/limits/network'
import { jar } from '@/lib/review/fixtures/browser'
import { SIGNS } from '@/lib/text/spoken-signs'
import { aDraft } from '@/lib/registration/fixtures/drafts-under-test'
import { keepPhoto } from '@/lib/registration/photos/keep-photo'
import { lookAt } from '@/lib/photos/judging/look-at'
import { beginCapture } from './begin-capture'
import { endCapture } from './end-capture'
import { findCapture } from './find-capture'
import { findNoCapture, openCaptureByCode, openCaptureByToken } from './open-capture'
import { findLiveCapture, findPhoneCapture } from './phone-capture'
import { codeOf } from './secrets'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const visitor = { network: networkOf('192.0.2.1'), device: 'Chrome trên Android' }

async function handed() {
  const draft = await aDraft({})
  await beginCapture(draft.id, 'photos')
  return { ...draft, ...(await findCapture(draft.id))!.opens! }
}
const age = (declarationId: string, minutes: number) => db.$executeRaw`
  UPDATE "PhoneCapture" SET "createdAt" = "createdAt" - make_interval(mins => ${minutes}::int),
    "expiresAt" = "expiresAt" - make_interval(mins => ${minutes}::int) WHERE "declarationId" = ${declarationId}::uuid`
const isAt = async (id: string) => (await findCapture(id))!.state

async function send(pictures: Record<string, Buffer>, fields: Record<string, string> = {}) {
  const form = new FormData()
  const html = await drawn(drawPhone, '/chup-anh')
  for (const [name, value] of Object.entries({ shown: wordsIn(html, 'shown') ?? '', ...fields }))
    form.append(name, value)
  for (const [side, bytes] of Object.entries(pictures))
    form.append(side, new File([new Uint8Array(bytes)], 'a.jpg'))
  const headers = { origin: 'http://localhost:3000', accept: 'application/json' }
  const request = new Request('http://localhost:3000/chup-anh', {
    method: 'POST',
    body: form,
    headers,
  })
  return (await (await sendPictures(request, {})).json()) as {
    ok: boolean
    id: string
    message: string
  }
}
const standing = async (id: string) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).typed as Record<
    string,
    Record<string, string>
  >
const look = async (id: string) =>
  (await showPicture(new Request('http://test/'), { params: Promise.resolve({ id }) })).status

test('liên kết và mã không nằm trong cơ sở dữ liệu, và không đoán được từ số của lần chụp', async () => {
  const { id, token, code } = await handed()
  const [row] = await db.phoneCapture.findMany({ where: { declarationId: id } })
  const kept = JSON.stringify(row)
  for (const secret of [token, code, code.replaceAll('-', '')]) expect(kept).not.toContain(secret)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect((await findCapture(id))!.opens).toEqual({ token, code })
  const signs = new Set(Array.from({ length: 400 }, (_, at) => codeOf(String(at))).join(''))
  expect([...signs].sort().join('')).toBe([...SIGNS].sort().join(''))
  const codes = Array.from({ length: 400 }, (_, at) => codeOf(String(at)))
  expect(new Set(codes).size).toBe(codes.length)
})

test('nhiều điện thoại cùng mở một lúc thì một điện thoại được', async () => {
  const { id, token } = await handed()
  const all = await Promise.all(Array.from({ length: 8 }, () => openCaptureByToken(token, visitor)))
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  expect(all.filter((one) => !one.ok && one.reason === 'used')).toHaveLength(7)
  expect(await isAt(id)).toBe('open')
  const [line] = await listEntries(`declaration:${id}`)
  expect(line).toMatchObject({ act: 'open-on-phone', details: { device: visitor.device } })
})

test('chưa ai mở thì hết hạn sau 15 phút; mã mới làm mã cũ hết hiệu lực', async () => {
  const { id, token } = await handed()
  await age(id, 14)
  expect(await findNoCapture(token)).toBeNull()
  await age(id, 1)
  expect(await findNoCapture(token)).toBe('expired')
  expect(await openCaptureByToken(token, visitor)).toEqual({ ok: false, reason: 'expired' })
  await beginCapture(id, 'photos')
  const second = (await findCapture(id))!.opens!
  await beginCapture(id, 'photos')
  expect(await openCaptureByToken(second.token, visitor)).toEqual({ ok: false, reason: 'replaced' })
})

test('điện thoại có thêm 15 phút sau mỗi ảnh, nhiều nhất một giờ', async () => {
  const { id, token } = await handed()
  await openCaptureByToken(token, visitor)
  for (let turn = 0; turn < 4; turn++) {
    await age(id, 14)
    expect((await send({ [turn % 2 ? 'back' : 'front']: turn % 2 ? back : front })).ok).toBe(true)
  }
  await age(id, 3)
  expect(await isAt(id)).toBe('open')
  await age(id, 1)
  expect(await isAt(id)).toBe('expired')
  expect((await send({ front })).message).toContain('15 phút')
})

test('nhập mã theo cách nào cũng được; một mạng đoán nhiều lần thì phải đợi', async () => {
  const { code } = await handed()
  const stranger = { ...visitor, network: networkOf('203.0.113.9') }
  for (let turn = 0; turn < 20; turn++)
    expect(await openCaptureByCode(`WRONG${turn}`, stranger)).toEqual({
      ok: false,
      reason: 'unknown',
    })
  expect(await openCaptureByCode(code, stranger)).toMatchObject({ ok: false, reason: 'too-many' })
  expect(await openCaptureByCode(` ${code.toLowerCase().replaceAll('-', ' ')}`, visitor)).toEqual({
    ok: true,
  })
})

test('điện thoại thấy ảnh nó vừa chụp, không thấy ảnh của máy tính; ngắt rồi thì không thấy gì', async () => {
  const { id, token, load } = await handed()
  const jpeg = await sharp(front).jpeg().toBuffer()
  const photo = { ok: true as const, jpeg, look: await lookAt(jpeg), warnings: [] }
  const place = { draft: await load(), step: 'photos' as const, side: 'front' as const, over: '' }
  const atComputer = await keepPhoto(place, photo as never)
  if (!atComputer?.ok) throw new Error('not kept')
  await openCaptureByToken(token, visitor)
  const { id: taken } = await send({ back })
  expect(await look(taken)).toBe(200)
  expect(await look(atComputer.id)).toBe(404)
  const html = await drawn(drawPhone, '/chup-anh')
  expect(html).not.toContain(`/anh/${atComputer.id}`)
  expect(html).not.toContain((await load()).reference)
  expect(await standing(id)).toMatchObject({ photos: { front: atComputer.id, back: taken } })
  await endCapture(id, 'cut-off')
  expect(await look(taken)).toBe(404)
  expect(await findLiveCapture()).toBeNull()
  expect(readOn(await drawn(drawPhone, '/chup-anh'))).toContain('Máy tính đã ngắt mã trước')
})

test('máy tính vừa đổi ảnh ấy: ảnh của máy tính ở lại, điện thoại được bảo xem trên máy tính', async () => {
  const { id, token, load } = await handed()
  await openCaptureByToken(token, visitor)
  const shown = wordsIn(await drawn(drawPhone, '/chup-anh'), 'shown')!
  const other = await sharp(front).flop().jpeg().toBuffer()
  const photo = { ok: true as const, jpeg: other, look: await lookAt(other), warnings: [] }
  const place = { draft: await load(), step: 'photos' as const, side: 'front' as const, over: '' }
  const atComputer = await keepPhoto(place, photo as never)
  if (!atComputer?.ok) throw new Error('not kept')
  expect((await send({ front }, { shown })).message).toContain('Xem ảnh trên máy tính')
  expect((await standing(id)).photos?.front).toBe(atComputer.id)
  expect(await db.storedFile.count({ where: { declarationId: id } })).toBe(1)
})

test('xóa tờ khai thì điện thoại không còn gì', async () => {
  const { id, token } = await handed()
  await openCaptureByToken(token, visitor)
  await db.declaration.delete({ where: { id } })
  expect(await findPhoneCapture()).toBeNull()
  expect(await findNoCapture(token)).toBe('unknown')
})
