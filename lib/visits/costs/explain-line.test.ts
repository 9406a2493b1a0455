import { expect, test } from 'vitest'
import { toldOf } from '@/lib/claims/fixtures/told-of'
import { costGroups } from '@/lib/claims/tables/cost-groups'
import { plainStyle, writeClaimFile } from '@/lib/claims/fixtures/writing/claim-writer'
import { inventVisit } from '@/lib/claims/fixtures/writing/invent-visit'
import { exactOf, isNear } from '@/lib/claims/values/exact'
import { addUp } from './add-up'
import { groupLines, groupWords } from './cost-groups'
import { explainLine } from './explain-line'
import { addUpPayers, payerNames } from './payers'

const versions = ['130', '4750', '3176'] as const
const claimsOf = async (count: number) => {
  const visits = Array.from({ length: count }, (_, at) =>
    inventVisit({ seed: at + 1, version: versions[at % 3]! }),
  )
  const file = [...writeClaimFile(visits, { ...plainStyle, zeros: true }, { count: String(count) })]
  const told = await toldOf(file.join(''))
  return told.flatMap((event) => (event.kind === 'claim' ? [event.claim] : []))
}

/** Reckons a shown formula anew, with a reading of its own. */
const reckon = (formula: string): number =>
  formula
    .split(' − ')
    .map(product)
    .reduce((one, other) => one - other)
const product = (words: string): number =>
  words
    .split(' × ')
    .map(numberOf)
    .reduce((one, other) => one * other)
const numberOf = (word: string): number => {
  const plain = Number(word.replace('%', '').replaceAll('.', '').replace(',', '.'))
  return word.endsWith('%') ? plain / 100 : plain
}

test('ai tính lại từng công thức đang hiện của 200 lần khám đều ra đúng số bên cạnh', async () => {
  const lines = (await claimsOf(200)).flatMap((claim) => claim.lines)
  let shown = 0
  for (const step of lines.flatMap((line) => explainLine(line, []))) {
    if (step.formula === null) continue
    shown++
    const result = numberOf(step.result!.replace(' đồng', ''))
    expect(Math.abs(reckon(step.formula) - result)).toBeLessThanOrEqual(0.0101)
  }
  // Nearly every number has its sum: five of a line.
  expect(lines.length).toBeGreaterThan(1000)
  expect(shown / (lines.length * 5)).toBeGreaterThan(0.95)
})

test('mỗi nhóm chi phí của danh mục có chữ để nói, như danh mục ghi', () =>
  expect(groupWords).toEqual(Object.fromEntries(costGroups.map(({ key, label }) => [key, label]))))

test('các nhóm cộng lại bằng tổng, mọi người trả cộng lại bằng tổng chi', async () => {
  for (const { lines, visit } of await claimsOf(60)) {
    const sum = addUpPayers(groupLines(lines).map((group) => group.sum))
    expect(isNear(exactOf(sum.total), exactOf(visit.amounts.total), lines.length)).toBe(true)
    const parts = addUp(payerNames.map((name) => visit.amounts[name]))
    expect(isNear(exactOf(parts), exactOf(visit.amounts.total), lines.length)).toBe(true)
  }
})
