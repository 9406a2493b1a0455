import { page } from '@/app/page-route'
import { Gallery } from '@/components/gallery/gallery'

/** Only `npm run dev` knows this ending (next.config.js): no site has the page. */
export const GET = page(async () => ({ title: 'Các phần của giao diện', body: <Gallery /> }))
