import { passkeyEntranceForm, passkeyEntrancePage } from '@/app/factors/enter-page'

export const GET = passkeyEntrancePage('officer')

export const POST = passkeyEntranceForm('officer')
