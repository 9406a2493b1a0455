import { daysLater } from '../calendar/days'
import { monthCounted } from '../calendar/month-number'
import { basePay } from '../careers/base-pay'
import type { InventedCard } from '../cards/invent-cards'
import type { WrittenVersion } from '../claim-files/written-visit'
import type { Illness } from '../illnesses/illness'
import type { Life } from '../life/life'
import { levelOn } from '../cards/object-levels'
import type { Dice } from '@/lib/insured/dice'
import { oneIn } from '../world/world'
import { insuredCents } from './costs-of-illness'

/** One visit of somebody, with all that its rows are made from. */
export type Visiting = {
  life: Life
  illness: Illness
  card: InventedCard
  throws: Dice
  version: WrittenVersion
  facility: string
  linkId: string
  /** MA_DOITUONG_KCB. */
  entitlement: '1.1' | '1.2' | '1.3' | '2'
  /** What the insurance pays of what it takes over, in percent. */
  level: bigint
  leftOn: string
}

const PERCENT: Record<string, bigint> = { 1: 100n, 2: 100n, 3: 95n, 4: 80n, 5: 100n }
/** Percent of the base salary, which is hundredths of a đồng of as many đồng. */
const SMALL_PERCENT = 15n

/** Null for whoever has no card on that day: then the hospital claims nothing. */
export function visitingFor(
  life: Life,
  illness: Illness,
  { cards, throws }: { cards: readonly InventedCard[]; throws: Dice },
): Visiting | null {
  const { day, nights } = illness
  const card = cards.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo)
  if (!card) return null
  const { hospitals, firstCare } = life.place
  const isElsewhere = nights > 0 || oneIn(throws, 4)
  const facility = isElsewhere ? throws.oneOf(hospitals) : card.facility
  const leftOn = daysLater(day, nights)
  return {
    ...{ life, illness, card, throws, facility, leftOn },
    version: versionOn(leftOn),
    linkId: `VD${day.replaceAll('-', '')}${[...life.person.bhxhCode].reverse().join('')}`,
    ...entitledTo({ illness, card, facility }, firstCare),
  }
}

function versionOn(day: string): WrittenVersion {
  if (day >= '2025-01-01') return '3176'
  return day >= '2024-07-01' ? '4750' : '130'
}

type Coming = Pick<Visiting, 'illness' | 'card' | 'facility'>

/** By the law: all of it at a place of first care and of what costs little, else by the level of the card on that day. */
function entitledTo(
  { illness, card, facility }: Coming,
  firstCare: ReadonlySet<string>,
): Pick<Visiting, 'entitlement' | 'level'> {
  if (firstCare.has(facility)) return { entitlement: '1.2', level: 100n }
  const isUrgent = illness.disease.services.includes('urgent')
  const entitlement = facility === card.facility ? '1.1' : isUrgent ? '2' : '1.3'
  const own = PERCENT[levelOn(card.whole.slice(0, 2), illness.day)] ?? 80n
  return { entitlement, level: isSmall(illness) ? 100n : own }
}

/** What costs less than 15 % of the base salary is paid whole. */
function isSmall(illness: Illness): boolean {
  const base = BigInt(basePay(monthCounted(illness.day)) ?? 0)
  return insuredCents(illness) < base * SMALL_PERCENT
}

/** MA_KHOA: the examination rooms, or a ward for whoever stays. */
export const wardOf = ({ illness }: Visiting): string => (illness.nights > 0 ? 'K03' : 'K01')
export const DOCTOR = '000011/VD-CCHN'
export const DIRECTOR = '000009/VD-CCHN'
