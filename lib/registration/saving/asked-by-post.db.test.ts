import { beforeEach, expect, test, vi } from 'vitest'
import { askedOfDatabase } from '@/lib/platform/fixtures/asked-of-database'
import { jar } from '@/lib/review/fixtures/browser'
import { begun, current, save } from '../fixtures/presses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeEach(() => jar.clear())

/** Which declarations the browser holds is read once, and the words are written once. */
const READ_AND_WRITE = 2

const words = { fullName: 'Lò Thị Mảy' }
const askedBy = (reference: string, more = {}) =>
  // The fixture reads what the form shows, as the page before it did.
  askedOfDatabase(() => save('declarant', { reference, intent: 'luu', ...words, ...more }))
const counted = (asked: { text: string }[]) => asked.length - 1

test('mỗi lần tự lưu một bước hỏi cơ sở dữ liệu đúng hai câu', async () => {
  const { reference } = await begun()
  expect(counted(await askedBy(reference))).toBe(READ_AND_WRITE)
  expect((await current()).typed.declarant).toMatchObject(words)
})

test('máy giữ nhiều hồ sơ, lưu hồ sơ cũ nhất cũng chỉ hai câu, và hồ sơ ấy thành hồ sơ đang làm', async () => {
  const { reference } = await begun()
  for (let other = 0; other < 3; other += 1) await begun()
  expect((await current()).reference).not.toBe(reference)
  expect(counted(await askedBy(reference))).toBe(READ_AND_WRITE)
  expect(await current()).toMatchObject({ reference, typed: { declarant: words } })
})
