import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as subjectPage } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as childPage } from '@/app/(public)/dang-ky/con/route'
import { GET as contactPage } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as reviewPage } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as another } from '@/app/(public)/dang-ky/moi/route'
import { drawn, inSight, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { noCertificateStatement } from '@/lib/site/official-sentences'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { keepOffered } from '../choices/offered'
import { aTypedDraft, aTypedDraftOf } from '../fixtures'
import { aChildsDraft, aParent, type Parent } from '../fixtures/of-account'
import { begun, current, press, save, type Route } from '../fixtures/presses'
import { stepHref } from '../steps/addresses'
import type { TypedDraft } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('từ tài khoản chỉ đăng ký cho con', () => {
  let parent: Parent
  let reference: string
  beforeEach(async () => {
    parent = await aParent()
    ;({ reference } = await aChildsDraft(parent, { child: { birthDate: '29/02/2004' } }))
  })

  test('trang loại đối tượng chỉ để đọc, nói vì sao; trang cũ gửi «Cá nhân» cũng không đổi được', async () => {
    const page = await drawn(subjectPage, `${stepHref('subject')}?ma=${reference}`)
    expect(page).not.toContain('type="radio"')
    expect(inSight(page)).toContain('nên chỉ dành cho con dưới 18 tuổi')
    await save('subject', { reference, subject: 'person', intent: 'tiep' })
    expect((await current()).typed.subject).toEqual({ subject: 'child' })
  })

  test('người đã đủ 18 tuổi: câu báo nói họ tự đăng ký, và có đường đi; không ai bị bảo đổi loại đối tượng', async () => {
    const page = inSight(await drawn(childPage, `${stepHref('child')}?loi=1&ma=${reference}`))
    expect(page).toContain('Người đã đủ 18 tuổi tự đăng ký')
    expect(page).toContain('Xem cách người đủ 18 tuổi tự đăng ký')
    expect(page).not.toContain('Về phần “Loại đối tượng”')
  })

  test('«Bắt đầu tờ khai mới» cho người khác không thuộc tài khoản', async () => {
    await press(another as Route, { from: reference })
    expect(await db.declaration.count({ where: { accountId: parent.id } })).toBe(1)
    expect((await current()).accountId).toBeNull()
  })
})

test('danh sách kiểm tra nói rõ điều gì máy chưa kiểm tra', async () => {
  await begun(aTypedDraftOf('child'))
  expect(readOn(await drawn(reviewPage, '/dang-ky/kiem-tra'))).toContain(
    'Chưa có tài khoản hoặc hồ sơ khác (chưa kiểm tra, máy kiểm tra sau khi gửi)',
  )
})

describe('câu «không có chứng thư số» ở trang liên hệ', () => {
  const page = async (typed: TypedDraft, service = '') => {
    const { id } = await begun(typed)
    await keepOffered(id, service)
    return inSight(await drawn(contactPage, stepHref('contact')))
  }
  const says = expect.stringContaining(noCertificateStatement.slice(0, 40))

  test('dịch vụ chứng thư số, hay đã chọn ký số: không ai phải đọc rằng mình không có', async () => {
    const { submission: _, ...open } = aTypedDraft()
    expect(await page(open, 'signed')).not.toEqual(says)
    expect(await page(aTypedDraft({ submission: { method: 'signed' } }))).not.toEqual(says)
  })

  test('đã chọn nộp tại quầy thì có, dù đến từ dịch vụ chứng thư số', async () => {
    expect(await page(aTypedDraft({ submission: { method: 'counter' } }), 'signed')).toEqual(says)
  })
})
