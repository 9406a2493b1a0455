import { beforeEach, expect, test, vi } from 'vitest'
import { GET as drawPhone, POST as sendPictures } from '@/app/(public)/chup-anh/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { front } from '@/lib/photos/fixtures/drawn-person'
import { networkOf } from '@/lib/platform/limits/network'
import { aDraft } from '@/lib/registration/fixtures/drafts-under-test'
import { pressForm } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { beginCapture } from './begin-capture'
import type { CaptureEnd } from './capture'
import { endCapture } from './end-capture'
import { findCapture } from './find-capture'
import { openCaptureByToken } from './open-capture'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const visitor = { network: networkOf('192.0.2.1'), device: 'Chrome trên Android' }

async function openedOnPhone() {
  const { id } = await aDraft({})
  await beginCapture(id, 'photos')
  await openCaptureByToken((await findCapture(id))!.opens!.token, visitor)
  return { id, shown: wordsIn(await drawn(drawPhone, '/chup-anh'), 'shown') ?? '' }
}

/** By the plain form, as a browser without scripts sends it; then what the phone reads. */
async function send(shown: string, intent: string, picture?: Buffer) {
  const form = new FormData()
  form.append('shown', shown)
  form.append('front', picture ? new File([new Uint8Array(picture)], 'a.jpg') : new File([], ''))
  form.append('intent', intent)
  const { to } = await pressForm(sendPictures, form)
  return readOn(await drawn(drawPhone, to))
}

const ends: CaptureEnd[] = ['finished', 'cut-off', 'replaced']
test.each(ends.flatMap((end) => ['xong', 'gui'].map((press) => ({ end, press }))))(
  'không JavaScript: máy tính đã làm tiếp ($end), nhấn $press: điện thoại nói ảnh vừa chụp chưa được nhận và phải làm gì',
  async ({ end, press }) => {
    const { id, shown } = await openedOnPhone()
    if (end === 'replaced') await beginCapture(id, 'photos')
    else await endCapture(id, end)
    const said = await send(shown, press, front)
    expect(said).toContain('Ảnh vừa chụp chưa được nhận.')
    expect(said).toMatch(/(Tạo mã chụp ảnh|quét mã) mới|Quét mã đang hiện/)
    expect(said).not.toContain('Ảnh đã ở máy tính')
  },
)

test('nhấn “Xong” không kèm ảnh khi máy tính đã làm tiếp: không nói mất ảnh nào', async () => {
  const { id, shown } = await openedOnPhone()
  await endCapture(id, 'finished')
  const said = await send(shown, 'xong')
  expect(said).toContain('Đã xong. Xin quay lại máy tính.')
  expect(said).not.toContain('chưa được nhận')
})

test('điện thoại không còn mở lần chụp nào: ảnh vừa gửi vẫn được nói là chưa nhận', async () => {
  const { shown } = await openedOnPhone()
  jar.delete('chup-anh')
  expect(await send(shown, 'gui', front)).toContain('Ảnh vừa chụp chưa được nhận.')
})

test('nhấn “Gửi ảnh” xong thì trang nói đã nhận và còn thiếu ảnh nào', async () => {
  const { shown } = await openedOnPhone()
  const said = await send(shown, 'gui', front)
  expect(said).toContain('Đã nhận ảnh vừa gửi.')
  expect(said).toContain('Còn thiếu: Mặt sau.')
})
