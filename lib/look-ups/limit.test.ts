import { expect, test } from 'vitest'
import { secondsToWait } from './limit'
import { slowDown } from './slow-down'

test('600 trang trong 5 phút thì chưa ai phải chờ; quá nữa thì chờ, còn mạng khác không bị ảnh hưởng', async () => {
  for (let page = 0; page < 600; page++) expect(await secondsToWait('192.0.2.1')).toBe(0)
  const seconds = await secondsToWait('192.0.2.1')
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(300)
  expect(await secondsToWait('192.0.2.2')).toBe(0)
})

test('đổi địa chỉ trong cùng một mạng IPv6 vẫn là một người', async () => {
  for (let page = 0; page < 600; page++)
    await secondsToWait(`2001:db8:1:2::${(page + 1).toString(16)}`)
  expect(await secondsToWait('2001:db8:1:2:ffff::9')).toBeGreaterThan(0)
  expect(await secondsToWait('2001:db8:1:3::1')).toBe(0)
})

test('trang mời chờ nói chờ bao lâu và còn cách nào khác', async () => {
  const answer = slowDown(130)
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('130')
  expect(await answer.text()).toMatch(/thử lại sau 3 phút[^]*\/du-lieu-mo/)
})
