import { officersFactors } from '@/app/factors/factors-place'
import { renameForm, factorsPage } from '@/app/factors/list-page'

export const GET = factorsPage(officersFactors)

export const POST = renameForm(officersFactors)
