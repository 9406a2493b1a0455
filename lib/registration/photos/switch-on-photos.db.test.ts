import { beforeEach, expect, test, vi } from 'vitest'
import { back, front } from '@/lib/photos/fixtures/drawn-person'
import { jar } from '@/lib/review/fixtures/browser'
import { switchIntent } from '@/lib/words/switch-intent'
import { aTypedDraft } from '../fixtures'
import { photoWindow } from '../fixtures/photo-windows'
import { begun, current, leadOf } from '../fixtures/presses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeEach(() => jar.clear())

const keptNow = async () => (await current()).typed.photos ?? {}

test.each(['', '?loi=back:damaged', '?vua-doi=1'])(
  'đổi tiếng ở trang ảnh, địa chỉ «%s»: ảnh vừa chọn được giữ, vẫn trang ấy, lời về ảnh trước không theo',
  async (asked) => {
    const { reference } = await begun(aTypedDraft({ photos: { front: '', back: '' } }))
    const send = await photoWindow()
    const { status, to } = await send({ front }, { intent: switchIntent, asked })
    const without = asked.replace(/\?loi=.*/, '')
    expect([status, leadOf(to)]).toEqual([
      303,
      { to: `/dang-ky/anh-giay-to${without}`, about: reference },
    ])
    expect(await keptNow()).toMatchObject({ front: expect.stringMatching(/.{36}/), back: '' })
  },
)

test('chưa chọn ảnh nào mà đổi tiếng: không bị nhắc, ảnh đã lưu còn đó', async () => {
  await begun(aTypedDraft({ photos: { front: '', back: '' } }))
  await (
    await photoWindow()
  )({ front, back })
  const before = await keptNow()
  const { to } = await (await photoWindow())({}, { intent: switchIntent })
  expect(to).not.toContain('loi=')
  expect(await keptNow()).toEqual(before)
})

test('ảnh vừa chọn chưa dùng được mà đổi tiếng: vì sao được nói ở trang tiếng kia', async () => {
  await begun(aTypedDraft({ photos: { front: '', back: '' } }))
  const { to } = await (
    await photoWindow()
  )({ front: Buffer.from('%PDF-1.7') }, { intent: switchIntent })
  expect(to).toContain('loi=front:pdf')
})
