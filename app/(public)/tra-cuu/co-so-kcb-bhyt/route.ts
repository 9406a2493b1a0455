import { FacilityRows } from '@/components/look-ups/facility-rows'
import { facilityText } from '@/lib/look-ups/text-or-code'
import { searchFacilities } from '@/lib/search/search-facilities'
import { catalogueLookUp } from '../catalogue-look-up'

export const GET = catalogueLookUp({
  id: 'co-so-kcb-bhyt',
  search: ({ tim, loai, trang }, where) =>
    searchFacilities({ ...facilityText(tim), kind: loai, ...where, page: trang }),
  Rows: FacilityRows,
})
