import { expect, test } from 'vitest'
import { nextTry } from './next-try'

const createdAt = new Date('2026-11-28T08:00:00+07:00')
const after = (ms: number) => new Date(createdAt.getTime() + ms)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When a message would be tried if every try were refused. */
function triesOf(expiresAt: Date | null): number[] {
  const tries = [0]
  for (let attempts = 1, at: Date | null = createdAt; at; attempts++) {
    at = nextTry({ attempts, createdAt, expiresAt }, at)
    if (at) tries.push(at.getTime() - createdAt.getTime())
  }
  return tries
}

test('tin thường được gửi lại suốt một ngày, không lần nào cách nhau quá mười lăm phút', () => {
  const tries = triesOf(null)
  expect(tries.at(-1)).toBeGreaterThan(23.5 * HOUR)
  expect(tries.at(-1)).toBeLessThan(24 * HOUR)
  const pauses = tries.slice(1).map((at, index) => at - tries[index]!)
  expect(Math.max(...pauses)).toBeLessThanOrEqual(15 * MINUTE)
})

test.each([30, 45, 60, 90, 120, 300, 600, 1_000])(
  'tổng đài hỏng %i phút rồi chạy lại thì tin đi trong mười lăm phút sau đó',
  (minutes) => {
    const next = triesOf(null).find((at) => at >= minutes * MINUTE)!
    expect(next - minutes * MINUTE).toBeLessThanOrEqual(15 * MINUTE)
  },
)

test('mã mười phút không được gửi sau mười phút, mã bảy ngày thì được gửi lâu hơn một ngày', () => {
  expect(triesOf(after(10 * MINUTE)).at(-1)).toBeLessThan(10 * MINUTE)
  expect(triesOf(after(10 * MINUTE)).length).toBeGreaterThan(5)
  expect(triesOf(after(7 * 24 * HOUR)).at(-1)).toBeGreaterThan(6 * 24 * HOUR)
})
