import { CollectionPointRows } from '@/components/look-ups/collection-point-rows'
import { searchCollectionPoints } from '@/lib/search/search-collection-points'
import { catalogueLookUp } from '../catalogue-look-up'

export const GET = catalogueLookUp({
  id: 'diem-thu',
  search: ({ tim, trang }, where) =>
    searchCollectionPoints({ text: tim || undefined, ...where, page: trang }),
  Rows: CollectionPointRows,
})
