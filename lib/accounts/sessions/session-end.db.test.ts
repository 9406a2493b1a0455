import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as afterTheEnd } from '@/app/(auth)/het-phien/route'
import { GET as citizensSignIn } from '@/app/(auth)/dang-nhap/route'
import { GET as officersSignIn } from '@/app/(officer)/can-bo/dang-nhap/route'
import { db } from '@/lib/platform/database/db'
import { ledTo } from '@/lib/platform/seal/led'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { hotline } from '@/lib/site/settings'
import { jar } from '@/lib/review/fixtures/browser'
import { endSession } from './end-session'
import { endSessionsOf } from './end-sessions-of'
import { anActiveCitizen, aVisitor } from '../fixtures'
import { findForPassword } from '../passwords/repository'
import { sessionEnds } from './session'
import { SESSION_COOKIE } from './session-cookie'
import { setPassword } from '../sign-in/set-password'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const asked = (path: string) => new NextRequest(new URL(path, 'http://localhost:3000'))
const noParams = { params: Promise.resolve({}) }
const wordsIn = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** What this browser is told at the signInGoal that it is led to, with the token of that session. */
async function toldTo(token: string, goal = '/ca-nhan') {
  jar.set(SESSION_COOKIE, token)
  const led = await afterTheEnd(asked(`/het-phien?tiep=${encodeURIComponent(goal)}`), undefined)
  const signInGoal = led.headers.get('location') ?? ''
  const draw = signInGoal.startsWith('/can-bo') ? officersSignIn : citizensSignIn
  return wordsIn(await (await draw(asked(signInGoal), noParams)).text())
}

const aged = (token: string, minutes: { unseen: number; begun: number }) => db.$executeRaw`
  UPDATE "Session" SET "lastSeenAt" = now() - make_interval(mins => ${minutes.unseen}),
    "expiresAt" = "expiresAt" - make_interval(mins => ${minutes.begun})
  WHERE "tokenHash" = ${keyHash(token)}`

async function withPasswordChangedElsewhere() {
  const { id, token } = await anActiveCitizen()
  const { passwordMark } = (await findForPassword(id))!
  const entry = { oldToken: null, visitor: aVisitor() }
  await setPassword({ accountId: id, passwordMark }, 'thuyền lá tre rơi', entry)
  return { id, token }
}

beforeEach(() => jar.clear())

describe('phiên đã kết thúc, trang đăng nhập nói đúng vì sao', () => {
  test('30 phút không dùng', async () => {
    const { token } = await anActiveCitizen()
    await aged(token, { unseen: 32, begun: 40 })
    expect(await toldTo(token)).toContain('sau 30 phút không dùng')
  })

  test('đủ 8 giờ dù vẫn dùng', async () => {
    const { token } = await anActiveCitizen()
    await aged(token, { unseen: 2, begun: 8 * 60 + 1 })
    const told = await toldTo(token)
    expect(told).toContain('chỉ dùng được 8 giờ')
    expect(told).not.toContain('30 phút')
  })

  test('mật khẩu đổi ở máy khác: lúc nào, và gọi số nào nếu không phải mình', async () => {
    const { token } = await withPasswordChangedElsewhere()
    await db.$executeRaw`UPDATE "Session" SET "endedAt" = '2026-11-28T05:48:10+07:00',
      "lastSeenAt" = '2026-11-28T05:40:00+07:00' WHERE "tokenHash" = ${keyHash(token)}`
    const told = await toldTo(token)
    expect(told).toContain('Mật khẩu được đổi lúc 05:48 ngày 28/11/2026')
    expect(told).toContain(`Nếu không phải bạn, gọi ngay ${hotline.shown.replace('\u00a0', ' ')}.`)
    expect(told).not.toContain('30 phút')
  })

  test('đã hết từ trước rồi mật khẩu mới đổi: nói lý do đầu', async () => {
    const { token } = await anActiveCitizen()
    await aged(token, { unseen: 45, begun: 50 })
    await db.$executeRaw`UPDATE "Session" SET "endedAt" = now(), "endedBy" = 'new-password'
      WHERE "tokenHash" = ${keyHash(token)}`
    expect(await toldTo(token)).toContain('sau 30 phút không dùng')
  })

  test('tự đăng xuất', async () => {
    const { token } = await anActiveCitizen()
    await endSession(token)
    expect(await toldTo(token)).toContain('Bạn đã đăng xuất lúc')
  })

  test('phiên đã dọn hoặc chưa từng có: không bịa lý do', async () => {
    const told = await toldTo('khong-ai-biet')
    expect(told).toContain('đã hết hiệu lực')
    expect(told).not.toMatch(/30 phút|mật khẩu được đổi/i)
  })

  test.each(sessionEnds)('kết thúc vì %s: hai cửa đều có lời riêng', async (why) => {
    const { id, token } = await anActiveCitizen()
    await inTransaction((tx) => endSessionsOf(id, why, tx))
    for (const goal of ['/ca-nhan', '/can-bo']) {
      const told = await toldTo(token, goal)
      expect(told).toMatch(/lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/)
      expect(told).not.toMatch(/30 phút|hết hiệu lực/)
    }
  })

  test('cán bộ được chỉ đến người vận hành, công dân đến tổng đài', async () => {
    const { token } = await withPasswordChangedElsewhere()
    expect(await toldTo(token, '/can-bo')).toContain('báo ngay người vận hành cổng')
  })
})

