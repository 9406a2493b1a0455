import { citizensFactors } from '@/app/factors/factors-place'
import { addPasskeyForm, addPasskeyPage } from '@/app/factors/passkey-page'

export const GET = addPasskeyPage(citizensFactors)

export const POST = addPasskeyForm(citizensFactors)
