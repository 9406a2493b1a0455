import { doors } from '@/lib/accounts/door'
import { signInForm } from '@/lib/accounts/sign-in-form'

export const POST = signInForm(doors.citizen)
