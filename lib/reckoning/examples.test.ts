import { expect, test } from 'vitest'
import { average, lumpSum } from './fixtures/answer-averages'
import { age, allowance, pension, rise } from './fixtures/answer-pensions'
import { death, maternity, sickness, unemployment } from './fixtures/answer-times-of-life'
import { allExamples, type Example, type Inputs } from './fixtures/examples'
import type { Answer } from './fixtures/told'

const kinds: Record<string, (of: Inputs, id: string, note: string) => Answer> = {
  pension: (of, _, note) => pension(of, note),
  average,
  'lump sum': lumpSum,
  maternity,
  sickness,
  unemployment,
  'monthly allowance': allowance,
  'rise 01/07/2026': rise,
  death,
  age,
}

test('bảng ví dụ còn nguyên 70 dòng', () => expect(allExamples).toHaveLength(70))

const named = allExamples.map((example): [string, string, Example] => [
  example.id,
  example.kind,
  example,
])
test.each(named)('tính ví dụ %s (%s) ra đúng từng đồng', (id, kind, { inputs, result, note }) => {
  expect(kinds[kind]!(inputs, id, note ?? '')).toMatchObject(result)
})
