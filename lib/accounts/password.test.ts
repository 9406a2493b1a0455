import { describe, expect, test } from 'vitest'
import { LONGEST, passwordFault } from './password'

const known = {
  login: '9912345678',
  fullName: 'Lò Thị Mẩy',
  phone: '+84987123456',
  idNumber: '001099012345',
}
const faultOf = (password: string) => passwordFault(password, known)

describe('mật khẩu mới', () => {
  test.each(['ba con mèo vàng', 'thuyền-lá-tre-rơi', 'Kx7$mQ2p', 'đồi chè mưa bay', 'tám chữ.'])(
    'nhận «%s»',
    (password) => expect(faultOf(password)).toBeNull(),
  )

  test('không đòi chữ hoa, chữ số hay dấu', () => {
    expect(faultOf('chuonchuonbayngang')).toBeNull()
  })

  test('cần ít nhất 8 ký tự, đếm chữ có dấu là một', () => {
    expect(faultOf('mưa đông'.normalize('NFD'))).toBeNull()
    expect(faultOf('mưa đôn'.normalize('NFD'))).toBe('too-short')
  })

  test('dài tối đa 128 ký tự', () => {
    const long = 'con cò bay lả '.repeat(10)
    expect(faultOf(long.slice(0, LONGEST))).toBeNull()
    expect(faultOf(long.slice(0, LONGEST + 1))).toBe('too-long')
  })

  test.each([
    'password',
    'PassWord1',
    '12345678',
    'matkhau123',
    'Mật khẩu 123',
    'anh yêu em',
    'vietnam123',
    'Qwerty123',
    '11111111',
    '12121212',
    'aaaabbbb',
  ])('từ chối «%s» vì nhiều người dùng', (password) => expect(faultOf(password)).toBe('common'))

  test.each([
    '9912345678',
    'ma 9912345678',
    '0987123456',
    '+84987123456',
    '84 987 123 456',
    '001099012345',
    'lothimay',
    'Lò Thị Mẩy 1990',
    'LOTHIMAY@1990',
  ])('từ chối «%s» vì lộ từ thông tin của chính người đó', (password) =>
    expect(faultOf(password)).toBe('personal'),
  )

  test('tên ngắn không cản một câu có chứa tên', () => {
    const short = { login: '9912345678', fullName: 'Vũ An' }
    expect(passwordFault('vuanhem ra suoi', short)).toBeNull()
  })
})
