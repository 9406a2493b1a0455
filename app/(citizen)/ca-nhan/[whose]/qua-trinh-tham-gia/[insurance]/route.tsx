import { page } from '@/app/page-route'
import { insuranceOf } from '@/lib/participation/insurances'
import { drawInsurance } from '../draw-insurance'

export const GET = page<{ whose: string; insurance: string }>(
  async ({ params: { whose, insurance: slug }, search }) => {
    const insurance = insuranceOf(slug)
    return insurance ? drawInsurance(insurance, { whose, search }) : null
  },
)
