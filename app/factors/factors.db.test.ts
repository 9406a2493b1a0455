import { beforeEach, expect, test, vi } from 'vitest'
import { GET as entrance, POST as enter } from '@/app/(auth)/dang-nhap/van-tay/route'
import {
  GET as appPage,
  POST as addApp,
} from '@/app/(citizen)/ca-nhan/cai-dat/xac-nhan/ung-dung/route'
import {
  GET as codesPage,
  POST as makeCodes,
} from '@/app/(citizen)/ca-nhan/cai-dat/xac-nhan/ma-du-phong/route'
import {
  GET as fingerPage,
  POST as addFinger,
} from '@/app/(citizen)/ca-nhan/cai-dat/xac-nhan/van-tay/route'
import { GET as removal, POST as remove } from '@/app/(citizen)/ca-nhan/cai-dat/xac-nhan/xoa/route'
import { GET as list, POST as rename } from '@/app/(citizen)/ca-nhan/cai-dat/xac-nhan/route'
import { anActiveCitizen, aPassword } from '@/lib/accounts/fixtures'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { anAuthenticator } from '@/lib/factors/fixtures/authenticator'
import { shownBy } from '@/lib/factors/fixtures/shown-by'
import { listFactors } from '@/lib/factors/list-factors'
import { userHandleOf } from '@/lib/factors/passkeys/passkey-site'
import { opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const base = '/ca-nhan/cai-dat/xac-nhan'
const words = async (route: unknown, address: string) => readOn(await opened(route, address))
/** What the page gives the browser to ask of a device. */
const askedOf = (html: string) =>
  JSON.parse(/data-passkey="([^"]*)"/.exec(html)![1]!.replaceAll('&quot;', '"')) as {
    challenge: string
  }

async function aCitizenWhoSits() {
  jar.clear()
  const { id, token } = await anActiveCitizen()
  jar.set(SESSION_COOKIE, token)
  return id
}
async function withApp() {
  const id = await aCitizenWhoSits()
  await press(addApp as Route, { password: aPassword, ten: 'Điện thoại của Mẩy' })
  const secret = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(await words(appPage, `${base}/ung-dung`))![0]
  const bare = secret.replaceAll(' ', '')
  const { to } = await press(addApp as Route, { code: shownBy(bare, -1) })
  expect(to).toBe(`${base}?xong=ung-dung`)
  const { named } = await listFactors(id)
  return { id, secret: bare, app: named[0]! }
}

beforeEach(() => jar.clear())

test.each([
  ['ứng dụng', addApp],
  ['vân tay', addFinger],
  ['mã dự phòng', makeCodes],
])('màn hình bỏ trống không thêm được %s: phải có mật khẩu đúng', async (_, route) => {
  const id = await aCitizenWhoSits()
  for (const [password, reason] of [
    ['', 'no-old'],
    ['không phải mật khẩu', 'old-wrong'],
  ] as const)
    expect((await press(route as Route, { password, code: '', passkey: '' })).to).toContain(reason)
  expect(await listFactors(id)).toEqual({ named: [], backupCodes: null })
})

test('thêm ứng dụng, đặt tên khác, xóa bằng mã của nó; mã sai thì ở lại', async () => {
  const { id, secret, app } = await withApp()
  expect(await words(list, base)).toContain('Điện thoại của Mẩy')
  await press(rename as Route, { cach: app.id, [`ten-${app.id}`]: '  Máy   mới ' })
  expect((await listFactors(id)).named[0]?.name).toBe('Máy mới')
  const at = `${base}/xoa?cach=${app.id}`
  const wrong = await press(remove as Route, { code: '000000' }, {}, at)
  expect(wrong.to).toContain('wrong-proof')
  expect(await words(removal, wrong.to)).toContain('Kiểm tra mã rồi nhập lại.')
  const right = await press(remove as Route, { code: shownBy(secret) }, {}, at)
  expect(right.to).toBe(`${base}?xong=xoa`)
  expect((await listFactors(id)).named).toEqual([])
})

test('sai năm lần thì trang nói đến mấy giờ, và mã đúng cũng không được nhận', async () => {
  const { id, secret, app } = await withApp()
  const at = `${base}/xoa?cach=${app.id}`
  for (let tries = 0; tries < 5; tries++) await press(remove as Route, { code: '000000' }, {}, at)
  expect(await words(removal, at)).toContain('Đổi cách xác nhận được từ')
  const late = await press(remove as Route, { code: shownBy(secret) }, {}, at)
  expect(late.to).toContain('locked')
  expect((await listFactors(id)).named).toHaveLength(1)
})

test('mười mã hiện một lần; người khác ngồi vào cùng trình duyệt không thấy', async () => {
  const id = await aCitizenWhoSits()
  await press(makeCodes as Route, { password: aPassword })
  const shown = await words(codesPage, `${base}/ma-du-phong`)
  const codes = shown.match(/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{2}/g)!
  expect(codes).toHaveLength(10)
  const { token } = await anActiveCitizen()
  const mine = jar.get(SESSION_COOKIE)!
  jar.set(SESSION_COOKIE, token)
  expect(await words(codesPage, `${base}/ma-du-phong`)).toContain('Mật khẩu đang dùng')
  jar.set(SESSION_COOKIE, mine)
  await press(makeCodes as Route, { viec: 'da-cat' })
  expect(await words(codesPage, `${base}/ma-du-phong`)).not.toContain(codes[0])
  expect((await listFactors(id)).backupCodes).toBe(10)
})

test('thêm vân tay, đăng xuất, vào bằng vân tay; xóa bằng chính nó rồi thì không vào được', async () => {
  const [id, device] = [await aCitizenWhoSits(), anAuthenticator()]
  await press(addFinger as Route, { password: aPassword, ten: '' })
  const { challenge } = askedOf(await opened(fingerPage, `${base}/van-tay`))
  const made = await press(addFinger as Route, { passkey: JSON.stringify(device.make(challenge)) })
  expect(made.to).toBe(`${base}?xong=van-tay`)
  const finger = (await listFactors(id)).named[0]!

  const comeIn = async () => {
    jar.delete(SESSION_COOKIE)
    const asked = askedOf(await opened(entrance, '/dang-nhap/van-tay'))
    const answer = device.answer(asked.challenge, { userHandle: userHandleOf(id) })
    return press(enter as Route, { passkey: JSON.stringify(answer), tiep: '/ca-nhan/nhat-ky' })
  }
  expect((await comeIn()).to).toBe('/ca-nhan/nhat-ky')
  const at = `${base}/xoa?cach=${finger.id}`
  const asked = askedOf(await opened(removal, at))
  const proof = JSON.stringify(device.answer(asked.challenge, { userHandle: userHandleOf(id) }))
  expect((await press(remove as Route, { passkey: proof }, {}, at)).to).toBe(`${base}?xong=xoa`)
  const refused = await comeIn()
  expect(refused.to).toContain('/dang-nhap/van-tay?loi=passkey-unknown')
  expect(await words(entrance, refused.to)).toContain('đã xóa khỏi tài khoản')
})
