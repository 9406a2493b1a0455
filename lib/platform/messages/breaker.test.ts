import { expect, test } from 'vitest'
import { createBreaker } from './breaker'

test('tổng đài từ chối ba lần liền thì các tin sau chờ, mỗi lúc chỉ một tin thử, chờ lâu dần', () => {
  let now = 0
  const breaker = createBreaker(() => now)
  for (let count = 0; count < 3; count++) {
    expect(breaker.waitMs()).toBeNull()
    breaker.refused()
  }
  expect(breaker.waitMs()).toBe(5_000)
  now = 5_001
  expect(breaker.waitMs()).toBeNull()
  expect(breaker.waitMs()).toBeGreaterThan(0)
  breaker.refused()
  expect(breaker.waitMs()).toBe(10_000)
  for (let count = 0; count < 20; count++) breaker.refused()
  expect(breaker.waitMs()).toBe(60_000)
})

test('gửi được một tin thì mọi tin lại đi', () => {
  const breaker = createBreaker(() => 0)
  for (let count = 0; count < 4; count++) breaker.refused()
  breaker.succeeded()
  expect([breaker.waitMs(), breaker.waitMs()]).toEqual([null, null])
})

test('từ chối lẻ tẻ thì không ai phải chờ', () => {
  const breaker = createBreaker(() => 0)
  for (let count = 0; count < 10; count++) {
    breaker.refused()
    breaker.refused()
    breaker.succeeded()
    expect(breaker.waitMs()).toBeNull()
  }
})
