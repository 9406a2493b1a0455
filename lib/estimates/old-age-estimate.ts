import type { ExactNumber } from '@/lib/reckoning/exact/exact'
import { monthNumber } from '@/lib/reckoning/exact/month'
import { ifYouGoOn, ifYouStop } from '@/lib/reckoning/estimate/reckon-old-age'
import type { Explanation } from '@/lib/reckoning/sheet/explanation'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import type { OwnFacts } from './own-facts'
import { asMonth, inDong, inMonths, inPercent } from './shown-value'
import { readMonth, readPay, type OtherWish } from './attempt'

type Values = Partial<Record<string, ExactNumber>>

/** What old age brings, if somebody goes on paying or stops now. */
export function oldAgeEstimate(
  facts: OwnFacts,
  attempt: OtherWish,
  way: 'goOn' | 'stop',
): Estimate {
  const title = way === 'goOn' ? t('Nếu cứ đóng tiếp') : t('Nếu ngừng đóng từ nay')
  const who = knownWho(facts)
  if (typeof who === 'string') return notEstimated(title, who)
  const pay = readPay(attempt.pay)
  const until = readMonth(attempt.until)
  const asked = { ...who, condition: attempt.condition }
  const answer =
    way === 'goOn'
      ? ifYouGoOn(facts.by, {
          ...asked,
          goingOn: { ...(pay !== undefined && { pay }), ...(until !== undefined && { until }) },
        })
      : ifYouStop(facts.by, asked)
  if (isUnreckoned(answer)) return notEstimated(title, answer.sentence)
  const { value, steps } = answer as Explanation<Values>
  return {
    title,
    refusal: null,
    results: value.pension ? pensionRows(value, facts.by.day) : shortRows(value, facts.by.day),
    steps,
    conditions: conditionsOf(facts),
  }
}

/** Or the reason why nothing can be estimated. */
export function knownWho({ sex, birth, history, isPensioner }: OwnFacts) {
  if (isPensioner) return t('Đang hưởng lương hưu, nên không cần ước tính.')
  if (sex === null || birth === null) return t('Dữ liệu không có ngày sinh, hoặc nam hay nữ.')
  if (history === null) return t('Dữ liệu có tháng đóng mà không có tiền lương.')
  return { sex, birth, history }
}

function pensionRows(
  { pension, reached, months, rate, once }: Values,
  day: string,
): Estimate['results'] {
  const isReached = monthNumber(day).gt(reached!)
  return [
    { label: t('Lương hưu mỗi tháng'), value: inDong(pension!) },
    isReached
      ? { label: t('Đã đủ tuổi nghỉ hưu từ tháng'), value: asMonth(reached!) }
      : { label: t('Từ tháng'), value: asMonth(reached!.add(1)) },
    { label: t('Thời gian đóng khi ấy'), value: inMonths(months!) },
    { label: t('Tỷ lệ hưởng'), value: inPercent(rate!) },
    ...(once ? [{ label: t('Trợ cấp một lần khi nghỉ hưu'), value: inDong(once) }] : []),
  ]
}

/** Too few months for a pension: how many, from when they would be enough, and what there is instead. */
function shortRows(values: Values, day: string): Estimate['results'] {
  const { missing, reached, months, allowance, allowanceMonths, lumpSum } = values
  const enough = monthNumber(day).add(missing!).sub(1)
  return [
    {
      label: t('Lương hưu'),
      value: t('Chưa đủ thời gian đóng, còn thiếu {time}', { time: inMonths(missing!) }),
    },
    { label: t('Tháng đủ tuổi nghỉ hưu'), value: asMonth(reached!) },
    { label: t('Thời gian đóng khi ấy'), value: inMonths(months!) },
    { label: t('Đóng liên tục từ tháng này thì đủ vào tháng'), value: asMonth(enough) },
    {
      label: t('Hoặc trợ cấp hằng tháng'),
      value: t('{amount} mỗi tháng, trong {time}', {
        amount: inDong(allowance!),
        time: inMonths(allowanceMonths!),
      }),
    },
    { label: t('Hoặc BHXH một lần'), value: inDong(lumpSum!) },
  ]
}

const conditionsOf = ({ takenOutOn }: OwnFacts): string[] => [
  ...(takenOutOn === null
    ? []
    : [
        t('Không tính các tháng trước ngày {day}, vì đã nhận BHXH một lần.', {
          day: formatDay(takenOutOn),
        }),
      ]),
  t('Chưa tính trường hợp nghỉ hưu trước tuổi vì suy giảm khả năng lao động.'),
  t('Tháng chậm đóng chưa được tính, đến khi đơn vị đóng đủ.'),
]
