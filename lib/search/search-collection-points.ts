import 'server-only'
import { today } from '@/lib/forms/days/dates'
import type { CollectionPointRow, Found } from './ranking/found'
import { placeFilters, type Where } from './place-filters'
import { pointRewording } from './rewordings'
import { search } from './search'
import { LISTED, PLACE_CODES, rowPlaceNames, type Source } from './vocabulary/source'

/** Everywhere else «bd» is a province. */
const abbreviations = new Map([
  ['bd', 'bưu điện'],
  ['bdvh', 'bưu điện văn hóa'],
  ['bdvhx', 'bưu điện văn hóa xã'],
  ['vhx', 'văn hóa xã'],
  ['bc', 'bưu cục'],
])

const source: Source = {
  catalogue: 'CollectionPoint',
  rewording: pointRewording,
  hasProvince: true,
  abbreviations,
  columns: `${LISTED}, ${PLACE_CODES}, row.agent, row.phone`,
  names: rowPlaceNames,
}

type Query = Where & { text?: string; page?: number; day?: string }

/** Where contributions are paid, by name, agent and place. */
export async function searchCollectionPoints(query: Query): Promise<Found<CollectionPointRow>> {
  const { province: provinces = [], day = today(), page = 1 } = query
  const filters = await placeFilters(query)
  return search<CollectionPointRow>({ source, provinces, filters, day, page }, query)
}
