import { afterEach, expect, test, vi } from 'vitest'
import { readGrant, sealGrant } from './grant'

const grant = { accountId: 'a', passwordMark: 'm' }
const MINUTE = 60_000

afterEach(() => void vi.useRealTimers())

test('người đã nhập đúng mã có 15 phút để đặt mật khẩu', () => {
  vi.useFakeTimers()
  const sealed = sealGrant(grant)
  expect(readGrant(sealed)).toEqual(grant)
  vi.advanceTimersByTime(14 * MINUTE)
  expect(readGrant(sealed)).toEqual(grant)
  vi.advanceTimersByTime(2 * MINUTE)
  expect(readGrant(sealed)).toBeNull()
})

test('giấy phép tự viết hay bị sửa không mở được gì, và không lộ nội dung', () => {
  const sealed = Buffer.from(sealGrant(grant), 'base64url')
  expect(sealed.toString()).not.toContain('passwordMark')
  sealed[20]! ^= 1
  expect(readGrant(sealed.toString('base64url'))).toBeNull()
  expect(
    readGrant(Buffer.from(JSON.stringify({ ...grant, until: 9e15 })).toString('base64url')),
  ).toBeNull()
  expect(readGrant('')).toBeNull()
})
