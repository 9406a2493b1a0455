import { describe, expect, test } from 'vitest'
import { lacksCommune } from './pickup-address'

describe('địa chỉ bưu điện đến nhận', () => {
  test.each([
    'Số 8 ngõ 3 phố Giả Định',
    'Ấp 3',
    'Tổ 4, khóm Giả Định',
    '12 đường Xã Đàn',
    'thôn Phượng Vỹ',
    'nhà ông Xá',
  ])('«%s» thiếu xã, phường: được hỏi', (address) => expect(lacksCommune(address)).toBe(true))

  test.each([
    'Ấp 3, xã Giả Định',
    'ẤP 3 XÃ GIẢ ĐỊNH',
    'ap 3 xa gia dinh',
    'Số 8 P. Mỹ Long, An Giang',
    '12 Nguyễn Huệ, P.5, Q.3',
    'Số 1 đường A, F12',
    'Tổ 2, thị trấn Cái Dầu',
    'Bến Đầm, đặc khu Côn Đảo',
    '12 Nguyễn Huệ, Bến Nghé, TP HCM',
    'Số 8 phường Ô Chợ Dừa',
  ])('«%s» đủ', (address) => expect(lacksCommune(address)).toBe(false))
})
