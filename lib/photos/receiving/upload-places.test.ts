import { expect, test } from 'vitest'
import { networkOf } from '@/lib/platform/limits/network'
import { createUploadPlaces } from './upload-places'

const enter = () => createUploadPlaces({ network: 2, all: 10 })
const held = (take: ReturnType<typeof enter>, address: string, count: number) =>
  Array.from({ length: count }, () => take(networkOf(address)))
const entered = (places: ReturnType<ReturnType<typeof enter>>[]) =>
  places.filter(({ ok }) => ok).length

test('một mạng gửi dở nhiều ảnh thì chờ, mạng khác vẫn gửi được', () => {
  const take = enter()
  expect(held(take, '192.0.2.1', 5).map((place) => !place.ok && place.reason)).toEqual([
    false,
    false,
    'busy-here',
    'busy-here',
    'busy-here',
  ])
  expect(entered(held(take, '192.0.2.2', 1))).toBe(1)
})

test('nhiều địa chỉ của một dải IPv6 cùng chịu một giới hạn chung', () => {
  const take = enter()
  const places = Array.from({ length: 9 }, (_, at) => take(networkOf(`2001:db8:1:${at}::1`)))
  expect(entered(places)).toBe(8)
  expect(take(networkOf('2001:db8:2::1')).ok).toBe(true)
})

test('đông quá thì ai cũng chờ, và xong một lượt thì có chỗ cho lượt sau', () => {
  const take = enter()
  const places = Array.from({ length: 10 }, (_, at) => take(networkOf(`192.0.2.${at}`)))
  expect(take(networkOf('198.51.100.1'))).toEqual({ ok: false, reason: 'busy' })
  const [first] = places
  if (first?.ok) first.leave()
  expect(take(networkOf('198.51.100.1')).ok).toBe(true)
})
