import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as pressNotMe } from '@/app/(auth)/khong-phai-toi/route'
import { GET as askNews } from '@/app/(auth)/phien/route'
import { POST as pressForget } from '@/app/(citizen)/ca-nhan/thiet-bi/route'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf } from '@/lib/review/fixtures/sign-in'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { signInFully } from '../fixtures/sign-in-fully'
import { findSession } from '../sessions/repository'
import { SESSION_COOKIE } from '../sessions/session-cookie'
import { signIn } from '../sign-in/sign-in'
import { listOwnDevices } from './list-devices'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const typedBy = (login: string) => ({ kind: 'CITIZEN', login, password: aPassword }) as const
const aBrowser = () => {
  const browser = keyHash(newKey())
  return { ...aVisitor(), browser, nextBrowser: browser, device: 'Safari trên iPhone' }
}
async function enter(login: string, visitor = aBrowser()) {
  const entered = await signInFully(typedBy(login), visitor)
  if (!entered.ok) throw new Error(entered.reason)
  return { token: entered.token, visitor }
}
const noContext = undefined as never
const isIn = async (token: string) => (await findSession(keyHash(token))) !== null
const noticeCode = async (accountId: string) => {
  const messages = await db.message.findMany({ where: { accountId, channel: 'SMS' } })
  const body = messages.map((one) => one.body).find((one) => one.includes('Không phải ông/bà?'))!
  return (
    /([0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]{2})/.exec(body)?.[1] ?? /nhập (\S+?)\.?$/m.exec(body)![1]!
  )
}

describe('trang còn mở ở thiết bị trước', () => {
  test('hỏi thì biết ai vào, lúc nào; phiên còn sống thì không có gì, và hỏi không kéo dài phiên', async () => {
    const { id, login, token } = await anActiveCitizen()
    jar.set(SESSION_COOKIE, token)
    expect((await askNews(new Request('http://localhost/phien'), noContext)).status).toBe(204)
    const seenAt = new Date(Date.now() - 10 * 60_000)
    await db.session.updateMany({ where: { accountId: id }, data: { lastSeenAt: seenAt } })
    await askNews(new Request('http://localhost/phien'), noContext)
    const { lastSeenAt } = await db.session.findFirstOrThrow({ where: { accountId: id } })
    expect(lastSeenAt).toEqual(seenAt)
    await enter(login)
    const answer = await askNews(new Request('http://localhost/phien'), noContext)
    const { title, text, mayDisown } = await answer.json()
    expect(title).toBe('Tài khoản vừa đăng nhập trên thiết bị khác')
    expect(text).toMatch(/^Thiết bị: Safari trên iPhone lúc \d\d:\d\d ngày/)
    expect(mayDisown).toBe(true)
  })
})

describe('«Không phải tôi»', () => {
  const isAllOver = async (id: string, login: string) => {
    expect(await db.session.count({ where: { accountId: id, endedAt: null } })).toBe(0)
    expect(await db.knownPlace.count({ where: { accountId: id } })).toBe(0)
    expect(await signIn(typedBy(login), aVisitor())).toEqual({ ok: false, reason: 'wrong' })
    const code = await db.message.count({ where: { accountId: id, purpose: 'reset-password' } })
    expect(code).toBe(1)
  }

  test('nhấn ở thiết bị vừa bị đăng xuất: ai cũng ra, mật khẩu cũ hỏng, mã đặt mật khẩu mới đang đến; nhấn lại không làm gì', async () => {
    const { id, login, token } = await anActiveCitizen()
    const stranger = await enter(login)
    jar.set(SESSION_COOKIE, token)
    expect(await goalOf(pressNotMe(formOf({}), noContext))).toBe('/khong-phai-toi?xong=1')
    expect(await isIn(stranger.token)).toBe(false)
    await isAllOver(id, login)
    jar.set(SESSION_COOKIE, token)
    expect(await goalOf(pressNotMe(formOf({}), noContext))).toContain('loi=no-code')
  })

  test('nhập mã trong tin báo cũng vậy, một lần; mã lạ thì không', async () => {
    const { id, login } = await anActiveCitizen()
    await enter(login)
    const code = await noticeCode(id)
    expect(await goalOf(pressNotMe(formOf({ code: 'K7PM3QXR' }), noContext))).toContain(
      'wrong-notice',
    )
    expect(await goalOf(pressNotMe(formOf({ code }), noContext))).toBe('/khong-phai-toi?xong=1')
    await isAllOver(id, login)
    const { waysInEnded } = await db.account.findUniqueOrThrow({ where: { id } })
    await pressNotMe(formOf({ code }), noContext)
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toMatchObject({ waysInEnded })
  })

  test('người không có gì của tài khoản thì không nhấn được', async () => {
    expect(await goalOf(pressNotMe(formOf({}), noContext))).toContain('loi=no-code')
  })
})

test('danh sách thiết bị: thấy nơi đang đăng nhập, bỏ thì nơi ấy ra ngay và lần sau cần mã; của người khác thì không bỏ được', async () => {
  const { id, login } = await anActiveCitizen()
  const phone = await enter(login)
  const user = (await findSession(keyHash(phone.token)))!.user
  const [line] = await listOwnDevices(user)
  expect(line).toMatchObject({ name: 'Safari trên iPhone', isSignedIn: true, isHere: false })
  const other = await anActiveCitizen()
  jar.set(SESSION_COOKIE, other.token)
  expect(await goalOf(pressForget(formOf({ id: line!.id }), noContext))).toContain('xong=gone')
  expect(await isIn(phone.token)).toBe(true)
  jar.set(SESSION_COOKIE, phone.token)
  expect(await goalOf(pressForget(formOf({ id: line!.id }), noContext))).toContain('xong=done')
  expect(await isIn(phone.token)).toBe(false)
  expect(await db.knownPlace.count({ where: { accountId: id, kind: 'BROWSER' } })).toBe(0)
  expect(await signIn(typedBy(login), phone.visitor)).toMatchObject({ reason: 'needs-step' })
})
