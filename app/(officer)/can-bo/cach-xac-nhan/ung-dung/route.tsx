import { officersFactors } from '@/app/factors/factors-place'
import { addAppForm, addAppPage } from '@/app/factors/app-page'

export const GET = addAppPage(officersFactors)

export const POST = addAppForm(officersFactors)
