import { FacilityRows } from '@/components/look-ups/facility-rows'
import { facilityText } from '@/lib/look-ups/text-or-code'
import { searchFacilities } from '@/lib/search/search-facilities'
import { catalogueLookUp } from '../catalogue-look-up'

export const GET = catalogueLookUp({
  id: 'co-so-kcb-bhyt',
  search: ({ tim, trang }, where) =>
    searchFacilities({ ...facilityText(tim), ...where, page: trang }),
  Rows: FacilityRows,
})
