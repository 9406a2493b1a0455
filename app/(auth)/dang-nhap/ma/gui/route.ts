import { doors } from '@/lib/accounts/door'
import { askSignInCodeForm } from '@/lib/accounts/sign-in/sign-in-form'

export const POST = askSignInCodeForm(doors.citizen)
