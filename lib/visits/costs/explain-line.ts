import type { CostLine } from '@/lib/claims/claim/cost-line'
import {
  differenceOf,
  exactOf,
  hundredthOf,
  isNear,
  productOf,
  type Exact,
} from '@/lib/claims/values/exact'
import type { DecimalText } from '@/lib/claims/claim/visit-head'
import { unique } from '@/lib/reckoning/law/doubt'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { shownDong, shownExact } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import type { WhyLevel } from '../level/why-level'

/** Hospitals round each their own way: as far as the reader of claims lets a line be off (decision 0093). */
const OFF_BY = 1

/** Why the insurance paid so much of a line: each number the hospital sent, with the sum that leads to it where there is one. */
export function explainLine(line: CostLine, whys: readonly WhyLevel[]): ExplainedStep[] {
  const { quantity, price, insuredPrice, amount, insuredAmount, level, fund } = line
  const part = line.serviceRate === '' ? '100' : line.serviceRate
  const covered = line.insuredRate === '' ? '100' : line.insuredRate
  return [
    stepOf(t('Giá của cơ sở khám chữa bệnh, nhân với số lượng'), amount, [
      productWords([quantity, price], []),
      productWords([quantity, price], [part]),
    ]),
    stepOf(insuredWords(line, covered), insuredAmount, [
      productWords([quantity, insuredPrice], [covered]),
      productWords([quantity, insuredPrice], [part, covered]),
    ]),
    {
      ...stepOf(
        t('BHYT thanh toán theo mức hưởng {level}%', { level: shownExact(level || '0') }),
        fund,
        [productWords([insuredAmount], [level || '0'])],
      ),
      ...basisOf(level, whys),
    },
    stepOf(t('Phần cùng chi trả: phần BHYT tính, trừ phần BHYT đã thanh toán'), line.copayment, [
      differenceWords([insuredAmount, fund]),
    ]),
    stepOf(t('Phần tự trả: ngoài phần BHYT tính và nguồn khác'), line.own, [
      differenceWords([
        amount,
        insuredAmount,
        ...(isNothing(line.other.total) ? [] : [line.other.total]),
      ]),
    ]),
  ]
}

/** On what the level rests, told whole above all lines; nothing where we don't know why it is so. */
function basisOf(level: DecimalText, whys: readonly WhyLevel[]) {
  const why = whys.find((one) => one.level === level && one.answer === 'agrees')
  return {
    laws: unique(why?.steps.flatMap(({ laws }) => laws) ?? []),
    since:
      why?.steps
        .flatMap(({ since }) => since ?? [])
        .toSorted()
        .at(-1) ?? null,
    doubts: unique(why?.steps.flatMap(({ doubts }) => doubts) ?? []),
  }
}

function insuredWords({ insuredAmount, scope }: CostLine, covered: string): string {
  if (isNothing(insuredAmount))
    return scope === '2'
      ? t('Khoản này ngoài phạm vi BHYT thanh toán')
      : t('Khoản này BHYT không thanh toán')
  return covered === '100'
    ? t('Phần BHYT tính, theo giá BHYT')
    : t('Phần BHYT tính: {rate}% của giá BHYT', { rate: shownExact(covered) })
}

type Sum = { formula: string; comesTo: Exact }

/** A sum is shown only where it comes to the number that was sent. */
function stepOf(words: string, sent: DecimalText, sums: Sum[]): ExplainedStep {
  const right = sums.find(({ comesTo }) => isNear(comesTo, exactOf(sent), OFF_BY))
  return {
    words,
    formula: right?.formula ?? null,
    result: shownDong(sent || '0'),
    ...{ laws: [], since: null, doubts: [], gives: null },
  }
}

const isNothing = (amount: DecimalText): boolean => exactOf(amount).units === 0n

function productWords(factors: DecimalText[], percents: DecimalText[]): Sum {
  const shares = percents.filter((percent) => percent !== '100')
  return {
    formula: [
      ...factors.map((one) => shownExact(one || '0')),
      ...shares.map((one) => `${shownExact(one)}%`),
    ].join(' × '),
    comesTo: [...factors.map(exactOf), ...shares.map((one) => hundredthOf(exactOf(one)))].reduce(
      productOf,
    ),
  }
}

const differenceWords = (amounts: DecimalText[]): Sum => ({
  formula: amounts.map((one) => shownExact(one || '0')).join(' − '),
  comesTo: amounts.map(exactOf).reduce(differenceOf),
})
