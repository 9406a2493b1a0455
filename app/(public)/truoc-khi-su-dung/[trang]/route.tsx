import { page } from '@/app/page-route'
import { drawIntroduction } from '../draw-introduction'

export const GET = page<{ trang: string }>(async ({ search, params: { trang } }) =>
  /^[23]$/.test(trang) ? drawIntroduction(trang, search) : null,
)
