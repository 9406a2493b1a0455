import { signInPages } from '@/lib/accounts/sign-in-page'
import { codeSignInForm } from '@/lib/accounts/sign-in/sign-in-form'
import { signInCodePage } from '../sign-in-code'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

export const GET = signInCodePage('citizen')

export const POST = codeSignInForm(signInPages.citizen, leaveAccount)
