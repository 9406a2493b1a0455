import { citizensFactors } from '@/app/factors/factors-place'
import { addAppForm, addAppPage } from '@/app/factors/app-page'

export const GET = addAppPage(citizensFactors)

export const POST = addAppForm(citizensFactors)