test('một đường dẫn tự đặt không làm trang nói rằng phiên đã hết hay mật khẩu đã đổi', async () => {
  const page = await citizensSignIn(asked('/dang-nhap?het-phien=new-password'), noParams)
  const told = wordsIn(await page.text())
  expect(told).not.toMatch(/đã hết hiệu lực|Mật khẩu được đổi/)
})

test('phiên còn sống thì không kết thúc vì ghé qua đây', async () => {
  const { token } = await anActiveCitizen()
  jar.set(SESSION_COOKIE, token)
  const led = await afterTheEnd(asked('/het-phien?tiep=/ca-nhan'), undefined)
  expect(led.headers.get('location')).toBe('/ca-nhan')
  expect(jar.get(SESSION_COOKIE)).toBe(token)
})

describe('nhấn nút khi phiên đã hết: trang đăng nhập nói việc ấy chưa được làm', () => {
  const kept = 'Phần đã nhập được giữ lại'
  test.each([
    ['cán bộ, phiên còn cookie', '/can-bo/tiep-nhan', 'giu', true],
    ['cán bộ, mất cookie', '/can-bo/tiep-nhan', 'giu', false],
    ['công dân, mất cookie', '/ca-nhan/doi-mat-khau', '1', false],
  ])('%s', async (_, goal, pressed, hasToken) => {
    if (hasToken) {
      const { token } = await anActiveCitizen()
      await aged(token, { unseen: 32, begun: 40 })
      jar.set(SESSION_COOKIE, token)
    }
    const asks = await ledTo(`/het-phien?vua-nhan=${pressed}&tiep=${encodeURIComponent(goal)}`)
    const signInGoal = (await afterTheEnd(asked(asks), undefined)).headers.get('location') ?? ''
    const draw = signInGoal.startsWith('/can-bo') ? officersSignIn : citizensSignIn
    const told = wordsIn(await (await draw(asked(signInGoal), noParams)).text())
    expect(told).toContain('Bạn đã được tự động đăng xuất')
    expect(told).toContain('Việc bạn vừa nhấn chưa được làm.')
    expect(told.includes(kept)).toBe(pressed === 'giu')
  })

  test('chỉ mở trang thì không nói gì về việc vừa nhấn', async () => {
    const { token } = await anActiveCitizen()
    await aged(token, { unseen: 32, begun: 40 })
    expect(await toldTo(token)).not.toContain('vừa nhấn')
  })
})
