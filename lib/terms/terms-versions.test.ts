import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { currentTerms, termsOn, termsVersions } from './terms-versions'

/** What people have agreed to. A new version adds a line; a line that stands is never changed. */
const marks: Record<number, string> = {
  1: '116978e51cd375c4',
  2: 'da05e07820dace39',
}

const markOf = (version: unknown) =>
  createHash('sha256').update(JSON.stringify(version)).digest('hex').slice(0, 16)

test('phiên bản đã chấp nhận thì không ai sửa được một chữ', () => {
  const found = termsVersions.map(({ number, ...rest }) => [number, markOf(rest)])
  expect(Object.fromEntries(found)).toEqual(marks)
})

test('phiên bản sau có số lớn hơn và có hiệu lực sau', () => {
  const [numbers, days] = [
    termsVersions.map(({ number }) => number),
    termsVersions.map(({ effectiveOn }) => effectiveOn),
  ]
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  expect(days).toEqual(days.toSorted())
  expect(new Set(days).size).toBe(days.length)
})

test('đến ngày có hiệu lực thì phiên bản mới được hỏi, trước đó thì chưa', () => {
  expect(termsOn('2026-10-31').number).toBe(1)
  expect(termsOn('2026-11-01').number).toBe(2)
  expect(termsOn('2020-01-01').number).toBe(1)
  expect(currentTerms().number).toBeGreaterThanOrEqual(2)
})
