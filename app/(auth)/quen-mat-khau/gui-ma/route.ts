import { askCodeForm } from '@/lib/accounts/ask-code-form'

export const POST = askCodeForm({
  page: '/quen-mat-khau',
  next: '/quen-mat-khau/nhap-ma?da-gui=1',
})
