import type { Dice } from '@/lib/insured/dice'
import { daysFromTo, daysLater, earlierOf, laterOf, yearsLater } from '../calendar/days'
import { firstDayIn, lastDayIn, numberOfMonth } from '../calendar/month-number'
import { endOfSmallChild } from '../life/childhood'
import type { Life } from '../life/life'
import type { Cover } from './cover'

export type Term = { validFrom: string; validTo: string }

/** Cards that were given out earlier stand in no file. */
const TOLD_SINCE = numberOfMonth(2016)
/** In how many days a card of the household ends that is in use, or did end. */
const ENDS_IN = [7, 30, 7, 30, 15, 22, 61, 120, 200, 290, 340, 0, -3, -25, -80, -200]
/** For how many years at once. */
const YEARS: Partial<Record<Cover['kind'], readonly number[]>> = {
  job: [2, 3, 5, 5],
  pension: [5],
  poor: [1],
  'very-old': [5],
}

/** The cards that follow one another for one reason. */
export function termsOf(cover: Cover, life: Life, throws: Dice): Term[] {
  const { world, born, person, cardEndsIn } = life
  if (cover.to < TOLD_SINCE) return []
  const told = { ...cover, from: Math.max(cover.from, TOLD_SINCE) }
  const goesOn = cover.to >= world.month - 1
  if (cover.kind === 'small-child') {
    const isBirth = told.from === born && person.birthDate.length === 10
    const validFrom = isBirth ? person.birthDate : firstDayIn(told.from)
    return [{ validFrom, validTo: lastDayIn(endOfSmallChild(born)) }]
  }
  if (cover.kind === 'household' && goesOn) return endingNear(told, world.today, throws)
  const years = YEARS[cover.kind]
  const near = cardEndsIn === null ? null : daysLater(world.today, cardEndsIn)
  if (years) return byYears(told, { goesOn, throws, years, today: world.today, near })
  return byTwelveMonths(told, goesOn)
}

type ByYears = {
  goesOn: boolean
  throws: Dice
  years: readonly number[]
  today: string
  near: string | null
}

/** To the end of a year, often of one further on, or to a day near by; what ended ends with its last month. */
function byYears({ from, to }: Cover, asked: ByYears): Term[] {
  const terms: Term[] = []
  const endOfYear = `${asked.today.slice(0, 4)}-12-31`
  const last = asked.goesOn ? (asked.near ?? endOfYear) : lastDayIn(to)
  for (let validFrom = firstDayIn(from); validFrom <= last;) {
    const year = Number(validFrom.slice(0, 4)) + asked.throws.oneOf(asked.years) - 1
    const validTo = earlierOf(`${year}-12-31`, last)
    terms.push({ validFrom, validTo })
    validFrom = daysLater(validTo, 1)
  }
  return terms
}

function byTwelveMonths({ from, to }: Cover, goesOn: boolean): Term[] {
  const terms: Term[] = []
  for (let begin = from; begin <= to; begin += 12) {
    const end = goesOn ? begin + 11 : Math.min(begin + 11, to)
    terms.push({ validFrom: firstDayIn(begin), validTo: lastDayIn(end) })
  }
  return terms
}

/** Twelve months each, the last of them ending near today: it may just have ended. */
function endingNear({ from }: Cover, today: string, throws: Dice): Term[] {
  const terms: Term[] = []
  const begins = firstDayIn(from)
  const near = daysLater(today, throws.oneOf(ENDS_IN))
  let validTo = daysFromTo(begins, near) > 60 ? near : daysLater(yearsLater(begins, 1), -1)
  while (terms.length < 8) {
    const validFrom = laterOf(daysLater(yearsLater(validTo, -1), 1), begins)
    terms.unshift({ validFrom, validTo })
    // Now and then somebody was late, by more than is forgiven.
    validTo = daysLater(validFrom, throws.upTo(9) === 0 ? -95 - throws.upTo(60) : -1)
    if (validTo < begins) break
  }
  return terms
}
