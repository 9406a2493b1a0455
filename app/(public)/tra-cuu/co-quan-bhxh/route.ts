import { OfficeRows } from '@/components/look-ups/office-rows'
import { officeText } from '@/lib/look-ups/text-or-code'
import { searchOffices } from '@/lib/search/search-offices'
import { catalogueLookUp } from '../catalogue-look-up'

export const GET = catalogueLookUp({
  id: 'co-quan-bhxh',
  search: ({ tim, trang }, where) => searchOffices({ ...officeText(tim), ...where, page: trang }),
  Rows: OfficeRows,
})
