import { EmployerRows } from '@/components/look-ups/employer-rows'
import { employerText } from '@/lib/look-ups/text-or-code'
import { searchEmployers } from '@/lib/search/search-employers'
import { catalogueLookUp } from '../catalogue-look-up'

export const GET = catalogueLookUp({
  id: 'don-vi-tham-gia',
  search: ({ tim, trang }, where) =>
    searchEmployers({ ...employerText(tim), ...where, page: trang }),
  Rows: EmployerRows,
})
