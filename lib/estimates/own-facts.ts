import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import { decimalOf, exact } from '@/lib/reckoning/exact/exact'
import type { LegalSex } from '@/lib/reckoning/retirement/conditions'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { isHeldBenefit } from '@/lib/benefits/benefit-states'
import { legalSexOf } from '@/lib/records/legal-sex'
import { givenBenefits, monthsLeft, type MonthsLeft } from '@/lib/records/paid/months-left'
import type { TimePaid } from '@/lib/records/paid/paid-months'
import type { BenefitRecord, PeriodRecord, RegisteredPerson } from '@/lib/records/records'

/** All that estimates rest on, of one person and one day. */
export type OwnFacts = {
  by: By
  sex: LegalSex | null
  birth: string | null
  /** Below the age from which somebody may work (Bộ luật Lao động 45/2019/QH14, Điều 3). */
  isTooYoung: boolean
  /** Months of social insurance paid until now and not yet taken out. */
  social: TimePaid
  months: number
  /** The day on which months were taken out; none before it count. */
  takenOutOn: string | null
  /** Of unemployment insurance the months not yet drawn upon. */
  unemployment: MonthsLeft
  isPensioner: boolean
  /** An exact decimal: half days count. */
  sickDaysUsed: string
}

type Told = {
  periods: readonly PeriodRecord[]
  benefits: readonly BenefitRecord[]
  person: Pick<RegisteredPerson, 'sex' | 'birthDate'> | null
  parameters: Parameters
  day: string
}

export function ownFacts({ periods, benefits, person, parameters, day }: Told): OwnFacts {
  const known = { periods, benefits, thisMonth: day.slice(0, 7) }
  const { time: social, usedOn: takenOutOn } = monthsLeft(known, 'SOCIAL')
  return {
    by: { parameters, day },
    sex: legalSexOf(person),
    birth: person?.birthDate ?? null,
    isTooYoung: isBornAfter(person?.birthDate, yearsBefore(day, WORKING_AGE)),
    social,
    months: social.months.length,
    takenOutOn,
    unemployment: monthsLeft(known, 'UNEMPLOYMENT'),
    isPensioner: benefits.some((one) => one.type === 'HUU' && isHeldBenefit(one)),
    sickDaysUsed: sickDaysOf(benefits, day.slice(0, 4)),
  }
}

const WORKING_AGE = 15
const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
/** A year or a month alone is enough to know, unless it is the very one. */
const isBornAfter = (birth: string | null | undefined, day: string): boolean =>
  !!birth && birth > day.slice(0, birth.length)

const DECIMAL = /^\d+(?:\.\d+)?$/

const sickDaysOf = (benefits: readonly BenefitRecord[], year: string): string =>
  decimalOf(
    givenBenefits(benefits, 'OD-NN')
      .filter(({ fromDay }) => fromDay?.startsWith(year))
      .map(({ details }) => String(details.days))
      .filter((days) => DECIMAL.test(days))
      .reduce((sum, days) => sum.add(exact(days)), exact(0)),
  ) ?? '0'
