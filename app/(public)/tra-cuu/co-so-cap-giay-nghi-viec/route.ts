import { FacilityRows } from '@/components/look-ups/facility-rows'
import { facilityText } from '@/lib/look-ups/text-or-code'
import type { FacilityRow } from '@/lib/search/ranking/found'
import { searchFacilities } from '@/lib/search/search-facilities'
import { catalogueLookUp } from '../catalogue-look-up'

export const GET = catalogueLookUp({
  id: 'co-so-cap-giay-nghi-viec',
  search: async ({ tim, trang }, where) => {
    const asked = { ...facilityText(tim), ...where, page: trang }
    const found = await searchFacilities({ ...asked, sickLeaveOnly: true })
    return { ...found, rows: found.rows.map(asIllustration) }
  },
  Rows: FacilityRows,
})

/** The place is real; that it may issue the papers was never published, so nobody vouches for it. */
function asIllustration(row: FacilityRow): FacilityRow {
  return { ...row, status: 'ILLUSTRATIVE' }
}
