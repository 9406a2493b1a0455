import type { Dice } from '@/lib/insured/dice'
import { monthCounted, numberOfMonth, type MonthNumber } from '../calendar/month-number'
import { payersWithoutCode } from '../words/payers'
import { diceFor, oneIn, homeOf, type InventedWorld } from '../world/world'
import { childhood, GROWN_UP } from './childhood'
import { fillPauses } from './fill-pauses'
import type { Life, Member } from './life'
import { drawPath, planJobs, type LifePath } from './plan-jobs'
import { monthsForPension, oldFrom } from './retirement'
import { monthsForOldAge } from './months-for-old-age'
import { isJob, type Spell } from './spell'
import { wishedJobs, type LifeWish } from './wished-jobs'

const YOUNGEST_PARENT = 18 * 12
const OLDEST_PARENT = 42 * 12
/** Nobody who was born earlier has a history in these books. */
const BOOKS_SINCE = numberOfMonth(1976)
const SOCIAL_PENSION_SINCE = numberOfMonth(2025, 7)
const VERY_OLD = 75 * 12
const SOON_DAYS = 20

/** What became of somebody, from birth to today; the same for the same world. A wish puts other jobs in the place of the drawn ones. */
export function planLife(member: Member, world: InventedWorld, wish?: LifeWish): Life {
  const { person } = member
  const throws = diceFor(world, person.bhxhCode, 'life')
  const place = homeOf(world, person.bhxhCode)
  const born = monthCounted(person.birthDate)
  const path = pathOf(wish, throws)
  const cardEndsIn = wish === 'many-turns' ? SOON_DAYS : null
  const base = { person, world, place, born, path, cardEndsIn, births: birthsOf(member, born) }
  if (path === 'nothing' && world.month - born > GROWN_UP) return { ...base, ...noLife }
  const early = childhood(born, world.month, { place, throws })
  const old = oldFrom(born, person.sex)
  const begins = Math.max(early.ends + 1 + throws.upTo(14), BOOKS_SINCE)
  const span = { from: begins, to: Math.min(old - 1, world.month - 1) }
  const jobs = wish
    ? wishedJobs(wish, { born, now: world.month, place, throws })
    : planJobs({ path, place, now: world.month, throws }, span)
  const working = fillPauses(jobs, span, { path, place, throws, isWished: wish !== undefined })
  const rest = oldAge(working, { old, born, now: world.month })
  const left = wish || rest.pensionFrom !== null ? null : lastPaid(working)
  const isPaidOut = left !== null && left < world.month - 14 && oneIn(throws, 3)
  return {
    ...base,
    spells: [...early.spells, ...working, ...rest.spells],
    pensionFrom: rest.pensionFrom,
    paidOutIn: isPaidOut ? left + 13 + throws.upTo(2) : null,
  }
}

function pathOf(wish: LifeWish | undefined, throws: Dice): LifePath {
  if (wish === 'nothing') return 'nothing'
  return wish ? 'firm' : drawPath(throws)
}

const noLife = { spells: [], pensionFrom: null, paidOutIn: null }

function birthsOf({ person, family }: Member, born: MonthNumber): string[] {
  return family
    .filter((one) => one.bhxhCode !== person.bhxhCode && one.birthDate.length > 4)
    .map((one) => one.birthDate)
    .filter((birth) => isParentAge(monthCounted(birth) - born))
    .sort()
}

const isParentAge = (months: number): boolean =>
  months >= YOUNGEST_PARENT && months <= OLDEST_PARENT

const lastPaid = (spells: readonly Spell[]): MonthNumber | null => {
  const months = spells.filter((spell) => isJob(spell) || spell.kind === 'voluntary')
  return months.length > 0 ? Math.max(...months.map(({ to }) => to)) : null
}

type Ages = { old: MonthNumber; born: MonthNumber; now: MonthNumber }

function oldAge(
  working: readonly Spell[],
  { old, born, now }: Ages,
): { spells: Spell[]; pensionFrom: MonthNumber | null } {
  if (old > now) return { spells: [], pensionFrom: null }
  if (monthsForOldAge(working).size >= monthsForPension(old))
    return {
      spells: [{ kind: 'pension', from: old, to: now, payer: payersWithoutCode.pension }],
      pensionFrom: old,
    }
  const veryOld = Math.max(born + VERY_OLD, SOCIAL_PENSION_SINCE)
  const { household, poor } = payersWithoutCode
  const later: Spell[] = [
    { kind: 'household', from: old, to: Math.min(veryOld - 1, now), payer: household },
    { kind: 'very-old', from: veryOld, to: now, payer: poor },
  ]
  return { spells: later.filter(({ from, to }) => from <= to), pensionFrom: null }
}
