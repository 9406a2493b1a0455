import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import { decimalOf, exact } from '@/lib/reckoning/exact/exact'
import type { LegalSex } from '@/lib/reckoning/retirement/conditions'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { sexes } from '@/lib/insured/person'
import { timePaid, type TimePaid } from '@/lib/records/paid-months'
import type { BenefitRecord, PeriodRecord, RegisteredPerson } from '@/lib/records/records'

/** All that estimates rest on, of one person and one day. */
export type OwnFacts = {
  by: By
  sex: LegalSex | null
  birth: string | null
  /** Months of social insurance not yet taken out. */
  social: TimePaid
  months: number
  /** The day on which months were taken out; none before it count. */
  takenOutOn: string | null
  unemployment: JoblessFacts
  isPensioner: boolean
  /** An exact decimal: half days count. */
  sickDaysUsed: string
}

type JoblessFacts = {
  /** Months not yet drawn upon. */
  time: TimePaid
  /** All that were ever paid, as the page of that insurance has them. */
  total: number
  /** The day from which the last benefit was drawn; none before it count, but those kept. */
  drawnOn: string | null
  /** Of earlier months those that the last decision left for later; null where it does not say. */
  kept: number | null
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
  return {
    by: { parameters, day },
    sex: sexOf(person?.sex),
    birth: person?.birthDate ?? null,
    social: { ...social, months },
    months: months.length,
    takenOutOn,
    unemployment: joblessFacts(periods, benefits),
    isPensioner: benefits.some(
      ({ type, state }) => type === 'HUU' && PENSION_STATES.includes(state),
    ),
    sickDaysUsed: sickDaysOf(benefits, day.slice(0, 4)),
  }
}

function joblessFacts(
  periods: readonly PeriodRecord[],
  benefits: readonly BenefitRecord[],
): JoblessFacts {
  const time = timePaid(periods, 'UNEMPLOYMENT')
  const drawnOn = lastDayOf(benefits, 'TCTN')
  return {
    time: { ...time, months: time.months.filter(({ month }) => isAfter(month, drawnOn)) },
    total: time.months.length,
    drawnOn,
    kept: keptMonthsOf(benefits, drawnOn),
  }
}

const PENSION_STATES = ['RECEIVING', 'RESUMED', 'SUSPENDED', 'MOVED']
const NOT_GIVEN = ['WITHDRAWN', 'TO_PAY_BACK']

const isAfter = (month: string, day: string | null): boolean =>
  day === null || month >= day.slice(0, 7)

const dayOf = ({ fromDay, decidedOn, paidOn }: BenefitRecord) => fromDay ?? decidedOn ?? paidOn
const given = (benefits: readonly BenefitRecord[], type: string) =>
  benefits.filter((one) => one.type === type && !NOT_GIVEN.includes(one.state))

const lastDayOf = (benefits: readonly BenefitRecord[], type: string): string | null =>
  given(benefits, type)
    .map(dayOf)
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null

const DECIMAL = /^\d+(?:\.\d+)?$/
const wholeOr = (told: unknown): number | null => (DECIMAL.test(String(told)) ? Number(told) : null)

function keptMonthsOf(benefits: readonly BenefitRecord[], drawnOn: string | null): number | null {
  const told = given(benefits, 'TCTN')
    .filter((one) => drawnOn !== null && dayOf(one) === drawnOn)
    .map(({ details }) => wholeOr(details.keptMonths))
  return told.find((months) => months !== null) ?? null
}

const sickDaysOf = (benefits: readonly BenefitRecord[], year: string): string =>
  decimalOf(
    given(benefits, 'OD-NN')
      .filter(({ fromDay }) => fromDay?.startsWith(year))
      .map(({ details }) => String(details.days))
      .filter((days) => DECIMAL.test(days))
      .reduce((sum, days) => sum.add(exact(days)), exact(0)),
  ) ?? '0'

function sexOf(sex: string | undefined): LegalSex | null {
  const at = sexes.findIndex((one) => one === sex)
  return at === -1 ? null : at === 0 ? 'male' : 'female'
}
