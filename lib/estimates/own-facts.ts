import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import type { PaidMonth } from '@/lib/reckoning/average/paid-month'
import type { LegalSex } from '@/lib/reckoning/retirement/conditions'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { sexes } from '@/lib/insured/person'
import { payHistoryOf, timePaid } from '@/lib/records/paid-months'
import type { BenefitRecord, PeriodRecord, RegisteredPerson } from '@/lib/records/records'

/** All that estimates rest on, of one person and one day. */
export type OwnFacts = {
  by: By
  sex: LegalSex | null
  birth: string | null
  /** Months of social insurance not yet taken out; null where a month has no pay. */
  history: readonly PaidMonth[] | null
  months: number
  /** The day on which months were taken out; none before it count. */
  takenOutOn: string | null
  /** Months of unemployment insurance not yet drawn upon. */
  unemployment: readonly PaidMonth[] | null
  /** Of earlier months those that the last decision left for later. */
  keptMonths: number
  isPensioner: boolean
  sickDaysUsed: number
}

type Told = {
  periods: readonly PeriodRecord[]
  benefits: readonly BenefitRecord[]
  person: Pick<RegisteredPerson, 'sex' | 'birthDate'> | null
  parameters: Parameters
  day: string
}

export function ownFacts({ periods, benefits, person, parameters, day }: Told): OwnFacts {
  const takenOutOn = lastDayOf(benefits, 'BHXH1L')
  const social = timePaid(periods, 'SOCIAL')
  const months = social.months.filter(({ month }) => isAfter(month, takenOutOn))
  const drawnOn = lastDayOf(benefits, 'TCTN')
  const jobless = timePaid(periods, 'UNEMPLOYMENT')
  return {
    by: { parameters, day },
    sex: sexOf(person?.sex),
    birth: person?.birthDate ?? null,
    history: payHistoryOf({ ...social, months }),
    months: months.length,
    takenOutOn,
    unemployment: payHistoryOf({
      ...jobless,
      months: jobless.months.filter(({ month }) => isAfter(month, drawnOn)),
    }),
    keptMonths: keptMonthsOf(benefits, drawnOn),
    isPensioner: benefits.some(
      ({ type, state }) => type === 'HUU' && PENSION_STATES.includes(state),
    ),
    sickDaysUsed: sickDaysOf(benefits, day.slice(0, 4)),
  }
}

const PENSION_STATES = ['RECEIVING', 'RESUMED', 'SUSPENDED', 'MOVED']
const NOT_GIVEN = ['WITHDRAWN', 'TO_PAY_BACK']

const isAfter = (month: string, day: string | null): boolean =>
  day === null || month >= day.slice(0, 7)

function lastDayOf(benefits: readonly BenefitRecord[], type: string): string | null {
  const days = benefits
    .filter((one) => one.type === type && !NOT_GIVEN.includes(one.state))
    .map(({ fromDay, decidedOn, paidOn }) => fromDay ?? decidedOn ?? paidOn)
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  )
}

const keptMonthsOf = (benefits: readonly BenefitRecord[], drawnOn: string | null): number =>
  drawnOn === null
    ? 0
    : Number(
        benefits.find(({ type, fromDay }) => type === 'TCTN' && fromDay === drawnOn)?.details
          .keptMonths ?? 0,
      )

const sickDaysOf = (benefits: readonly BenefitRecord[], year: string): number =>
  benefits
    .filter(({ type, fromDay }) => type === 'OD-NN' && fromDay?.startsWith(year))
    .reduce((sum, { details }) => sum + (Number(details.days) || 0), 0)

function sexOf(sex: string | undefined): LegalSex | null {
  const at = sexes.findIndex((one) => one === sex)
  return at === -1 ? null : at === 0 ? 'male' : 'female'
}
