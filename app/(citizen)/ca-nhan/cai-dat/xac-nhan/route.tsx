import { citizensFactors } from '@/app/factors/factors-place'
import { renameForm, factorsPage } from '@/app/factors/list-page'

export const GET = factorsPage(citizensFactors)

export const POST = renameForm(citizensFactors)
