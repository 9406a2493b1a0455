import type { ExactNumber } from '@/lib/reckoning/exact/exact'
import { monthNumber } from '@/lib/reckoning/exact/month'
import { ifYouGoOn, ifYouStop } from '@/lib/reckoning/estimate/reckon-old-age'
import type { Explanation } from '@/lib/reckoning/sheet/explanation'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { takenOutWords } from '@/lib/records/paid/months-left'
import { t } from '@/lib/words/t'
import { notEstimated, type Estimate } from './estimate'
import type { OwnFacts } from './own-facts'
import { asMonth, inDong, inMonths, inPercent } from './shown-value'
import { aheadWords, knownWho } from './known-who'
import type { OtherWish } from './attempt'

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
  const [pay, until] = [attempt.pay.value, attempt.until.value]
  const asked = { ...who, condition: attempt.condition }
  const answer =
    way === 'goOn'
      ? ifYouGoOn(facts.by, {
          ...asked,
          goingOn: { ...(pay !== undefined && { pay }), ...(until !== undefined && { until }) },
        })
      : ifYouStop(facts.by, asked)
  if (isUnreckoned(answer)) return notEstimated(title, answer.sentence, otherAge(attempt))
  const { value, steps } = answer as Explanation<Values>
  return {
    title,
    refusal: null,
    results: value.pension ? pensionRows(value) : shortRows(value, facts.by.day),
    steps,
    conditions: conditionsOf(facts),
  }
}

/** Where an age of their own was tried and cannot be told, what to do instead. */
const otherAge = ({ condition }: OtherWish): string[] =>
  condition === 'usual'
    ? []
    : [t('Chọn “Tuổi thường” để xem ước tính theo tuổi ấy, hoặc hỏi cơ quan BHXH.')]

function pensionRows({ pension, reached, from, months, rate, once }: Values): Estimate['results'] {
  return [
    { label: t('Lương hưu mỗi tháng'), value: inDong(pension!) },
    from
      ? { label: t('Từ tháng'), value: asMonth(from) }
      : { label: t('Đã đủ tuổi nghỉ hưu từ tháng'), value: asMonth(reached!) },
    { label: t('Thời gian đóng khi ấy'), value: inMonths(months!) },
    { label: t('Tỷ lệ hưởng'), value: inPercent(rate!) },
    ...(once ? [{ label: t('Trợ cấp một lần khi nghỉ hưu'), value: inDong(once) }] : []),
  ]
}

/** Too few months for a pension: how many, from when they would be enough, and what there is instead. */
function shortRows(values: Values, day: string): Estimate['results'] {
  const { missing, enough, reached, months, allowance, allowanceMonths, lumpSum } = values
  const next = enough!.sub(missing!).add(1)
  return [
    {
      label: t('Lương hưu'),
      value: t('Chưa đủ thời gian đóng, còn thiếu {time}', { time: inMonths(missing!) }),
    },
    { label: t('Tháng đủ tuổi nghỉ hưu'), value: asMonth(reached!) },
    { label: t('Thời gian đóng khi ấy'), value: inMonths(months!) },
    {
      label: next.equals(monthNumber(day))
        ? t('Đóng liên tục từ tháng này thì đủ vào tháng')
        : t('Đóng liên tục từ tháng {month} thì đủ vào tháng', { month: asMonth(next) }),
      value: asMonth(enough!),
    },
    ...(allowance
      ? [
          {
            label: t('Hoặc trợ cấp hằng tháng'),
            value: t('{amount} mỗi tháng, trong {time}', {
              amount: inDong(allowance),
              time: inMonths(allowanceMonths!),
            }),
          },
        ]
      : []),
    { label: t('Hoặc BHXH một lần'), value: inDong(lumpSum!) },
  ]
}

const conditionsOf = ({ takenOutOn, social }: OwnFacts): string[] => [
  ...(takenOutOn === null ? [] : [takenOutWords(takenOutOn)]),
  ...aheadWords(social),
  t('Chưa tính trường hợp nghỉ hưu trước tuổi vì suy giảm khả năng lao động.'),
  t('Tháng chậm đóng chưa được tính, đến khi đơn vị đóng đủ.'),
]
