import { beforeEach, expect, test, vi } from 'vitest'
import { POST as leave } from '@/app/(public)/ho-so/thoat/route'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { GET as askPage } from '@/app/(public)/ho-so/xoa/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { listOwn } from './drafts/current-declaration'
import { begun, press, type Route } from './fixtures/presses'
import { shownReference } from './reference/reference'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const unconfirmed = { declarant: { fullName: 'Lò Thị Mẩy' } }
const confirmed = { ...unconfirmed, confirmedPhone: { confirmedPhone: '+84912345678' } }
const words = async (page: unknown, at: string) =>
  readOn(await drawn(page, at)).replace(/\s+/g, ' ')

test('tờ khai không mở lại được thì hỏi một lần rồi mới xóa, cả khi có hồ sơ khác trên máy', async () => {
  const lost = await begun(unconfirmed)
  await begun(confirmed)
  expect((await press(leave as Route, {})).to).toBe('/ho-so/xoa')
  expect(await listOwn()).toHaveLength(2)
  expect(await words(askPage, '/ho-so/xoa')).toContain(shownReference(lost.reference))
  const { to } = await press(leave as Route, { 'xoa-han': 'co' })
  expect(await listOwn()).toHaveLength(0)
  expect(await drawn(casePage, to)).toMatch(/<title>Đã xóa khỏi máy này\..*role="status"/s)
})

test('hồ sơ mở lại được thì xóa ngay, và trang sau nói đã xóa', async () => {
  await begun(confirmed)
  const { to } = await press(leave as Route, {})
  expect(await listOwn()).toHaveLength(0)
  expect(await words(casePage, to)).toContain('Đã xóa khỏi máy này.')
})

test('tờ khai chưa gửi không được nói là còn ở cơ quan', async () => {
  const draft = await begun(confirmed)
  expect(await words(casePage, '/ho-so')).toContain(
    'Tờ khai chưa gửi vẫn được giữ trên cổng 30 ngày',
  )
  expect(await words(casePage, '/ho-so')).not.toContain('còn ở cơ quan')
  const data = { status: 'WITHDRAWN', answers: {}, submittedAt: new Date(), officeCode: '08902' }
  await db.declaration.update({ where: { id: draft.id }, data: data as never })
  expect(await words(casePage, '/ho-so')).toContain('Hồ sơ vẫn còn ở cơ quan BHXH')
})
