import { signInPages } from '@/lib/accounts/sign-in-page'
import { codeSignInForm } from '@/lib/accounts/sign-in/sign-in-form'
import { signInCodePage } from '@/app/(auth)/dang-nhap/sign-in-code'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

export const GET = signInCodePage('officer')

export const POST = codeSignInForm(signInPages.officer, leaveAccount)
