import { randomInt } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as citizenPage } from '@/app/(auth)/dang-nhap/ma/route'
import { POST as citizenAsks } from '@/app/(auth)/dang-nhap/ma/gui/route'
import { GET as firstPage } from '@/app/(auth)/kich-hoat/route'
import { POST as asksFirst } from '@/app/(auth)/kich-hoat/gui-ma/route'
import { GET as forgottenPage } from '@/app/(auth)/quen-mat-khau/nhap-ma/route'
import { POST as forgets } from '@/app/(auth)/quen-mat-khau/route'
import { GET as officerPage } from '@/app/(officer)/can-bo/dang-nhap/ma/route'
import { POST as officerAsks } from '@/app/(officer)/can-bo/dang-nhap/ma/gui/route'
import { GET as officerFirstPage } from '@/app/(officer)/can-bo/kich-hoat/route'
import { POST as officerFirst } from '@/app/(officer)/can-bo/kich-hoat/route'
import { POST as asksToOpen } from '@/app/(public)/ho-so/gui-ma/route'
import { GET as casePage } from '@/app/(public)/ho-so/ma/route'
import { drawn, inSight, namedButHidden } from '@/lib/forms/fixtures/drawn-page'
import { newReference } from '@/lib/registration/reference/new-reference'
import { jar } from '@/lib/review/fixtures/browser'
import { aLogin, anActiveCitizen, anApprovedCitizen } from '../fixtures'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

type Route = (request: Request, context: never) => Promise<Response>
let visitors = 0
async function ask(
  route: Route,
  fields: Record<string, string>,
  from = `198.19.${++visitors >> 8}.${visitors & 255}`,
) {
  const headers = { 'sec-fetch-site': 'same-origin', 'x-client-address': from }
  const body = new URLSearchParams(fields)
  const request = new Request('http://localhost:3000/', { method: 'POST', headers, body })
  return (await route(request, undefined as never)).headers.get('location') ?? ''
}

type CodeForm = { asks: Route; page: unknown; given: () => Promise<Record<string, string>> }
const loginOf = async (account: Promise<{ login: string }>) => ({ login: (await account).login })
const digits = () => String(randomInt(1e7)).padStart(7, '0')
const codeForms: Record<string, CodeForm> = {
  'dân đăng nhập': {
    asks: citizenAsks,
    page: citizenPage,
    given: () => loginOf(anActiveCitizen()),
  },
  'người lạ đăng nhập': {
    asks: citizenAsks,
    page: citizenPage,
    given: async () => ({ login: aLogin() }),
  },
  'cán bộ đăng nhập': {
    asks: officerAsks,
    page: officerPage,
    given: async () => ({ login: `TD${digits()}` }),
  },
  'quên mật khẩu': { asks: forgets, page: forgottenPage, given: () => loginOf(anActiveCitizen()) },
  'quên mật khẩu, số lạ': {
    asks: forgets,
    page: forgottenPage,
    given: async () => ({ login: aLogin() }),
  },
  'kích hoạt': { asks: asksFirst, page: firstPage, given: () => loginOf(anApprovedCitizen()) },
  'mở hồ sơ': {
    asks: asksToOpen,
    page: casePage,
    given: async () => ({ reference: newReference(), phone: `097${digits()}` }),
  },
}

const isBoxIn = (html: string) => /<input[^>]*\sname="code"/.test(html)

describe.each(Object.entries(codeForms))(
  '%s: trang tới sau khi xin mã',
  (_, { asks, page, given }) => {
    test('đã xin 3 mã: có ô nhập mã, nói dùng mã đã nhận, không chỉ nút nào không thấy', async () => {
      const fields = await given()
      const goals: string[] = []
      for (let turn = 0; turn < 5; turn++) goals.push(await ask(asks, fields))
      expect(goals[2]).not.toContain('loi=')
      for (const goal of goals.slice(2)) expect(isBoxIn(await drawn(page, goal))).toBe(true)
      const html = await drawn(page, goals[4]!)
      expect(inSight(html)).toContain('Nhập mã mới nhất đã nhận')
      expect(namedButHidden(html)).toEqual([])
    })

    test('mạng đã xin quá nhiều: vẫn có ô để nhập mã đã nhận', async () => {
      const from = `203.0.113.${++visitors}`
      const fields = await given()
      let goal = ''
      for (let turn = 0; turn < 21; turn++) goal = await ask(asks, fields, from)
      expect(goal).toContain('loi=too-many-here')
      const html = await drawn(page, goal, {}, from)
      expect(isBoxIn(html)).toBe(true)
      expect(inSight(html)).toContain('Mạng này đã xin quá nhiều mã')
      expect(inSight(html)).not.toContain('mã đang đến')
    }, 30_000)

    test('không câu nào nói “đang được gửi” của điều chưa chắc đã gửi', async () => {
      const fields = await given()
      for (let turn = 0; turn < 5; turn++)
        expect(inSight(await drawn(page, await ask(asks, fields)))).not.toMatch(
          /đang được gửi|đã được gửi đến/,
        )
    })
  },
)

test('đã có mã đăng nhập thì từ trang xin mã đến được ô nhập, không phải xin thêm', async () => {
  await ask(citizenAsks, await loginOf(anActiveCitizen()))
  const html = await drawn(citizenPage, '/dang-nhap/ma')
  expect(isBoxIn(html)).toBe(false)
  const [, href = ''] = /<a href="([^"]*)"[^>]*>Tôi đã có mã đăng nhập/.exec(html) ?? []
  expect(isBoxIn(await drawn(citizenPage, href.replaceAll('&amp;', '&')))).toBe(true)
})

test('máy chưa nhớ mã số vẫn nhập được mã đặt lại mật khẩu: trang hỏi cả mã số', async () => {
  const html = await drawn(forgottenPage, '/quen-mat-khau/nhap-ma')
  expect(isBoxIn(html)).toBe(true)
  expect(html).toMatch(
    /<input[^>]*\sname="login"[^>]*inputMode|<input[^>]*inputMode[^>]*\sname="login"/i,
  )
})

test('mã của cán bộ ở trên giấy: trang kích hoạt cán bộ không nói đến tin nhắn hay nút gửi mã', async () => {
  const tries: Record<string, string>[] = [
    {},
    { login: 'TD001' },
    { code: 'K7P-M3Q-XR' },
    { login: 'TD001', code: 'K7P-M3Q-XR' },
  ]
  for (const fields of tries) {
    const html = await drawn(officerFirstPage, await ask(officerFirst, fields))
    // The footer of every page leads to where messages are checked.
    const [ownPart = ''] = html.match(/<main[^]*<\/main>/) ?? []
    expect(inSight(ownPart)).toContain('Mã kích hoạt')
    expect(inSight(ownPart)).not.toMatch(/tin nhắn|gửi mã|đã gửi/i)
    expect(namedButHidden(html)).toEqual([])
  }
})
