import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as emailPage } from '@/app/(citizen)/ca-nhan/thu-dien-tu/route'
import { POST as asksEmail } from '@/app/(citizen)/ca-nhan/thu-dien-tu/gui-ma/route'
import { POST as entersEmail } from '@/app/(citizen)/ca-nhan/thu-dien-tu/luu/route'
import { GET as signInPage } from '@/app/(auth)/dang-nhap/ma/route'
import { POST as asksSignIn } from '@/app/(auth)/dang-nhap/ma/gui/route'
import { POST as signsIn } from '@/app/(auth)/dang-nhap/ma/vao/route'
import { GET as firstPage } from '@/app/(auth)/kich-hoat/route'
import { POST as asksFirst } from '@/app/(auth)/kich-hoat/gui-ma/route'
import { POST as entersFirst } from '@/app/(auth)/kich-hoat/luu/route'
import { GET as forgottenPage } from '@/app/(auth)/quen-mat-khau/nhap-ma/route'
import { POST as forgets } from '@/app/(auth)/quen-mat-khau/gui-ma/route'
import { POST as entersForgotten } from '@/app/(auth)/quen-mat-khau/nhap-ma/luu/route'
import { GET as officerFirstPage } from '@/app/(officer)/can-bo/kich-hoat/route'
import { POST as entersOfficerFirst } from '@/app/(officer)/can-bo/kich-hoat/luu/route'
import { GET as officerPage } from '@/app/(officer)/can-bo/dang-nhap/ma/route'
import { POST as officerAsks } from '@/app/(officer)/can-bo/dang-nhap/ma/gui/route'
import { POST as officerSignsIn } from '@/app/(officer)/can-bo/dang-nhap/ma/vao/route'
import { GET as phonePage } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { POST as entersPhone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/luu/route'
import { POST as asksToOpen } from '@/app/(public)/ho-so/gui-ma/route'
import { GET as casePage } from '@/app/(public)/ho-so/ma/route'
import { POST as entersCase } from '@/app/(public)/ho-so/ma/luu/route'
import { formatSoon } from '@/lib/forms/dates'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/db'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { begun, press, save, type Fields, type Route } from '@/lib/registration/fixtures/presses'
import { newReference } from '@/lib/registration/new-reference'
import { stepHref, type TypedDraft } from '@/lib/registration/steps'
import { jar } from '@/lib/review/fixtures/browser'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { aLogin, anActiveCitizen, anApprovedCitizen, aPassword } from './fixtures'
import { aPhone, later } from './fixtures/doors'
import { setSessionCookies } from './session-cookie'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

type Door = {
  page: unknown
  at: string
  /** Every press that would send a code; none where codes come on paper. */
  asks: [Route, Fields][]
  enters: [Route, Fields]
  wrong: string
}

const shown = (phone: string) => `0${phone.slice(3)}`
const signIn = (login: string): Door => ({
  page: signInPage,
  at: '/dang-nhap/ma?nhap-ma=1',
  asks: [[asksSignIn as Route, { login }]],
  enters: [signsIn as Route, { login, password: aPassword }],
  wrong: '00000000',
})
const forgotten = (login: string): Door => ({
  page: forgottenPage,
  at: '/quen-mat-khau/nhap-ma',
  asks: [
    [forgets as Route, { login }],
    [forgets as Route, { login, way: 'email' }],
  ],
  enters: [entersForgotten as Route, { login }],
  wrong: '00000000',
})
const first = (login: string): Door => ({
  page: firstPage,
  at: '/kich-hoat',
  asks: [[asksFirst as Route, { login }]],
  enters: [entersFirst as Route, { login }],
  wrong: '00000000',
})
const opening = (reference: string, phone: string): Door => ({
  page: casePage,
  at: '/ho-so/ma',
  asks: [[asksToOpen as Route, { reference, phone }]],
  enters: [entersCase as Route, {}],
  wrong: '00000000',
})

async function aPhoneDoor(): Promise<Door> {
  const { confirmedPhone: _, ...typed } = aTypedDraft()
  const { reference } = await begun(typed as TypedDraft)
  const contact = { reference, contactPerson: 'Lò Thị Mẩy', email: '' }
  const ofPhone = (phone: string): [Route, Fields] => [
    ((request: Request) => saveContact(request)) as Route,
    { ...contact, phone: shown(phone), intent: 'tiep' },
  ]
  return {
    page: phonePage,
    at: stepHref('confirmedPhone'),
    asks: [
      ofPhone(aPhone()),
      [entersPhone as Route, { reference, intent: 'gui-lai' }],
      ofPhone(aPhone()),
    ],
    enters: [entersPhone as Route, { reference, intent: 'tiep' }],
    wrong: '000000',
  }
}
const saveContact = async (request: Request) => {
  const { to } = await save('contact', Object.fromEntries(await request.formData()) as Fields)
  return new Response(null, { status: 303, headers: { location: to } })
}

async function anEmailDoor(): Promise<Door> {
  const { token } = await anActiveCitizen({ email: `may${Date.now()}@vidu.vn` })
  await setSessionCookies(token)
  return {
    page: emailPage,
    at: '/ca-nhan/thu-dien-tu',
    asks: [[asksEmail as Route, {}]],
    enters: [entersEmail as Route, {}],
    wrong: '000000',
  }
}

let officers = 0
const anOfficersLogin = () => `TD7${String(++officers).padStart(4, '0')}`

const doors: Record<string, () => Promise<Door>> = {
  'xác nhận số điện thoại': aPhoneDoor,
  'xác nhận thư điện tử': anEmailDoor,
  'đăng nhập': async () => signIn((await anActiveCitizen()).login),
  'đăng nhập, số lạ': async () => signIn(aLogin()),
  'quên mật khẩu': async () => forgotten((await anActiveCitizen()).login),
  'quên mật khẩu, số lạ': async () => forgotten(aLogin()),
  'kích hoạt': async () => first((await anApprovedCitizen()).login),
  'kích hoạt, số lạ': async () => first(aLogin()),
  'mở hồ sơ': async () => {
    const phone = aPhone()
    const { reference } = await begun({ confirmedPhone: { confirmedPhone: phone } })
    return opening(reference, shown(phone))
  },
  'mở hồ sơ, số lạ': async () => opening(newReference(), shown(aPhone())),
  'cán bộ đăng nhập': async () => {
    const login = anOfficersLogin()
    const enters: Door['enters'] = [officerSignsIn as Route, { login, password: aPassword }]
    const asks: Door['asks'] = [[officerAsks as Route, { login }]]
    return {
      page: officerPage,
      at: '/can-bo/dang-nhap/ma?nhap-ma=1',
      asks,
      enters,
      wrong: '00000000',
    }
  },
  'cán bộ kích hoạt': async () => ({
    page: officerFirstPage,
    at: '/can-bo/kich-hoat',
    asks: [],
    enters: [entersOfficerFirst as Route, { login: anOfficersLogin() }],
    wrong: '00000000',
  }),
}

const isBoxIn = (html: string) => /<input[^>]*\sname="code"/.test(html)
const sent = () => db.message.count({ where: { purpose: { not: null } } })
const lockWords = /Nhập mã lại được từ (\d\d:\d\d( ngày \d\d\/\d\d\/\d{4})?)\./
const drawnAt = (door: Door, to = door.at) => drawn(door.page, to.split('#')[0]!)

async function opened(name: string) {
  const door = await doors[name]!()
  await db.message.deleteMany()
  for (const [route, fields] of door.asks.slice(0, 1)) await press(route, fields)
  return door
}
const enterWrong = async (door: Door) => {
  const [route, fields] = door.enters
  return (await press(route, { ...fields, code: door.wrong })).to
}

describe.each(Object.keys(doors))('%s', (name) => {
  test('báo trước mấy lần cuối, ở lời báo lỗi và khi mở lại trang', async () => {
    const door = await opened(name)
    for (let tried = 1; tried < MOST_TRIES; tried++) {
      const to = await enterWrong(door)
      const left = `Còn ${MOST_TRIES - tried} lần nhập`
      for (const html of [await drawnAt(door, to), await drawnAt(door)])
        expect([tried, inSight(html).includes(left)]).toEqual([tried, MOST_TRIES - tried <= 3])
      expect(isBoxIn(await drawnAt(door))).toBe(true)
    }
  }, 60_000)

  test('hết lần nhập: không còn ô, không gửi thêm mã nào, trang nào cũng nói giờ; hết giờ thì mở lại', async () => {
    const door = await opened(name)
    let to = ''
    for (let tried = 0; tried < MOST_TRIES; tried++) to = await enterWrong(door)
    const before = await sent()
    const goals = [to, door.at]
    for (const [route, fields] of door.asks) goals.push((await press(route, fields)).to)
    goals.push(await enterWrong(door))
    expect(await sent()).toBe(before)
    const hours = [59, 60].map((minutes) => formatSoon(new Date(Date.now() + minutes * 60_000)))
    for (const goal of goals) {
      const html = await drawnAt(door, goal)
      const words = inSight(html)
      expect([goal, isBoxIn(html)]).toEqual([goal, false])
      expect(hours).toContain(lockWords.exec(words)?.[1])
      expect(words).not.toMatch(/mã đang đến|Gửi lại mã|Gửi mã|Nhận mã|Mã cũ vẫn|Đã nhận yêu cầu/)
    }
    await later(61)
    for (const goal of goals) {
      const html = await drawnAt(door, goal)
      expect(inSight(html)).not.toMatch(lockWords)
    }
    expect(isBoxIn(await drawnAt(door, to))).toBe(true)
    for (const [route, fields] of door.asks.slice(0, 1)) await press(route, fields)
    const isKnown = !name.includes('số lạ') && !name.startsWith('cán bộ')
    expect(await sent()).toBe(before + (isKnown ? 1 : 0))
  }, 60_000)
})

test('chủ ở mạng khác vẫn xin và dùng được mã, trong lúc người lạ đã hết lần nhập', async () => {
  const { login } = await anActiveCitizen()
  const door = forgotten(login)
  for (let tried = 0; tried < MOST_TRIES; tried++) await enterWrong(door)
  const before = await sent()
  jar.clear()
  const elsewhere = new Request('http://localhost:3000/', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'x-client-address': '198.51.100.77' },
    body: new URLSearchParams({ login }),
  })
  const answer = await (forgets as Route)(elsewhere, undefined as never)
  expect(answer.headers.get('location')).toContain('da-gui=1')
  expect(await sent()).toBe(before + 1)
})
