import { codeForm } from '@/lib/accounts/code-form'

export const POST = codeForm('/quen-mat-khau/nhap-ma')
