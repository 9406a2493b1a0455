import { describe, expect, test } from 'vitest'
import { cleanHistories, type Career } from '../fixtures/clean-histories'
import { faultyHistories } from '../fixtures/faulty-histories'
import { findOddities } from './find-oddities'
import { oddityKinds } from './oddity'

/** Rounded down from the decrees: the test asks of rules, not of the catalogue. */
const baseSalaryOf = (month: string) =>
  month < '2012' ? 730_000 : month < '2018' ? 1_150_000 : month < '2024' ? 1_490_000 : 2_340_000
const found = ({ periods, birthDate, leaves }: Career) =>
  findOddities({ periods, birthDate, leaves, baseSalaryOf, thisMonth: '2026-11' })

test('không hỏi gì về 30 quá trình đúng luật', () => {
  expect(cleanHistories).toHaveLength(30)
  for (const career of cleanHistories)
    expect([career.name, found(career)]).toEqual([career.name, []])
})

describe(`tìm ra lỗi được gieo trong ${faultyHistories.length} quá trình, và chỉ lỗi ấy`, () => {
  test.each(faultyHistories.map((career) => [career.name, career] as const))('%s', (_, career) =>
    expect(found(career)).toMatchObject([career.expected]),
  )
})

test('mọi loại chỗ lạ đều có quá trình thử', () => {
  const tried = new Set(faultyHistories.map(({ expected }) => expected.kind))
  expect(oddityKinds.filter((kind) => !tried.has(kind))).toEqual([])
})
