import { expect, test } from 'vitest'
import { speaking } from '@/lib/words/asked-language'
import { deviceName, shownDevice } from './device'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0'

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 'Chrome trên Windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 Edg/140.0`, 'Edge trên Windows'],
  [
    `Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/130.0 ${chrome} Safari/537.36`,
    'Cốc Cốc trên Windows',
  ],
  [`Mozilla/5.0 (Linux; Android 14) ${chrome} Mobile Safari/537.36`, 'Chrome trên Android'],
  [
    `Mozilla/5.0 (Linux; Android 14) SamsungBrowser/27.0 ${chrome} Mobile`,
    'Samsung Internet trên Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari trên iPhone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox trên Linux'],
  ['curl/8.0', 'Chưa rõ thiết bị'],
  [null, 'Chưa rõ thiết bị'],
])('chủ tài khoản nhận ra thiết bị: %s', (userAgent, name) =>
  expect(deviceName(userAgent)).toBe(name),
)

test.each([
  ['Chrome trên Windows', 'Chrome on Windows'],
  ['Safari trên máy Mac', 'Safari on a Mac'],
  ['Trình duyệt khác trên thiết bị khác', 'Another browser on another device'],
  ['Chưa rõ thiết bị', 'Unknown device'],
])('trang tiếng Anh nói bằng tiếng Anh: %s', (device, said) => {
  expect(speaking('en', () => shownDevice(device))).toBe(said)
  expect(shownDevice(device)).toBe(device)
})
