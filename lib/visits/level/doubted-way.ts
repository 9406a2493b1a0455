import type { CardRecord } from '@/lib/records/records'
import type { KeptVisit } from '../visit'

/**
 * Where what the hospital wrote of how somebody came does not agree with their card of that day. `not-registered-here`: it wrote that
 * they are registered there, and the card names another place; `registered-here`: it wrote that they came by themselves, and the card
 * names this very place.
 */
export type DoubtedWay = {
  kind: 'not-registered-here' | 'registered-here'
  /** By its code, as the card has it. */
  registered: string
}

/** MA_DOITUONG_KCB of whoever comes to the place on their card. */
export const AS_REGISTERED = '1.1'
/** Of whoever comes to another place by themselves, and is paid less for it. */
const BY_THEMSELVES = new Set('1.11 1.12 1.13 1.14 1.15 1.18 3.1 3.2 3.3 3.5 3.7'.split(' '))

export function doubtedWayOf(
  { entitlement, facility }: Pick<KeptVisit, 'entitlement' | 'facility'>,
  card: Pick<CardRecord, 'facilityCode'>,
): DoubtedWay | null {
  const { facilityCode: registered } = card
  if (!registered) return null
  if (entitlement === AS_REGISTERED && registered !== facility)
    return { kind: 'not-registered-here', registered }
  return BY_THEMSELVES.has(entitlement) && registered === facility
    ? { kind: 'registered-here', registered }
    : null
}
