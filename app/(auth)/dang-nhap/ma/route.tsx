import { signInPages } from '@/lib/accounts/sign-in-page'
import { codeSignInForm } from '@/lib/accounts/sign-in/sign-in-form'
import { signInCodePage } from '../sign-in-code'

export const GET = signInCodePage('citizen')

export const POST = codeSignInForm(signInPages.citizen)
