import { stepPage } from '@/app/(auth)/dang-nhap/second-step-page'
import { confirmStepForm } from '@/lib/accounts/second-step/step-form'
import { signInPages } from '@/lib/accounts/sign-in-page'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

export const GET = stepPage('officer')

export const POST = confirmStepForm(signInPages.officer, leaveAccount)
