import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as servicePage } from '@/app/(public)/dich-vu-cong/[dich-vu]/route'
import { GET as startPage } from '@/app/(public)/dang-ky/route'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { aParent } from '@/lib/registration/fixtures/of-account'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const pages = [
  (id: string) => drawn(servicePage, `/dich-vu-cong/${id}`, { 'dich-vu': id }),
  (id: string) => drawn(startPage, `/dang-ky?dich-vu=${id}`),
]
const asked = 'Bạn đã có tài khoản?'
const offered = 'Tờ khai được gửi bằng mã của tài khoản.'

test.each(pages)(
  'dịch vụ cho con nói có thể làm từ tài khoản; ai đang đăng nhập thì được dẫn đến đó',
  async (page) => {
    const before = await page('dang-ky-cho-con')
    expect(inSight(before)).toContain(asked)
    expect(before).toContain('href="/ca-nhan/con"')
    const { id } = await aParent()
    const signedIn = await page('dang-ky-cho-con')
    expect(inSight(signedIn)).toContain(offered)
    expect(inSight(signedIn)).not.toContain(asked)
    expect(inSight(await page('dang-ky'))).not.toContain(offered)
    // A card of somebody under eighteen.
    await db.account.update({ where: { id }, data: { idNumber: '001215004477' } })
    expect(inSight(await page('dang-ky-cho-con'))).not.toContain(offered)
  },
)
