import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as profile } from '@/app/(citizen)/ca-nhan/route'
import { brokenReferences } from '@/lib/forms/fixtures/broken-references'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '../fixtures/browser'
import { openOfficersPages, pageNames } from '../fixtures/officers-pages'
import { signIn } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let pages: Awaited<ReturnType<typeof openOfficersPages>>
let citizen: { id: string }
beforeAll(async () => {
  pages = await openOfficersPages()
  citizen = await db.account.findFirstOrThrow({ where: { kind: 'CITIZEN' } })
})
beforeEach(() => jar.clear())

const heard = (html: string) =>
  readOn(
    html
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<(\w+) aria-hidden="true"[^>]*>[^<]*<\/\1>/g, ''),
  )

const masking = [
  'tin chưa gửi',
  'đổi liên hệ, tài khoản đang mở',
  'đổi liên hệ, duyệt',
  'đổi liên hệ, nhập mã',
]

test.each(pageNames)(
  '%s: phần đã che được đọc bằng lời, không nghe từng dấu sao, và mã hồ sơ không gãy giữa dòng',
  async (name) => {
    const page = pages[name]
    await signIn(page.officer)
    await page.before?.()
    const html = await page.draw()
    expect(heard(html)).not.toMatch(/\*\*/)
    expect(brokenReferences(html)).toEqual([])
    if (masking.includes(name)) expect(html).toContain('phần đã che')
  },
)

test('trang cá nhân: phần đã che được đọc bằng lời', async () => {
  await signIn(citizen)
  const html = await drawn(profile, '/ca-nhan')
  expect(heard(html)).not.toMatch(/\*\*/)
  expect(html).toContain('phần đã che')
})
