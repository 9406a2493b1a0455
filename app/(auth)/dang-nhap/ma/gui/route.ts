import { signInPages } from '@/lib/accounts/sign-in-page'
import { askSignInCodeForm } from '@/lib/accounts/sign-in/sign-in-form'

export const POST = askSignInCodeForm(signInPages.citizen)
