import { askCodeForm } from '@/lib/accounts/codes/ask-code-form'

export const POST = askCodeForm({
  page: '/quen-mat-khau',
  codePage: '/quen-mat-khau/nhap-ma',
})
