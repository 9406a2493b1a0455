import { doors } from '@/lib/accounts/door'
import { signInForm } from '@/lib/accounts/sign-in/sign-in-form'

export const POST = signInForm(doors.citizen)
