import { CollectionPointRows } from '@/components/look-ups/collection-point-rows'
import { searchCollectionPoints } from '@/lib/search/search-collection-points'
import { catalogueLookUp } from '../catalogue-look-up'

const lookUp = catalogueLookUp({
  id: 'diem-thu',
  search: ({ tim, trang }, where) =>
    searchCollectionPoints({ text: tim || undefined, ...where, page: trang }),
  Rows: CollectionPointRows,
})

export const { generateMetadata } = lookUp
export default lookUp.Page
