import type { CardRecord } from '@/lib/records/records'
import type { FacilityName } from './repository'

/** What the place was called when the card began; else what it is called last. Null: the list does not have it. */
export function facilityOfCard(
  { facilityCode, validFrom }: Pick<CardRecord, 'facilityCode' | 'validFrom'>,
  names: readonly FacilityName[],
): string | null {
  const own = names.filter(({ code }) => code === facilityCode)
  const then = own.find(
    (one) => one.validFrom <= validFrom && (one.validTo === null || validFrom <= one.validTo),
  )
  return (then ?? own.at(-1))?.name ?? null
}
