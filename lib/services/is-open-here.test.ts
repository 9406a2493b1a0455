import { expect, test } from 'vitest'
import { kinds } from '@/lib/registration/kinds/kinds'
import { chosenService } from './chosen-service'
import { isOpenHere } from './is-open-here'
import { services } from './service-list'

const start = { title: 'Bắt đầu', href: '/dang-ky' }

test('đường nào cổng chưa nhận thì không nói là làm được: hỏi bảng các loại tờ khai', () => {
  expect(isOpenHere({ start, needs: { kind: 'person' } })).toBe(true)
  expect(isOpenHere({ start, needs: { kind: 'person', method: 'post' } })).toBe(true)
  expect(isOpenHere({ start, needs: { kind: 'person', method: 'bo-cau' } })).toBe(false)
  expect(isOpenHere({ start, needs: { kind: 'chua-co' } })).toBe(false)
  expect(isOpenHere({ needs: { kind: 'person' } })).toBe(false)
})

test('loại tờ khai nào cổng nhận thì có một dịch vụ làm được ngay', () => {
  const open = services.filter(isOpenHere).map(({ needs }) => needs?.kind)
  for (const kind of Object.keys(kinds)) expect(open).toContain(kind)
})

test('mỗi dịch vụ một địa chỉ', () => {
  expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
})

test('nút bắt đầu của mỗi đường đăng ký mang theo chính đường ấy; địa chỉ khác thì không chọn gì', () => {
  const ways = services.filter((one) => one.needs && isOpenHere(one))
  for (const way of ways) {
    const asked = new URL(way.start!.href, 'http://x').searchParams.get('dich-vu')
    expect(chosenService(asked)).toBe(way)
  }
  expect(ways.map(({ start }) => start!.title)).toHaveLength(
    new Set(ways.map(({ start }) => start!.title)).size,
  )
  for (const other of [undefined, 'tai-co-quan', 'dieu-chinh', '__proto__', ['to-chuc']])
    expect(chosenService(other)).toBeNull()
})
