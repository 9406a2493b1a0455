import { beforeEach, expect, test, vi } from 'vitest'
import { POST as sendPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as showPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { jar } from '@/lib/review/fixtures/browser'
import sharp from 'sharp'
import { back, front } from '@/lib/photos/fixtures/drawn-person'
import { current } from '../fixtures/presses'
import { markOfStep } from '../saving/shown-mark'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeEach(() => jar.clear())

async function send(photos: Record<string, Buffer>, accept = 'text/html') {
  const form = new FormData()
  const { reference = '', typed = {} } = (await current()) ?? {}
  form.append('reference', reference)
  form.append('shown', markOfStep(reference, 'photos', typed.photos ?? {}))
  for (const [side, bytes] of Object.entries(photos))
    form.append(side, new File([new Uint8Array(bytes)], 'a.jpg'))
  const headers = { origin: 'http://localhost:3000', accept }
  const request = new Request('http://localhost:3000/dang-ky/anh-giay-to', {
    method: 'POST',
    body: form,
    headers,
  })
  return sendPhotos(request, {})
}
const leadOf = async (photos: Record<string, Buffer>) =>
  (await send(photos)).headers.get('location')
const keptNow = async () => (await current())?.typed.photos ?? {}
const pageText = async () => {
  const url = new URL('http://localhost:3000/dang-ky/anh-giay-to')
  const request = Object.assign(new Request(url), { nextUrl: url })
  return (await showPhotos(request as never, { params: Promise.resolve({}) } as never)).text()
}

test('cùng một ảnh cho hai mặt: giữ mặt trước, nói rõ ở mặt sau', async () => {
  expect(await leadOf({ front, back: front })).toContain('loi=back:same-twice')
  expect(await keptNow()).toMatchObject({ front: expect.stringMatching(/.{36}/) })
  expect((await keptNow()).back ?? '').toBe('')
})

test('gửi từng ảnh cũng vậy, kể cả ảnh đã nén lại', async () => {
  await send({ front })
  const again = await sharp(front).resize(700).jpeg({ quality: 40 }).toBuffer()
  expect(await leadOf({ back: again })).toContain('loi=back:stands-at-front')
  expect(await leadOf({ back })).not.toContain('loi=')
})

test('đổi hai ảnh chỗ cho nhau trong một lần gửi thì được', async () => {
  await send({ front: back, back: front })
  expect(await leadOf({ front, back })).not.toContain('loi=')
})

test('ảnh mờ vẫn được giữ, trang nói nên xem lại, máy có script cũng được nói', async () => {
  const blurred = await sharp(front).blur(9).jpeg().toBuffer()
  const answer = await (await send({ front: blurred }, 'application/json')).json()
  expect(answer).toMatchObject({ ok: true, warning: expect.stringContaining('Ảnh hơi mờ.') })
  expect(await pageText()).toContain('Ảnh hơi mờ.')
  await send({ front })
  expect(await pageText()).not.toContain('Ảnh hơi mờ.')
})
