import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

test('nhiều tờ giấy cùng lúc được vẽ từng tờ, người khác chen vào được giữa hai tờ', async () => {
  let [drawing, most, served] = [0, 0, 0]
  const others = setInterval(() => served++, 0)
  const draw = () =>
    oneAtATime(async () => {
      most = Math.max(most, ++drawing)
      const until = performance.now() + 5
      while (performance.now() < until);
      await wait(1)
      drawing--
    })
  await Promise.all(Array.from({ length: 20 }, draw))
  clearInterval(others)
  expect(most).toBe(1)
  expect(served).toBeGreaterThan(10)
})

test('một tờ hỏng không giữ các tờ sau lại', async () => {
  const broken = oneAtATime(() => Promise.reject(new Error('hỏng')))
  await expect(broken).rejects.toThrow('hỏng')
  expect(await oneAtATime(async () => 'xong')).toBe('xong')
})
