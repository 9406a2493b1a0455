import { describe, expect, test } from 'vitest'
import { processorMs } from '@/lib/text/fixtures/processor-ms'
import { passwordFault } from './password'
import { LONGEST } from './password-limits'

const known = {
  login: '9912345678',
  fullName: 'Lò Thị Mẩy',
  phone: '+84987320456',
  idNumber: '001099012345',
  birthDate: '1985-02-09',
}
const faultOf = (password: string) => passwordFault(password, known)

describe('mật khẩu mới', () => {
  test.each([
    'ba con mèo vàng',
    'thuyền-lá-tre-rơi',
    'Kx7$mQ2p',
    'đồi chè mưa bay',
    'tám cái kẹo',
    'chuonchuonbayngang',
    'mua roi tren mai nha',
    'con cò lặn lội bờ sông',
    'ruộng bậc thang mùa nước đổ',
    'cá kho tộ thiếu hạt tiêu',
    'xe đạp cũ ba mươi năm',
    'nắng chiều qua khe liếp',
    'gạo mới thơm cả xóm',
    'bảy chiếc dép lệch',
    'correct horse battery staple',
    '7 quả xoài rụng đêm qua',
    'q9-Tv!zR',
    'ភូមិខ្ញុំនៅជិតទន្លេ',
    '我家门前有条小河流水',
    'Ai bảo chăn trâu là khổ?',
    'mai này lớn lên đi biển',
    'bảo hiểm cho cây xoài già',
    'nguyễn du viết truyện kiều',
    'Hà Nội mùa thu vàng lá',
    'đom đóm bay qua bờ ao',
    'tiếng mõ trâu trong sương',
    'v7Rq-tMz2-Lw9k',
    'ocxhvuzr',
    'សួស្តីពិភពលោកស្អាត',
  ])('nhận «%s», gõ kiểu nào cũng vậy', (password) => {
    expect(faultOf(password)).toBeNull()
    expect(faultOf(password.normalize('NFD'))).toBeNull()
  })

  test('cần ít nhất 8 ký tự, đếm chữ có dấu là một', () => {
    expect(faultOf('ềnh ỗng7'.normalize('NFD'))).toBeNull()
    expect(faultOf('ềnh ỗng'.normalize('NFD'))).toBe('too-short')
  })

  test('dài tối đa 128 ký tự', () => {
    const long = 'con cò bay lả bay la, bay từ cửa phủ bay ra cánh đồng. '.repeat(3)
    expect(faultOf(long.slice(0, LONGEST))).toBeNull()
    expect(faultOf(long.slice(0, LONGEST + 1))).toBe('too-long')
  })

  test.each([
    'password',
    'PassWord1',
    'P@ssw0rd!',
    'mypassword',
    'princess1',
    'sunshine1',
    'letmein123',
    'iloveyou2024',
    '12345678',
    '87654321',
    '11111111',
    '12121212',
    'aaaabbbb',
    'aB3$aB3$',
    'Qwerty123',
    'qwertyuiop',
    '1qaz2wsx3edc',
    'zxcvbnm,./',
    'abcd1234',
    '19901990',
    '30041975',
    '01-05-1975',
    'matkhau123',
    'matkhau2026',
    'Mật khẩu 123',
    'm4tkh4u2026',
    'Mat_khau_2026',
    'bhxh2026',
    'BHXH@2026',
    'baohiem2026',
    'B@oHiem2026',
    'baohiemxahoi',
    'baohiemxahoi1',
    'bảo hiểm y tế',
    'vssid123456',
    'VssID@2026',
    'vneid2025',
    'vietnam123',
    'Vietnam2026',
    'Việt Nam 2026',
    'toiyeuvietnam',
    'anh yêu em',
    'anhyeuem123',
    'yêu em nhiều',
    'giadinh2026',
    'Hanoi@123',
    'saigon2025',
    'angiang2026',
    'nguyenvana',
    'thanhtam1988',
    'hungcuong',
    'xinchao123',
    'bhxh73910264',
    'VSSID 48210573',
    'matkhau-83619204',
    'một hai ba bốn',
    'Tôi yêu Việt Nam',
    'Việt Nam vô địch',
    'bh xh 2026',
  ])('từ chối «%s» vì nhiều người dùng', (password) => {
    expect(faultOf(password)).toBe('common')
    expect(faultOf(password.normalize('NFD'))).toBe('common')
  })

  test.each([
    '9912345678',
    'ma 9912345678',
    '0987320456',
    '0987320456@',
    '+84987320456',
    '84 987 320 456',
    '001099012345',
    'lothimay',
    'Lò Thị Mẩy 1990',
    'LOTHIMAY@1990',
    'mẩy lò thị',
    'maylt1985',
    'ltmay@123',
    '09021985',
    '09/02/1985',
    '9-2-1985',
    '19850209',
    '1985.02.09',
    '02091985',
    '090285090285',
    'may09021985',
    'Mẩy 9/2/85',
    'xx09021985xx',
    'ab9912345678c',
    'lo-may85',
    'lo-may-1985',
  ])('từ chối «%s» vì người quen đoán ra', (password) => expect(faultOf(password)).toBe('personal'))

  test('người chỉ biết năm sinh cũng không dùng được năm ấy với tên mình', () => {
    expect(passwordFault('lothimay1987', { ...known, birthDate: '1987' })).toBe('personal')
  })

  test('tên ngắn không cản một câu có chứa tên', () => {
    const short = { login: '9912345678', fullName: 'Vũ An' }
    expect(passwordFault('vuanhem ra suoi', short)).toBeNull()
  })

  test.each(['a4@e3i1o0s5$', 'aA1@', '1', 'á́́́', '0oO'])(
    'xét trong chốc lát cả chuỗi dài ghép từ «%s»',
    (piece) => {
      expect(processorMs(() => void faultOf(piece.repeat(128).slice(0, 128)))).toBeLessThan(500)
    },
  )
})
