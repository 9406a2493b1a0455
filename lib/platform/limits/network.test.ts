import { expect, test } from 'vitest'
import { readNetworks } from '../settings-schema'
import { networkOf } from './network'

test.each([
  ['203.0.113.7', '203.0.113.7', null],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8:1:2::9', '2001:db8:1:2', '2001:db8:1'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8::9', '2001:db8:0:0', '2001:db8:0'],
  ['::1', '0:0:0:0', '0:0:0'],
  ['', '', null],
])('đếm theo mạng của một người: %s', (address, own, wide) =>
  expect(networkOf(address)).toEqual({ own, wide, isOffice: false }),
)

test('đổi địa chỉ trong cùng một mạng IPv6 vẫn là một người', () => {
  expect(networkOf('2001:db8:5:6:1::1').own).toBe(networkOf('2001:db8:5:6:ffff::2').own)
  expect(networkOf('2001:db8:5:6::1').wide).toBe(networkOf('2001:db8:5:7::1').wide)
})

test('mạng của cơ quan điền thành danh sách dải địa chỉ', () => {
  expect(readNetworks('10.1.0.0/16, 192.0.2.7, 2001:db8::/32')).toEqual([
    { address: '10.1.0.0', prefix: 16, family: 'ipv4' },
    { address: '192.0.2.7', prefix: 32, family: 'ipv4' },
    { address: '2001:db8::', prefix: 32, family: 'ipv6' },
  ])
  expect(readNetworks('')).toEqual([])
  for (const wrong of ['10.0.0.0/33', 'co-quan', '10.0.0/8', '10.0.0.0/', '10.0.0.0/8;1.1.1.1'])
    expect(readNetworks(wrong)).toBeNull()
})
