import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

import { GET as signingPage, POST as upload } from '@/app/(public)/ho-so/ky-so/route'
import { POST as withdraw } from '@/app/(public)/ho-so/rut/route'
import { formatSoon } from '@/lib/forms/days/dates'
import { drawn, faultsOfSummary, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { press, pressForm, type Route } from './fixtures/presses'
import { sentToSign } from './fixtures/sent-to-sign'

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(async () => {
  jar.clear()
  await db.rateLimit.deleteMany()
})

const statusOf = async ({ id }: { id: string }) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).status

describe('tệp gửi lên trang ký số', () => {
  const send = (reference: string, file = '%PDF-1.7') => {
    const form = new FormData()
    form.set('reference', reference)
    if (file) form.set('signed', new Blob([file]), 'to-khai.pdf')
    return pressForm(upload as Route, form)
  }

  test('chưa chọn tệp, tệp không phải PDF: ô tệp có câu báo lỗi; không nói đạt điều chưa xem', async () => {
    const { reference } = await sentToSign()
    const none = await drawn(signingPage, (await send(reference, '')).to)
    expect(faultsOfSummary(none)).toEqual({ links: ['signed'], faults: [] })
    const other = await drawn(signingPage, (await send(reference, 'không phải PDF')).to)
    expect(faultsOfSummary(other)).toEqual({ links: ['readable'], faults: [] })
    for (const page of [none, other])
      expect(page).toMatch(/aria-describedby="signed-hint signed-error" aria-invalid="true"/)
    expect(readOn(other)).not.toMatch(/: đạt/)
  })

  test('gửi mãi một hồ sơ: quá hai mươi tệp thì nói giờ gửi lại được', async () => {
    const draft = await sentToSign()
    const sent = () => send(draft.reference)
    for (let file = 0; file < 20; file++) expect((await sent()).to).toContain('loi=not-ours')
    const { to } = await sent()
    expect(to).toContain('loi=too-many-files')
    const { expire } = await db.rateLimit.findFirstOrThrow({
      where: { key: { startsWith: 'signed-file:' } },
    })
    const hour = formatSoon(new Date(Number(expire)))
    expect(readOn(await drawn(signingPage, to))).toContain(`Đợi đến ${hour} rồi`)
  })

  test('gửi sau khi đã rút hồ sơ, gửi cho hồ sơ của người khác: không gì thay đổi', async () => {
    const draft = await sentToSign()
    await press(withdraw as Route, { reference: draft.reference })
    expect((await send(draft.reference)).to).toContain('khong-cho-ky')
    const other = await sentToSign()
    jar.clear()
    expect((await send(other.reference)).to).toContain('khac=1')
    expect(await statusOf(other)).toBe('AWAITING_PAPER')
  })
})
