import { averageOfHistory } from '@/lib/reckoning/average/reckon-average'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import { monthsBetween } from '@/lib/reckoning/exact/month'
import { ifYouGoOn } from '@/lib/reckoning/estimate/reckon-old-age'
import { reckonLumpSum } from '@/lib/reckoning/lump-sum/reckon-lump-sum'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { ExactNumber } from '@/lib/reckoning/exact/exact'
import { t } from '@/lib/words/t'
import { shownMonths } from '@/lib/records/shown'
import { notEstimated, type Estimate } from './estimate'
import { aheadWords, knownWho } from './known-who'
import type { OwnFacts } from './own-facts'
import { inDong } from './shown-value'

const YEAR = 12
const LAW_OF_2024 = '2025-07'
const TWENTY_YEARS = 240

/** All that was paid, taken out now, and what that costs. */
export function lumpSumEstimate(facts: OwnFacts): Estimate {
  const title = t('Nhận BHXH một lần')
  const who = knownWho(facts)
  if (typeof who === 'string') return notEstimated(title, who)
  const { history } = who
  const before = history.filter(({ month }) => month < '2014').length
  const answer = reckonLumpSum(facts.by, {
    average: averageOfHistory(history),
    monthsBefore2014: before,
    monthsFrom2014: history.length - before,
    ...(history.length < YEAR && { paidOn: history }),
  })
  if (isUnreckoned(answer)) return notEstimated(title, answer.sentence)
  const { amount } = answer.value
  return {
    title,
    refusal: null,
    results: [{ label: t('BHXH một lần'), value: inDong(amount) }],
    steps: answer.steps,
    conditions: [
      ...whatIsLost(facts, amount),
      ...aheadWords(facts.social),
      ...mayTake(history, facts.by.day),
    ],
  }
}

function whatIsLost(facts: OwnFacts, amount: ExactNumber): string[] {
  const who = knownWho(facts)
  const goOn = typeof who === 'string' ? null : ifYouGoOn(facts.by, who)
  const pension =
    goOn && !isUnreckoned(goOn) ? (goOn.value as Record<string, ExactNumber>).pension : undefined
  return [
    t('Nhận rồi thì mất {time} đã đóng. Đóng lại thì tính từ đầu.', {
      time: shownMonths(facts.months),
    }),
    ...(pension
      ? [
          t('Nếu cứ đóng tiếp, lương hưu ước tính {pension} mỗi tháng.', {
            pension: inDong(pension),
          }),
          t('Số tiền một lần bằng khoảng {count} tháng lương hưu ấy.', {
            count: Number(amount.div(pension).floor()),
          }),
          t('Người hưởng lương hưu còn có thẻ BHYT không phải đóng tiền.'),
        ]
      : []),
  ]
}

/** Who may, by Luật 41/2024/QH15 Điều 70: what the months tell, and the cases that only papers tell. */
function mayTake(history: readonly PaidMonth[], day: string): string[] {
  const last = history.at(-1)!.month
  const isFromBefore = history[0]!.month < LAW_OF_2024
  const isIdle = monthsBetween(last, day) > YEAR
  const own =
    isFromBefore && isIdle && history.length < TWENTY_YEARS
      ? t(
          'Theo các tháng đóng, thuộc trường hợp được nhận: ngừng đóng trên 12 tháng và chưa đủ 20 năm.',
        )
      : t('Theo các tháng đóng, chưa thuộc trường hợp được nhận vì ngừng đóng.')
  return [
    own,
    t(
      'Ngừng đóng 12 tháng và chưa đủ 20 năm chỉ được nhận nếu có tháng đóng trước ngày 01/07/2025.',
    ),
    t('Cũng được nhận khi đủ tuổi nghỉ hưu mà chưa đủ 15 năm đóng.'),
    t('Cũng được nhận khi ra nước ngoài định cư, hoặc mắc bệnh nặng theo luật.'),
    t('Căn cứ: Luật 41/2024/QH15 Điều 70 và 102.'),
  ]
}
