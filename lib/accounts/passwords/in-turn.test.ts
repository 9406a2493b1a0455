import { expect, test } from 'vitest'
import { networkOf } from '@/lib/platform/limits/network'
import { guesserAsks, ownerAsks } from './in-turn'

const login = '0187273466'
const at = (address: string, browser?: string) => ({
  network: networkOf(address),
  device: 'Chrome trên Windows',
  browser,
})

test('chủ ở trình duyệt đã quen đứng hàng của chủ, dù cùng mạng với ai', () => {
  const guesser = { login, known: 'khóa', visitor: at('192.0.2.1', 'khóa') }
  expect(guesserAsks(guesser)).toEqual(ownerAsks(login))
})

test('trình duyệt lạ, hay chỉ mạng là quen, thì đứng hàng của người lạ', () => {
  const strangers = guesserAsks({ login, known: null, visitor: at('192.0.2.1', 'khóa') })
  expect(strangers).toEqual(['stranger', '192.0.2.1', login])
  const known = guesserAsks({ login, known: 'mạng', visitor: at('192.0.2.1', 'khóa') })
  expect(known).toEqual(strangers)
})

test('người lạ xếp theo dải lớn rồi mạng của họ: thêm địa chỉ IPv6 không thêm lượt', () => {
  const [first, second] = ['2001:db8:1:1::1', '2001:db8:1:2::1'].map((address) =>
    guesserAsks({ login, known: null, visitor: at(address) }),
  )
  expect(first!.slice(0, 2)).toEqual(second!.slice(0, 2))
  expect(first![2]).not.toBe(second![2])
})
