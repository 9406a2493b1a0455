import { officersFactors } from '@/app/factors/factors-place'
import { addPasskeyForm, addPasskeyPage } from '@/app/factors/passkey-page'

export const GET = addPasskeyPage(officersFactors)

export const POST = addPasskeyForm(officersFactors)
