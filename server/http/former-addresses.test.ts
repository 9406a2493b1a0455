import { expect, test } from 'vitest'
import { addressNow } from './former-addresses.mjs'

test.each([
  ['/dang-ky/to-khai/luu', '/dang-ky/to-khai'],
  ['/dang-ky/kiem-tra/ghi-nhan?x=1', '/dang-ky/kiem-tra?x=1'],
  ['/can-bo/dang-nhap/ma/vao', '/can-bo/dang-nhap/ma'],
  ['/quen-mat-khau/nhap-ma/luu', '/quen-mat-khau/nhap-ma'],
  ['/can-bo/tim/mo', '/can-bo/tim'],
])('trang mở từ trước gửi đến %s thì %s trả lời', (former, now) =>
  expect(addressNow(former)).toBe(now),
)

test.each([
  '/dang-ky/to-khai',
  '/ho-so/gui-ma',
  '/kich-hoat/gui-ma',
  '/can-bo/loc',
  '//x.vn/luu',
  '/luu',
])('%s là địa chỉ của hôm nay', (address) => expect(addressNow(address)).toBeNull())
