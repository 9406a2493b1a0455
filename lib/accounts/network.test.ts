import { expect, test } from 'vitest'
import { networkOf } from './network'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('đếm theo mạng của một người: %s', (address, network) =>
  expect(networkOf(address)).toBe(network),
)

test('đổi địa chỉ trong cùng một mạng IPv6 vẫn là một người', () => {
  expect(networkOf('2001:db8:5:6:1::1')).toBe(networkOf('2001:db8:5:6:ffff::2'))
})
