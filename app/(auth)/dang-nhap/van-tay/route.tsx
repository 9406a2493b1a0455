import { passkeyEntranceForm, passkeyEntrancePage } from '@/app/factors/enter-page'

export const GET = passkeyEntrancePage('citizen')

export const POST = passkeyEntranceForm('citizen')
