import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { guardianSchema } from '@/lib/registration/questions/guardian'
import { isSurelyOfAge } from './may-guard'
import { isUnlikeSex } from './unlike-sex'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-29T05:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const guardian = (idNumber: string) =>
  guardianSchema.safeParse({ kinship: 'father', bhxhCode: '1410203040', idNumber })

test('đủ 18 tuổi đúng ngày sinh nhật; chỉ biết năm thì tính người sinh cuối năm', () => {
  expect(isSurelyOfAge('2008-11-29')).toBe(true)
  expect(isSurelyOfAge('2008-11-30')).toBe(false)
  expect(isSurelyOfAge('2008')).toBe(false)
  expect(isSurelyOfAge('2007')).toBe(true)
})

test('khai số căn cước của người chưa đủ 18 tuổi: biết ngay tại ô', () => {
  expect(guardian('014215000123').error?.issues[0]).toMatchObject({
    path: ['idNumber'],
    message: expect.stringContaining('chưa đủ 18 tuổi'),
  })
  expect(guardian('014208000123').success).toBe(true)
  expect(guardian('014199000123').success).toBe(true)
  expect(guardian('B1234567').success).toBe(true)
})

test('cha là nữ, mẹ là nam thì được hỏi; người giám hộ thì không', () => {
  expect(isUnlikeSex('father', 'Nữ')).toBe(true)
  expect(isUnlikeSex('mother', 'Nam')).toBe(true)
  expect(isUnlikeSex('mother', 'Nữ')).toBe(false)
  expect(isUnlikeSex('guardian', 'Nam')).toBe(false)
})
