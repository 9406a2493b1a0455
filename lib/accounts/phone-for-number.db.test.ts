import { beforeEach, expect, test, vi } from 'vitest'
import { GET as forgottenPage } from '@/app/(auth)/quen-mat-khau/route'
import { POST as forgets } from '@/app/(auth)/quen-mat-khau/route'
import { GET as codePage } from '@/app/(auth)/quen-mat-khau/nhap-ma/route'
import { POST as entersForgotten } from '@/app/(auth)/quen-mat-khau/nhap-ma/route'
import { GET as firstPage } from '@/app/(auth)/kich-hoat/route'
import { POST as asksFirst } from '@/app/(auth)/kich-hoat/gui-ma/route'
import { POST as entersFirst } from '@/app/(auth)/kich-hoat/route'
import { GET as signInPage } from '@/app/(auth)/dang-nhap/route'
import { POST as signsIn } from '@/app/(auth)/dang-nhap/route'
import { drawn, inSight, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { press, type Fields, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { anActiveCitizen, anApprovedCitizen, aPassword } from './fixtures'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

type Press = { page: unknown; route: unknown; beside: Fields; led: RegExp }
const asking = { beside: {}, led: /da-gui=1/ }
const presses: Record<string, Press> = {
  'quên mật khẩu, gửi mã': { page: forgottenPage, route: forgets, ...asking },
  'kích hoạt, gửi mã': { page: firstPage, route: asksFirst, ...asking },
  'kích hoạt': {
    page: firstPage,
    route: entersFirst,
    beside: { code: 'K7PM3QXR' },
    led: /wrong-first-code/,
  },
  'nhập mã đặt lại': {
    page: codePage,
    route: entersForgotten,
    beside: { code: 'K7PM3QXR' },
    led: /wrong-code/,
  },
  'đăng nhập': {
    page: signInPage,
    route: signsIn,
    beside: { password: 'sai mật khẩu' },
    led: /loi=wrong/,
  },
}
let number = 0
const aTypedPhone = () => `09123${String(++number).padStart(5, '0')}`

test.each(Object.keys(presses))(
  '%s bằng số điện thoại: được hỏi lại ở ô ấy, chữ còn nguyên, không báo sai ô khác, không gửi gì',
  async (name) => {
    const { page, route, beside, led } = presses[name]!
    const login = aTypedPhone()
    const before = await db.message.count()
    const { to } = await press(route as Route, { login, ...beside })
    expect(to).not.toMatch(/da-gui|wrong/)
    const html = await drawn(page, to.split('#')[0]!)
    expect(inSight(html)).toContain('Số vừa nhập giống số điện thoại.')
    expect(wordsIn(html, 'login')).toBe(login)
    expect(html).toMatch(/<input[^>]*name="loginStands"[^>]*>/)
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect(await db.message.count()).toBe(before)
    const kept = await press(route as Route, { login, loginStands: login, ...beside })
    expect(kept.to).toMatch(led)
    const other = await press(route as Route, {
      login: aTypedPhone(),
      loginStands: login,
      ...beside,
    })
    expect(other.to).toContain('login-is-phone')
  },
)

test('mã số BHXH giống số điện thoại: mã đúng và mật khẩu đúng được nhận ngay, không bị hỏi lại', async () => {
  const { login, code } = await anApprovedCitizen({ login: aTypedPhone() })
  expect((await press(entersFirst as Route, { login, code })).to).toMatch(/^\/dat-mat-khau/)
  jar.clear()
  const active = await anActiveCitizen({ login: aTypedPhone() })
  const { to } = await press(signsIn as Route, { login: active.login, password: aPassword })
  expect(to).toMatch(/^\/dang-nhap\/xac-nhan/)
})

test('mã hồ sơ ở ô mã số BHXH: lời báo nói là mã hồ sơ', async () => {
  for (const name of Object.keys(presses)) {
    const { page, route, beside } = presses[name]!
    const { to } = await press(route as Route, { login: 'WX9B-9G5K', ...beside })
    expect(inSight(await drawn(page, to.split('#')[0]!))).toContain('giống mã hồ sơ.')
  }
})
