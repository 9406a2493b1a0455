import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { describeAddress, type AddressCodes } from '@/lib/places/address'
import { readPlaces } from '@/lib/places/repository'

type Described = { place: string; address: string; oldAddress?: string }

/**
 * An address in one line, in the names of `day`, and for those whose papers carry it the one of before 01/07/2025;
 * `place` stands before the date on paper.
 */
export async function describePlaces(typed: Typed, day = today()): Promise<Described> {
  const { street } = wordsOf(typed, 'street')
  const [now, before] = await Promise.all([
    readPlaces(todayCodes(typed), day),
    typed.structure === 'old' ? readPlaces(oldCodes(typed)) : null,
  ])
  return {
    place: withoutKind(now.commune?.name ?? ''),
    address: describeAddress(street, now),
    oldAddress: before ? describeAddress(street, before) : undefined,
  }
}

/** The codes typed in the address step, as the catalogue of places reads them. */
export const todayCodes = (typed: Typed): AddressCodes => ({
  structure: '2025',
  ...wordsOf(typed, 'province', 'commune'),
})

export function oldCodes(typed: Typed): AddressCodes {
  const { oldProvince, oldDistrict, oldWard } = wordsOf(
    typed,
    'oldProvince',
    'oldDistrict',
    'oldWard',
  )
  return { structure: '2020', province: oldProvince, district: oldDistrict, commune: oldWard }
}

/** «Phường Phương Liệt» → «Phương Liệt»; «Phường 4» stays, a bare number is no place name. */
export const withoutKind = (name: string): string =>
  name.replace(/^(Phường|Xã|Đặc khu|Thị trấn) (?=\D)/, '')
