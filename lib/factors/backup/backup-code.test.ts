import { expect, test } from 'vitest'
import { readSigns } from '@/lib/text/spoken-signs'
import { backupHash, isFew, newBackupCodes, newSetKey } from './backup-code'

test('mười mã, mỗi mã một khác, gõ chữ nhỏ hay có gạch đều là mã ấy', () => {
  const codes = newBackupCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(readSigns(`${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase())).toBe(code)
  }
})

test('một mã trong hai bộ không có chung dấu băm', () => {
  const [code = ''] = newBackupCodes()
  expect(backupHash(code, newSetKey())).not.toBe(backupHash(code, newSetKey()))
})

test('nhắc tạo mã mới khi còn hai mã, không nhắc khi chưa từng có', () => {
  expect([null, 10, 3, 2, 0].map(isFew)).toEqual([false, false, false, true, true])
})
