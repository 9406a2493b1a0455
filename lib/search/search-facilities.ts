import 'server-only'
import { today } from '@/lib/forms/days/dates'
import type { FacilityRow, Found } from './ranking/found'
import { placeFilters, type Where } from './place-filters'
import { facilityRewording } from './rewordings'
import { search } from './search'
import { LISTED, PLACE_CODES, rowPlaceNames, type Filter, type Source } from './vocabulary/source'

const source: Source = {
  catalogue: 'Facility',
  rewording: facilityRewording,
  hasProvince: true,
  columns: `${LISTED}, ${PLACE_CODES}, row.kind, row.level, row."issuesSickLeave"`,
  names: rowPlaceNames,
}

type Query = Where & {
  text?: string
  code?: string
  /** Columns of ours, and what may stand in them. */
  filters?: Filter[]
  /** Only those whose papers for sick leave count. */
  sickLeaveOnly?: boolean
  page?: number
  day?: string
}

/** Hospitals, clinics and health stations by name, code and place. */
export async function searchFacilities(query: Query): Promise<Found<FacilityRow>> {
  const { filters: chosen = [], sickLeaveOnly, day = today(), page = 1 } = query
  const filters = [
    ...(await placeFilters(query)),
    ...chosen,
    ...(sickLeaveOnly ? [{ column: 'issuesSickLeave', values: true } as const] : []),
  ]
  const provinces = query.province ?? []
  return search<FacilityRow>({ source, provinces, filters, day, page }, query)
}
