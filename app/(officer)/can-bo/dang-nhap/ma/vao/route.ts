import { doors } from '@/lib/accounts/door'
import { codeSignInForm } from '@/lib/accounts/sign-in/sign-in-form'

export const POST = codeSignInForm(doors.officer)
