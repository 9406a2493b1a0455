import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { timePaid, type TimePaid } from './paid-months'
import type { BenefitRecord, PeriodRecord } from '../records'

/** What was paid and what was given for it, as known in one month. */
export type PaidAndGiven = {
  periods: readonly PeriodRecord[]
  benefits: readonly BenefitRecord[]
  thisMonth: string
}

/** The benefit that uses up the months of an insurance. */
const usedUpBy = { SOCIAL: 'BHXH1L', UNEMPLOYMENT: 'TCTN' } as const

export type MonthsLeft = {
  /** Months not taken out or drawn upon yet. */
  time: TimePaid
  /** All that were ever paid, as the page of that insurance has them. */
  total: number
  /** The day from which they were last used up; none before it count, but those kept. */
  usedOn: string | null
  /** Of earlier months those that this decision left for later; null where it does not say. */
  kept: number | null
}

/** The one answer to «of which months is a benefit reckoned»; `before`: of a benefit given on that day, which leaves out only what was used up earlier. */
export function monthsLeft(
  { periods, benefits, thisMonth }: PaidAndGiven,
  insurance: keyof typeof usedUpBy,
  before?: string,
): MonthsLeft {
  const time = timePaid(periods, thisMonth, insurance)
  const used = givenBenefits(benefits, usedUpBy[insurance]).filter(
    (one) => before === undefined || (dayOf(one) ?? before) < before,
  )
  const usedOn = used.map(dayOf).filter(isTold).toSorted().at(-1) ?? null
  const months = time.months.filter(({ month }) => usedOn === null || month >= usedOn.slice(0, 7))
  const kept = used
    .filter((one) => usedOn !== null && dayOf(one) === usedOn)
    .map(({ details }) => wholeOr(details.keptMonths))
    .find((count) => count !== null)
  return { time: { ...time, months }, total: time.months.length, usedOn, kept: kept ?? null }
}

const NOT_GIVEN = ['WITHDRAWN', 'TO_PAY_BACK']

export const givenBenefits = (benefits: readonly BenefitRecord[], type: string) =>
  benefits.filter((one) => one.type === type && !NOT_GIVEN.includes(one.state))

const dayOf = ({ fromDay, decidedOn, paidOn }: BenefitRecord) => fromDay ?? decidedOn ?? paidOn
const isTold = (day: string | null): day is string => day !== null

const DECIMAL = /^\d+(?:\.\d+)?$/
const wholeOr = (told: unknown): number | null => (DECIMAL.test(String(told)) ? Number(told) : null)

/** Why there is no month to reckon with. */
export const noMonthsWords = (takenOutOn: string | null): string =>
  takenOutOn === null
    ? t('Chưa có tháng đóng nào để tính.')
    : t('Không còn tháng nào để tính, vì đã nhận BHXH một lần ngày {day}.', {
        day: formatDay(takenOutOn),
      })

/** Beside an answer: what it leaves out. */
export const takenOutWords = (takenOutOn: string): string =>
  t('Không tính các tháng trước ngày {day}, vì đã nhận BHXH một lần.', {
    day: formatDay(takenOutOn),
  })
