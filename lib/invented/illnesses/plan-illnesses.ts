import type { Dice } from '@/lib/insured/dice'
import { daysFromTo, daysLater, yearsLater } from '../calendar/days'
import { monthCounted } from '../calendar/month-number'
import { isJob } from '../life/spell'
import type { Life } from '../life/life'
import {
  birthStay,
  seldomDiseases,
  SELDOM_ONE_IN,
  usualDiseases,
  type Disease,
} from '../words/diseases'
import { diceFor, oneIn } from '../world/world'
import type { Illness } from './illness'

/** Hospitals have told so far back. */
const YEARS_TOLD = 3
const DAYS_BETWEEN = 28
const MOST_AGAIN = 5
const OF_WHO_IS_SHOWN = 2
/** Of a hundred in a year so many fall ill, by age. */
const often = [
  { until: 6, percent: 32 },
  { until: 40, percent: 12 },
  { until: 60, percent: 20 },
  { until: 200, percent: 34 },
]

/**
 * Every stay and visit of the last three years, the first one first; `isShown`: of somebody who is to have some. Drawn year by year, so
 * that what was is still so on a later day.
 */
export function planIllnesses(life: Life, isShown: boolean): Illness[] {
  const { world } = life
  const since = yearsLater(world.today, -YEARS_TOLD)
  const thisYear = Number(world.today.slice(0, 4))
  const years = Array.from({ length: YEARS_TOLD + 1 }, (_, ago) => thisYear - YEARS_TOLD + ago)
  const begun = years.flatMap((year) => {
    const throws = diceFor(world, life.person.bhxhCode, `illnesses of ${year}`)
    const times = isShown ? OF_WHO_IS_SHOWN : timesIn(life, year, throws)
    return Array.from({ length: times }, () => begin(life, year, throws)).flat()
  })
  const all = [...begun, ...birthsOf(life)].filter(({ day }) => day >= since && day < world.today)
  all.sort((one, other) => (one.day < other.day ? -1 : 1))
  return all.filter((illness, at) => at === 0 || isFree(all[at - 1]!, illness))
}

function timesIn({ born }: Life, year: number, throws: Dice): number {
  const age = year - born / 12
  const { percent } = often.find(({ until }) => age < until)!
  return age >= 0 && throws.upTo(100) < percent ? 1 + throws.upTo(2) : 0
}

/** Nobody lies in hospital and comes to another. */
const isFree = (before: Illness, { day }: Illness): boolean =>
  daysFromTo(before.day, day) > before.nights

function begin(life: Life, year: number, throws: Dice): Illness[] {
  const day = daysLater(`${year}-01-01`, throws.upTo(365))
  const disease = drawDisease(life, day, throws)
  if (!disease) return []
  const again = disease.again ? throws.upTo(MOST_AGAIN) : 0
  return Array.from({ length: again + 1 }, (_, nth) => {
    const on = daysLater(day, nth * DAYS_BETWEEN)
    return illnessOn(life, { disease, day: on }, throws)
  })
}

function drawDisease({ born, person }: Life, day: string, throws: Dice): Disease | undefined {
  const age = (monthCounted(day) - born) / 12
  const list = oneIn(throws, SELDOM_ONE_IN) ? seldomDiseases : usualDiseases
  const possible = list.filter(
    ({ whom }) => whom.from <= age && age <= whom.to && (!whom.sex || whom.sex === person.sex),
  )
  return possible.length > 0 ? throws.oneOf(possible) : undefined
}

type Begun = { disease: Disease; day: string }

function illnessOn(life: Life, { disease, day }: Begun, throws: Dice): Illness {
  const nights = disease.nights > 0 ? Math.max(1, disease.nights - 1 + throws.upTo(3)) : 0
  const nextOn = disease.again ? daysLater(day, DAYS_BETWEEN) : ''
  return { disease, day, nights, nextOn, leave: leaveFor(life, { disease, day, nights }, throws) }
}

function leaveFor(
  { spells, place }: Life,
  { disease, day, nights }: Begun & { nights: number },
  throws: Dice,
): Illness['leave'] {
  const month = monthCounted(day)
  const job = spells
    .filter(isJob)
    .find((one) => !one.isSecond && one.from < month && month <= one.to - one.owes)
  if (!job || disease.rest === 0) return null
  const days = nights + disease.rest
  const serial = `${place.code}${day.slice(2, 4)}${String(throws.upTo(1_000_000)).padStart(6, '0')}`
  return { from: day, to: daysLater(day, days - 1), days, serial, job }
}

/** A birth of a child of the household brought its mother to a hospital. */
function birthsOf({ births, person }: Life): Illness[] {
  if (person.sex !== 'Nữ') return []
  return births.map((day) => ({
    disease: birthStay,
    day,
    nights: birthStay.nights,
    leave: null,
    nextOn: '',
  }))
}
