import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as fixed } from '@/app/fixed/[[...address]]/route'
import { GET as draft } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as stillHere, POST as isHere } from '@/app/(public)/may-khach/con-o-day/route'
import { GET as timeOut } from '@/app/(public)/may-khach/het-gio/route'
import { cookieName } from '@/lib/platform/seal/cookies'
import { findOwn } from '@/lib/registration/drafts/current-declaration'
import { jar } from '@/lib/review/fixtures/browser'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { ask, atKiosk, wait } from './fixtures/visitors-browser'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

describe('máy cho khách biết còn ai ở đó không', () => {
  test('hết giờ ở trang dựng sẵn: dẫn về đúng địa chỉ người ta thấy', async () => {
    await atKiosk(scene)
    wait(301)
    const { to } = await ask(fixed, '/fixed/dich-vu-cong')
    expect(to).toBe('/may-khach/het-gio?tiep=/dich-vu-cong')
  })

  test('người mở trang thì máy đếm lại từ đầu; trang tự hỏi trong nền thì không', async () => {
    const { reference } = await atKiosk(scene)
    const kept = () => jar.get(cookieName('may-khach'))
    for (const [seconds, accept, isCounted] of [
      [10, 'text/html,application/xhtml+xml', true],
      [200, 'text/html,application/xhtml+xml', true],
      [200, '*/*', false],
      [200, 'application/json', false],
    ] as const) {
      wait(seconds)
      const before = kept()
      await ask(draft, `/dang-ky/doi-tuong?ma=${reference}`, undefined, accept)
      expect([seconds, accept, kept() !== before]).toEqual([seconds, accept, isCounted])
    }
  })

  test('không có mã lệnh: gần hết giờ thì trang hỏi trước; nhấn thì làm tiếp được, không nhấn thì xóa', async () => {
    const { reference } = await atKiosk(scene)
    const here = `/dang-ky/doi-tuong?ma=${reference}`
    const step = await ask(draft, here)
    expect(step.html).toMatch(/<noscript>[^<]*Trang này tự đóng lúc \d\d:\d\d\./)
    const [, to = ''] = /content="240;url=([^"]+)"/.exec(step.html)!
    const question = decodeURIComponent(to)
    expect(question).toBe(`/may-khach/con-o-day?tiep=${here}`)
    expect((await ask(stillHere, to).catch(({ digest }) => digest)) as string).toContain(here)

    wait(241)
    const before = jar.get(cookieName('may-khach'))
    const { html } = await ask(stillHere, to)
    expect(html).toContain('Bạn còn ở đây không?')
    expect(html).toContain('content="60;url=/may-khach/het-gio"')
    expect(html).not.toContain('Trang này tự đóng lúc')
    expect(jar.get(cookieName('may-khach'))).toBe(before)
    expect((await ask(isHere, '/may-khach/con-o-day', { tiep: here })).to).toBe(here)
    expect(await findOwn(reference)).not.toBeNull()

    wait(301)
    await ask(timeOut, '/may-khach/het-gio')
    expect(await findOwn(reference)).toBeNull()
  })
})
