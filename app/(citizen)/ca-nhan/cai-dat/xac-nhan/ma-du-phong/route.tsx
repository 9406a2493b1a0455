import { citizensFactors } from '@/app/factors/factors-place'
import { backupCodesForm, backupCodesPage } from '@/app/factors/backup-page'

export const GET = backupCodesPage(citizensFactors)

export const POST = backupCodesForm(citizensFactors)
