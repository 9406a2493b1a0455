import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as termsToAccept, POST as accept } from '@/app/(citizen)/dieu-khoan/chap-nhan/route'
import { POST as refuse } from '@/app/(citizen)/dieu-khoan/tu-choi/route'
import { GET as ownPage } from '@/app/(citizen)/ca-nhan/route'
import { GET as wishPage, POST as keepWish } from '@/app/(citizen)/ca-nhan/loi-bao/route'
import { POST as endIntroduction } from '@/app/(public)/truoc-khi-su-dung/xong/route'
import { anActiveCitizen } from '@/lib/accounts/fixtures'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf } from '@/lib/review/fixtures/sign-in'
import { withdrawTerms } from './accept/leave-terms'
import { currentTerms } from './terms-versions'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

type Route = (request: Request, context: never) => Promise<Response>
const press = (route: unknown, fields: Record<string, string> = {}) =>
  goalOf((route as Route)(formOf(fields), undefined as never))
/** Where a page leads instead of being drawn. */
const leadsTo = async (route: unknown, address: string) => {
  const led = await drawn(route, address).catch((thrown: { digest?: string }) => thrown.digest)
  return /;(\/[^;]*);/.exec(led ?? '')?.[1] ?? 'drawn'
}

const version = String(currentTerms().number)
const askedAt = (goal: string) => `/dieu-khoan/chap-nhan?tiep=${encodeURIComponent(goal)}`
const acts = async (id: string) =>
  (await listEntries(`account:${id}`)).map(({ act }) => act).filter((act) => act.includes('terms'))

let id: string
beforeEach(async () => {
  jar.clear()
  const citizen = await anActiveCitizen()
  id = citizen.id
  jar.set(SESSION_COOKIE, citizen.token)
  await db.termsAcceptance.deleteMany({ where: { accountId: id } })
})

describe('đăng nhập lần đầu', () => {
  test('xem các thông tin trước, rồi các điều khoản, rồi đến đúng trang đã muốn mở', async () => {
    const wanted = '/ca-nhan?xong=kich-hoat'
    expect(await leadsTo(ownPage, wanted)).toBe(askedAt(wanted))
    expect(await leadsTo(termsToAccept, askedAt(wanted))).toBe(
      `/truoc-khi-su-dung?tiep=${encodeURIComponent(wanted)}`,
    )
    expect(await press(endIntroduction, { tiep: wanted })).toBe(askedAt(wanted))
    const page = readOn(await drawn(termsToAccept, askedAt(wanted)))
    expect(page).toMatch(/Phiên bản \d, có hiệu lực từ ngày 01\/11\/2026/)
    expect(await press(accept, { version, tiep: wanted })).toBe(wanted)
    expect(await leadsTo(ownPage, wanted)).toBe('drawn')
    const [kept] = await db.termsAcceptance.findMany({ where: { accountId: id } })
    expect(kept).toMatchObject({ version: Number(version), language: 'vi', withdrawnAt: null })
    expect(await acts(id)).toEqual(['accept-terms'])
  })

  test('nhấn hai lần cùng lúc thì chấp nhận một lần', async () => {
    await Promise.all([press(accept, { version }), press(accept, { version })])
    expect(await db.termsAcceptance.count({ where: { accountId: id } })).toBe(1)
    expect(await acts(id)).toEqual(['accept-terms'])
  })

  test('không chấp nhận thì được đăng xuất, và được chỉ những việc vẫn làm được', async () => {
    expect(await press(refuse)).toBe('/dieu-khoan/khong-dong-y?da-thoat=1')
    expect(jar.get(SESSION_COOKIE)).toBe('')
    expect(await db.session.count({ where: { accountId: id, endedAt: null } })).toBe(0)
    expect(await acts(id)).toEqual(['refuse-terms'])
  })
})

describe('phiên bản mới', () => {
  beforeEach(() =>
    db.termsAcceptance.create({
      data: { accountId: id, version: 1, language: 'vi', device: 'Firefox' },
    }),
  )

  test('hỏi lại, nói điều gì mới; trang trước khi sử dụng thì không xem lại', async () => {
    expect(await leadsTo(ownPage, '/ca-nhan')).toBe(askedAt('/ca-nhan'))
    const page = readOn(await drawn(termsToAccept, askedAt('/ca-nhan')))
    expect(page).toContain('Lần trước bạn chấp nhận phiên bản 1')
  })

  test('đang nhấn dở việc gì thì điều đã chọn được giữ, chấp nhận xong thấy lại', async () => {
    const led = await press(keepWish, { request: id, visit: 'sms' })
    expect(led).toContain('/dieu-khoan/chap-nhan?vua-nhan=giu&tiep=%2Fca-nhan%2Floi-bao')
    const page = readOn(
      await drawn(termsToAccept, `/dieu-khoan/chap-nhan?vua-nhan=giu&tiep=/ca-nhan/loi-bao`),
    )
    expect(page).toContain('Việc bạn vừa nhấn chưa được làm')
    expect(await db.noticeWish.count({ where: { accountId: id } })).toBe(0)
    expect(await press(accept, { version, tiep: '/ca-nhan/loi-bao' })).toBe('/ca-nhan/loi-bao')
    const again = await drawn(wishPage, '/ca-nhan/loi-bao')
    const [, chosen] = /<select[^>]*name="visit".*?<option value="(\w+)" selected/s.exec(again)!
    expect(chosen).toBe('sms')
  })

  test('chấp nhận phiên bản không còn hiệu lực thì chưa được ghi', async () => {
    expect(await press(accept, { version: '1' })).toContain('loi=ban-moi')
    expect(await acts(id)).toEqual([])
  })
})

test('rút lại thì ở mọi máy phải hỏi lại; lần chấp nhận trước vẫn đọc lại được', async () => {
  await press(accept, { version })
  await withdrawTerms({ id } as never)
  expect(await leadsTo(ownPage, '/ca-nhan')).toBe(askedAt('/ca-nhan'))
  await press(accept, { version })
  expect(await leadsTo(ownPage, '/ca-nhan')).toBe('drawn')
  const rows = await db.termsAcceptance.findMany({ where: { accountId: id } })
  expect(rows.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false])
  expect(await acts(id)).toEqual(['accept-terms', 'withdraw-terms', 'accept-terms'])
})
