import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as signInPage } from '@/app/(auth)/dang-nhap/route'
import { GET as afterTheEnd } from '@/app/(auth)/het-phien/route'
import { POST as askCode } from '@/app/(citizen)/ca-nhan/ngung-su-dung/gui-ma/route'
import { GET as stopPage, POST as keep } from '@/app/(citizen)/ca-nhan/ngung-su-dung/route'
import {
  GET as confirmPage,
  POST as confirm,
} from '@/app/(citizen)/ca-nhan/ngung-su-dung/xac-nhan/route'
import { GET as stoppedForm } from '@/app/(public)/to-khai-ngung/route'
import { GET as personalPage } from '@/app/(citizen)/ca-nhan/route'
import { streamOf } from '@/lib/accounts/account'
import { aPassword } from '@/lib/accounts/fixtures'
import { formatDay, today } from '@/lib/forms/days/dates'
import { drawn, inSight, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aUser } from '../fixtures/own-wishes'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const here = '/ca-nhan/ngung-su-dung'
const confirmHref = `${here}/xac-nhan`

let user: Awaited<ReturnType<typeof aUser>>['user']
beforeEach(async () => {
  jar.clear()
  user = (await aUser()).user
  await signIn(user)
})

const seen = async (page: Parameters<typeof drawn>[0], href: string) =>
  inSight(await drawn(page, href))

/** What the confirmed stop leads to. */
async function stopped(typed: Record<string, string>): Promise<string> {
  expect((await press(keep as Route, { ...typed, request: user.id })).to).toBe(confirmHref)
  const { to } = await press(askCode as Route, {})
  const html = await drawn(confirmPage, to)
  expect(inSight(html)).toContain('Đã nhận yêu cầu gửi mã.')
  const where = { accountId: user.id, purpose: 'transaction' }
  const message = await db.message.findFirstOrThrow({ where, orderBy: { id: 'desc' } })
  const code = message.body.match(/\b\d{6}\b/)![0]
  const fields = { shown: wordsIn(html, 'shown')!, code, password: aPassword }
  return (await press(confirm as Route, fields)).to
}

describe('ngừng sử dụng, trên trang', () => {
  test('trước lần nhấn cuối: đọc lại điều sẽ mất, thấy “Ngay khi xác nhận”, có nút quay lại', async () => {
    await press(keep as Route, { when: 'today', request: user.id })
    const words = await seen(confirmPage, confirmHref)
    for (const one of [
      'không đăng nhập được nữa',
      'Ngay khi xác nhận',
      'sẽ được gửi đến liên hệ đang dùng',
      'Quay lại, vẫn dùng tài khoản',
    ])
      expect(words).toContain(one)
    expect(words).not.toContain(formatDay(today()))
  })

  test('vừa tự ngừng ở máy này: trang đăng nhập nói bạn đã ngừng, không báo như việc của người khác', async () => {
    const to = await stopped({ when: 'today' })
    const led = await afterTheEnd(new NextRequest(new URL(to, 'http://localhost:3000')), undefined)
    const words = await seen(signInPage, led.headers.get('location')!)
    expect(words).toMatch(/Bạn đã ngừng sử dụng tài khoản lúc \d\d:\d\d/)
    expect(words).not.toContain('Chủ tài khoản ngừng')
  })

  test('vừa ngừng xong thì tải được mẫu 01 một lần ở máy này; máy khác và lần sau không được gì', async () => {
    const to = await stopped({ when: 'today' })
    const led = await afterTheEnd(new NextRequest(new URL(to, 'http://localhost:3000')), undefined)
    const html = await drawn(signInPage, led.headers.get('location')!)
    expect(html).toContain('href="/to-khai-ngung"')
    const fetchForm = () =>
      stoppedForm(new NextRequest('http://localhost:3000/to-khai-ngung'), undefined)
    const held = new Map(jar)
    jar.clear()
    expect((await fetchForm()).status).toBe(404)
    for (const [name, value] of held) jar.set(name, value)
    const form = await fetchForm()
    expect(form.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(Buffer.from(await form.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/)
    expect((await listEntries(streamOf(user.id))).map(({ act }) => act)).toContain('view-paper')
    expect((await fetchForm()).status).toBe(404)
    const again = await drawn(signInPage, led.headers.get('location')!)
    expect(again).not.toContain('href="/to-khai-ngung"')
  })

  test('ngừng từ một ngày sau: trang cá nhân và trang ngừng đều nói ngày, và chỗ bỏ đề nghị', async () => {
    const later = new Date(Date.parse(today()) + 9 * 86_400_000)
    const to = await stopped({ when: 'later', stopOn: later.toISOString().slice(0, 10) })
    for (const [page, href] of [
      [personalPage, '/ca-nhan'],
      [stopPage, here],
    ] as const) {
      const html = await drawn(page, href)
      expect(inSight(html)).toContain(`Tài khoản sẽ ngừng sử dụng từ ngày ${formatDay(later)}`)
      expect(html).toContain(`href="${to.split('?')[0]}"`)
    }
  })
})
