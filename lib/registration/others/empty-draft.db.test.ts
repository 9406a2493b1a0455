import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as children } from '@/app/(citizen)/ca-nhan/con/route'
import { POST as begin } from '@/app/(citizen)/ca-nhan/con/dang-ky/route'
import { GET as askToDelete, POST as remove } from '@/app/(citizen)/ca-nhan/con/xoa/route'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { POST as another } from '@/app/(public)/dang-ky/moi/route'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraftOf } from '../fixtures'
import { aParent, type Parent } from '../fixtures/of-account'
import { begun, current, press, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { stepHref } from '../steps/addresses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const ended = { answers: {}, submittedAt: new Date(), officeCode: '08902' }
const press20 = () => Promise.all(Array.from({ length: 20 }, () => press(begin as Route, {})))

describe('«Đăng ký cho con» nhấn nhiều lần', () => {
  let parent: Parent
  beforeEach(async () => void (parent = await aParent()))
  const drafts = () => db.declaration.count({ where: { accountId: parent.id } })

  test('hai mươi lần cùng lúc, rồi một lần nữa: một bản nháp; điều đã nhập ở đó còn nguyên', async () => {
    for (const { to } of await press20()) expect(to).toBe(stepHref('child'))
    expect(await drafts()).toBe(1)
    const { id, reference } = await current()
    await mergeTyped(id, 'address', { street: 'Tổ 5' })
    await mergeTyped(id, 'child', { fullName: '', bhxhCode: '' })
    await press(begin as Route, {})
    const again = await current()
    expect(again.reference).toBe(reference)
    expect(again.typed.address).toEqual({ street: 'Tổ 5' })
    expect(again.typed.guardian?.bhxhCode).toBe(parent.login)
    const entries = await listEntries(`account:${parent.id}`)
    expect(entries.filter(({ act }) => act === 'begin-for-child').length).toBeLessThanOrEqual(1)
  })

  test('đã nhập tên con thì lần sau là tờ khai của con khác', async () => {
    await press(begin as Route, {})
    await mergeTyped((await current()).id, 'child', { fullName: 'Lò Văn Păn' })
    await press(begin as Route, {})
    expect(await drafts()).toBe(2)
  })

  test('xóa được bản nháp ở «Con của tôi», hỏi lại một lần; nhật ký ghi; của người khác hay đã gửi thì không', async () => {
    await press(begin as Route, {})
    const { id, reference } = await current()
    const address = `/ca-nhan/con/xoa?ma=${reference}`
    expect(await drawn(children, '/ca-nhan/con')).toContain(`href="${address}"`)
    expect(inSight(await drawn(askToDelete, address))).toContain('Xóa bản nháp này?')
    await aParent()
    expect((await press(remove as Route, { reference })).to).toBe('/ca-nhan/con?loi=1')
    expect(await db.declaration.count({ where: { id } })).toBe(1)

    const mine = await aParent()
    await press(begin as Route, {})
    const own = await current()
    expect((await press(remove as Route, { reference: own.reference })).to).toBe(
      '/ca-nhan/con?xong=da-xoa',
    )
    expect(await db.declaration.count({ where: { accountId: mine.id } })).toBe(0)
    const acts = (await listEntries(`account:${mine.id}`)).map(({ act }) => act)
    expect(acts).toContain('delete-draft')

    await press(begin as Route, {})
    const sent = await current()
    await db.declaration.update({ where: { id: sent.id }, data: { ...ended, status: 'WITHDRAWN' } })
    expect((await press(remove as Route, { reference: sent.reference })).to).toBe(
      '/ca-nhan/con?loi=1',
    )
  })
})

test('sau khi nhấn «Đóng», trang hồ sơ vẫn mời đăng ký cho con khác', async () => {
  const { id } = await begun(aTypedDraftOf('child'))
  const offered = async () => inSight(await drawn(casePage, '/ho-so'))
  expect(await offered()).not.toContain('Đăng ký cho con khác')
  await db.declaration.update({ where: { id }, data: { ...ended, status: 'WITHDRAWN' } })
  expect(await offered()).toContain('Đăng ký cho con khác')
})

test('không có tài khoản, «Đăng ký cho con khác» nhấn lại: vẫn một bản nháp cho con sau', async () => {
  const { reference: from } = await begun(aTypedDraftOf('child'))
  expect((await press(another as Route, { from, cho: 'con' })).to).toBe(stepHref('child'))
  const first = await current()
  await press(another as Route, { from, cho: 'con' })
  expect((await current()).reference).toBe(first.reference)
  await mergeTyped(first.id, 'child', { fullName: 'Lò Thị Ín' })
  await press(another as Route, { from, cho: 'con' })
  expect((await current()).reference).not.toBe(first.reference)
})
