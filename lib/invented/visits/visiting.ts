import { daysLater } from '../calendar/days'
import { monthCounted } from '../calendar/month-number'
import { basePay } from '../careers/base-pay'
import type { InventedCard } from '../cards/invent-cards'
import type { WrittenVersion } from '../claim-files/written-visit'
import type { Illness } from '../illnesses/illness'
import type { Life } from '../life/life'
import { medicalServices } from '../words/treatments'
import type { Dice } from '@/lib/insured/dice'
import { oneIn } from '../world/world'

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
  entitlement: '1.1' | '1.3' | '2'
  /** What the insurance pays of what it takes over, in percent. */
  level: bigint
  leftOn: string
}

const PERCENT: Record<string, bigint> = { 1: 100n, 2: 100n, 3: 95n, 4: 80n, 5: 100n }
const SMALL_SHARE = 0.15

/** Null for whoever has no card on that day: then the hospital claims nothing. */
export function visitingFor(
  life: Life,
  illness: Illness,
  { cards, throws }: { cards: readonly InventedCard[]; throws: Dice },
): Visiting | null {
  const { day, nights, disease } = illness
  const card = cards.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo)
  if (!card) return null
  const { hospitals } = life.place
  const isElsewhere = nights > 0 || oneIn(throws, 4)
  const facility = isElsewhere ? throws.oneOf(hospitals) : card.facility
  const isUrgent = disease.services.includes('urgent')
  const leftOn = daysLater(day, nights)
  return {
    ...{ life, illness, card, throws, facility, leftOn },
    version: versionOn(leftOn),
    linkId: `VD${day.replaceAll('-', '')}${[...life.person.bhxhCode].reverse().join('')}`,
    entitlement: facility === card.facility ? '1.1' : isUrgent ? '2' : '1.3',
    level: isSmall(illness) ? 100n : (PERCENT[card.whole[2] ?? '4'] ?? 80n),
  }
}

function versionOn(day: string): WrittenVersion {
  if (day >= '2025-01-01') return '3176'
  return day >= '2024-07-01' ? '4750' : '130'
}

/** What costs less than 15 % of the base salary is paid whole. */
function isSmall({ disease, day, nights }: Illness): boolean {
  const cost = disease.services.reduce((sum, key) => sum + medicalServices[key]!.price, 0)
  return nights === 0 && cost < SMALL_SHARE * (basePay(monthCounted(day)) ?? 0)
}

/** MA_KHOA: the examination rooms, or a ward for whoever stays. */
export const wardOf = ({ illness }: Visiting): string => (illness.nights > 0 ? 'K03' : 'K01')
export const DOCTOR = '000011/VD-CCHN'
export const DIRECTOR = '000009/VD-CCHN'
