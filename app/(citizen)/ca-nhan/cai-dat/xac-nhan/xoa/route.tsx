import { citizensFactors } from '@/app/factors/factors-place'
import { removalForm, removalPage } from '@/app/factors/removal-page'

export const GET = removalPage(citizensFactors)

export const POST = removalForm(citizensFactors)
