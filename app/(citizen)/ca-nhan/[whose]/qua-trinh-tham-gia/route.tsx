import { page } from '@/app/page-route'
import { drawInsurance } from './draw-insurance'

export const GET = page<{ whose: string }>(({ params: { whose }, search }) =>
  drawInsurance('SOCIAL', { whose, search }),
)
