import { officersFactors } from '@/app/factors/factors-place'
import { removalForm, removalPage } from '@/app/factors/removal-page'

export const GET = removalPage(officersFactors)

export const POST = removalForm(officersFactors)
