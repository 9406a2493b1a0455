import { officersFactors } from '@/app/factors/factors-place'
import { backupCodesForm, backupCodesPage } from '@/app/factors/backup-page'

export const GET = backupCodesPage(officersFactors)

export const POST = backupCodesForm(officersFactors)
