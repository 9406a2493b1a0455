import { beforeEach, expect, test, vi } from 'vitest'
import { GET as settingsPage } from '@/app/(citizen)/ca-nhan/cai-dat/route'
import { POST as withdraw } from '@/app/(citizen)/ca-nhan/cai-dat/rut-dieu-khoan/route'
import { POST as keepDisplay } from '@/app/(public)/hien-thi/route'
import { anActiveCitizen, aPassword } from '@/lib/accounts/fixtures'
import { signInByForms } from '@/lib/accounts/fixtures/sign-in-by-forms'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf } from '@/lib/review/fixtures/sign-in'
import { settingRows } from './setting-rows'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

type Route = (request: Request, context: never) => Promise<Response>
const press = (route: unknown, fields: Record<string, string> = {}) =>
  goalOf((route as Route)(formOf(fields), undefined as never))

let citizen: Awaited<ReturnType<typeof anActiveCitizen>>
beforeEach(async () => {
  jar.clear()
  citizen = await anActiveCitizen()
  jar.set(SESSION_COOKIE, citizen.token)
})

const enter = () => signInByForms({ login: citizen.login, password: aPassword }, formOf)

const wished = { textSize: 'largest', contrast: 'high', language: 'en', tiep: '/ca-nhan/cai-dat' }

test('cỡ chữ, độ tương phản, ngôn ngữ được giữ trong trình duyệt và trong tài khoản; máy khác nhận lại khi đăng nhập', async () => {
  expect(await press(keepDisplay, wished)).toBe('/ca-nhan/cai-dat?xong=hien-thi')
  const [kept, language] = [jar.get('hien-thi'), jar.get('ngon-ngu')]
  expect([kept, language]).toEqual(['largest.high', 'en'])
  const account = await db.account.findUniqueOrThrow({ where: { id: citizen.id } })
  expect(account.language).toBe('en')
  const [last] = (await listEntries(`account:${citizen.id}`)).slice(-1)
  expect(last).toMatchObject({ act: 'change-settings', details: { textSize: 'largest' } })

  jar.clear()
  await enter()
  expect([jar.get('hien-thi'), jar.get('ngon-ngu')]).toEqual([kept, language])
  // Signed in on a page in Vietnamese: messages stay in the language chosen.
  expect(await db.account.findUnique({ where: { id: citizen.id } })).toMatchObject({
    language: 'en',
  })
})

test('chọn lại như thường thì không còn gì để nhớ; chữ lạ không được giữ', async () => {
  await press(keepDisplay, wished)
  await press(keepDisplay, { textSize: 'huge', contrast: '"><b>', language: 'xx' })
  expect([jar.get('hien-thi'), jar.get('ngon-ngu')]).toEqual(['', ''])
})

test('chưa đăng nhập cũng đổi được, chỉ cho trình duyệt này', async () => {
  jar.clear()
  expect(await press(keepDisplay, { textSize: 'large' })).toBe('/hien-thi?xong=hien-thi')
  expect(jar.get('hien-thi')).toBe('large.normal')
})

test('ai chưa chọn gì thì đăng nhập không đổi máy của người khác', async () => {
  jar.set('hien-thi', 'large.normal')
  await enter()
  expect(jar.get('hien-thi')).toBe('large.normal')
})

test('trang Cài đặt kể mọi mục, các điều khoản đã chấp nhận, và tin nào không tắt được', async () => {
  const html = await drawn(settingsPage, '/ca-nhan/cai-dat')
  for (const { href } of settingRows) expect(html).toContain(`href="${href}"`)
  const page = readOn(html)
  expect(page).toMatch(/Bạn chấp nhận phiên bản \d lúc \d\d:\d\d ngày/)
  expect(page).toContain('Ai lấy được tài khoản cũng không tắt được tin này.')
})

test('rút lại sự đồng ý thì được đăng xuất, và được chỉ việc vẫn làm được', async () => {
  expect(await press(withdraw)).toBe('/dieu-khoan/khong-dong-y?da-thoat=rut')
  expect(jar.get(SESSION_COOKIE)).toBe('')
  expect(await db.termsAcceptance.findFirst({ where: { accountId: citizen.id } })).toMatchObject({
    withdrawnAt: expect.any(Date),
  })
})
