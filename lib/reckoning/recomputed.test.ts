import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inLanguage } from '@/lib/words/asked-language'
import { VIETNAMESE } from '@/lib/words/sentences'
import type { ExactNumber } from './exact/exact'
import { anyReckoning } from './fixtures/drawn'
import { comesTo, evaluate, readResult } from './fixtures/evaluate'
import { parameters } from './fixtures/parameters'
import type { ExplainedStep, Explanation } from './sheet/explanation'
import { isUnreckoned } from './sheet/unreckoned'

const RUNS = 1_000
const SEED = 20_261_130

type Told = Explanation<Record<string, ExactNumber | number | string>>

/** Sums of money in a formula: what is smaller is a count of days, months or years. */
const moneyIn = (text: string): string[] => text.match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?/g) ?? []
const plain = (money: string): string => money.replaceAll('.', '').replace(',', '.')
const amounts = new Set(parameters.map(({ amount }) => amount))

const numbersIn = (inputs: unknown): string[] => JSON.stringify(inputs).match(/\d+/g) ?? []

function faultsIn({ value, steps }: Told, inputs: readonly string[]): string[] {
  const faults: string[] = []
  const shown = new Set<string>()
  for (const step of steps) {
    faults.push(
      ...faultsOfStep(
        step,
        (money) => shown.has(money) || amounts.has(money) || inputs.includes(money),
      ),
    )
    for (const money of moneyIn(`${step.result} ${step.words}`)) shown.add(plain(money))
  }
  for (const [name, told] of Object.entries(value)) {
    if (typeof told !== 'object') continue
    const step = steps.find(({ gives }) => gives === name)
    if (!step) faults.push(`${name} is shown by no step`)
    else if (!isShownBy(step, told)) faults.push(`${name} is not ${step.result}`)
  }
  return faults
}

function faultsOfStep({ formula, result }: ExplainedStep, isKnown: (money: string) => boolean) {
  if (formula === null) return []
  const unknown = moneyIn(formula)
    .map(plain)
    .filter((money) => !isKnown(money))
  return [
    ...(comesTo(formula, result!) ? [] : [`${formula} is not ${result}`]),
    ...unknown.map((money) => `${money} in ${formula} comes from nowhere`),
  ]
}

function isShownBy({ formula, result }: ExplainedStep, value: ExactNumber): boolean {
  const { n, d } = formula === null ? readResult(result!).shown : evaluate(formula)
  return n === value.n * value.s && d === value.d
}

test('một nghìn trường hợp: ai tính lại theo các bước cũng ra đúng con số', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(anyReckoning, ({ name, inputs, answer }) => {
      const key = isUnreckoned(answer) ? `${name}: ${answer.refusal}` : name
      met.set(key, (met.get(key) ?? 0) + 1)
      if (isUnreckoned(answer)) return
      expect(faultsIn(answer as Told, numbersIn(inputs))).toEqual([])
    }),
    { numRuns: RUNS, seed: SEED },
  )
  // Every kind was met, and most cases came to a number.
  const reckoned = [...met].filter(([key]) => !key.includes(':'))
  expect(reckoned).toHaveLength(20)
  expect(reckoned.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(RUNS * 0.7)
})

test('ai đọc tiếng Anh cũng đọc được mọi lời giải, không còn câu tiếng Việt', () => {
  inLanguage({ language: 'en', address: null }, () =>
    fc.assert(
      fc.property(anyReckoning, ({ answer }) => {
        const said = isUnreckoned(answer)
          ? [answer.sentence]
          : (answer as Told).steps.flatMap(({ words, formula, result, doubts }) => [
              words,
              formula ?? '',
              result ?? '',
              ...doubts,
            ])
        expect(said.join(' ').replaceAll('đồng', '')).not.toMatch(VIETNAMESE)
      }),
      { numRuns: 300, seed: SEED },
    ),
  )
})

describe('người tính lại thấy bước sai', () => {
  test.each([
    ['65% × 10.000.000', '6.500.000 đồng', true],
    ['65% × 10.000.000', '6.500.001 đồng', false],
    ['45% + 2% × (25 − 15)', '65%', true],
    ['(45% + 2%) × (25 − 15)', '65%', false],
    ['100 : 3', '≈ 33,33 đồng', true],
    ['100 : 3', '≈ 33,34 đồng', false],
    ['100 : 3', '33,33 đồng', false],
    ['làm tròn (100.000.001 : 2)', '50.000.001 đồng', true],
    ['3 + phần nguyên của ((200 − 36) : 12)', '16 tháng', true],
    ['số nhỏ hơn trong hai số 30.000.000 và 26.550.000', '26.550.000 đồng', true],
    ['03/1965 + 738', '09/2026', true],
    ['03/1965 + 739', '09/2026', false],
  ])('%s = %s: %s', (formula, result, isRight) => {
    expect(comesTo(formula, result)).toBe(isRight)
  })
})
