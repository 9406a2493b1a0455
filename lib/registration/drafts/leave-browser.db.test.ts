import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { aParent } from '../fixtures/of-account'
import { listCasesOfAccount } from '../others/repository'
import { findCurrent, leaveAccount, leaveBrowser, listOwn, startDraft } from './current-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeEach(() => jar.clear())

const submit = (id: string) =>
  db.declaration.update({
    where: { id },
    data: { status: 'WITHDRAWN', answers: {}, submittedAt: new Date(), officeCode: '08902' },
  })

test('thoát hồ sơ rồi thì bản sao cookie cũng không mở được nữa', async () => {
  await startDraft()
  await startDraft()
  const copied = jar.get('ho-so')!
  expect(await listOwn()).toHaveLength(2)
  await leaveBrowser()
  expect(await listOwn()).toHaveLength(0)
  jar.set('ho-so', copied)
  expect(await findCurrent()).toBeNull()
})

test('thoát ở máy này không lấy hồ sơ khỏi máy khác của cùng người', async () => {
  await startDraft()
  const phone = jar.get('ho-so')!
  jar.clear()
  await startDraft()
  await leaveBrowser()
  jar.set('ho-so', phone)
  expect(await findCurrent()).not.toBeNull()
})

test('đăng xuất thì hồ sơ đã gửi đóng lại, bản nháp chưa ai mở lại được thì còn', async () => {
  const [sent, draft] = [await startDraft(), await startDraft()]
  await submit(sent.id)
  const copied = jar.get('ho-so')!
  await leaveAccount()
  jar.set('ho-so', copied)
  expect((await listOwn()).map(({ reference }) => reference)).toEqual([draft.reference])
})

test('đăng xuất thì bản nháp của tài khoản không mở ở máy này nữa, cả bằng bản sao cookie; nó còn trong tài khoản', async () => {
  const parent = await aParent()
  const bare = await startDraft()
  const ofAccount = await startDraft(parent.id)
  const copied = jar.get('ho-so')!
  expect(await leaveAccount()).toBe(true)
  expect((await listOwn()).map(({ reference }) => reference)).toEqual([bare.reference])
  jar.set('ho-so', copied)
  expect((await listOwn()).map(({ reference }) => reference)).toEqual([bare.reference])
  const listed = await listCasesOfAccount(parent.id)
  expect(listed.map(({ reference }) => reference)).toEqual([ofAccount.reference])
  expect(await leaveAccount()).toBe(false)
})
