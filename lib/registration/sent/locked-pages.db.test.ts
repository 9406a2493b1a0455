import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as address } from '@/app/(public)/dang-ky/dia-chi/route'
import { GET as contact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as declarant } from '@/app/(public)/dang-ky/to-khai/route'
import { GET as office } from '@/app/(public)/dang-ky/co-quan/route'
import { GET as photos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as submission } from '@/app/(public)/dang-ky/hinh-thuc-nop/route'
import { GET as transaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { GET as phone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { GET as drawCase } from '@/app/(public)/ho-so/route'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { begun, current } from '../fixtures/presses'
import { editable, statuses } from '../steps/status'
import { submitDeclaration } from './submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const pages = {
  declarant,
  address,
  photos,
  contact,
  phone,
  transaction,
  office,
  submission,
  review,
}

const leadsTo = async (draw: unknown) => {
  try {
    return await drawn(draw, '/')
  } catch (thrown) {
    return String((thrown as { digest?: string }).digest).split(';')[2]
  }
}

/** A case with a result needs two officers: nothing about them is looked at here, and the rule has one branch for all. */
const sent = statuses.filter(
  (status) => !editable.includes(status) && status !== 'APPROVED' && status !== 'REFUSED',
)

test.each(sent)(
  'hồ sơ %s: mở lại trang điền nào cũng được đưa về hồ sơ, có lời giải thích',
  async (status) => {
    const { id } = await begun()
    await submitDeclaration(await current())
    const decided = { decidedById: randomUUID(), checklist: { decision: {} } }
    const data = { status, ...(status === 'DECIDED' && decided) }
    await db.declaration.update({ where: { id }, data })
    const told = `/ho-so?tin=da-khoa&ma=${(await current()).reference}`
    for (const draw of Object.values(pages)) expect(await leadsTo(draw)).toBe(told)
    expect(await drawn(drawCase, told)).toContain('không mở để sửa nữa')
  },
)
