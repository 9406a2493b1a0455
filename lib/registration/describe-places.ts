import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { describeAddress } from '@/lib/places/address'
import { readPlaces } from '@/lib/places/repository'

type Described = { place: string; address: string; oldAddress?: string }

/** An address in one line, today's and, for those whose papers carry it, the old one; `place` stands before the date on paper. */
export async function describePlaces(typed: Typed): Promise<Described> {
  const { structure, street = '', province = '', commune = '' } = typed
  const { oldProvince = '', oldDistrict = '', oldWard = '' } = typed
  const [now, before] = await Promise.all([
    readPlaces({ structure: '2025', province, commune }),
    structure === 'old'
      ? readPlaces({
          structure: '2020',
          province: oldProvince,
          district: oldDistrict,
          commune: oldWard,
        })
      : null,
  ])
  return {
    place: withoutKind(now.commune?.name ?? ''),
    address: describeAddress(street, now),
    oldAddress: before ? describeAddress(street, before) : undefined,
  }
}

/** «Phường Phương Liệt» → «Phương Liệt»; «Phường 4» stays, a bare number is no place name. */
const withoutKind = (name: string): string =>
  name.replace(/^(Phường|Xã|Đặc khu|Thị trấn) (?=\D)/, '')
