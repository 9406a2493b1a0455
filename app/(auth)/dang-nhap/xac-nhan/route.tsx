import { confirmStepForm } from '@/lib/accounts/second-step/step-form'
import { signInPages } from '@/lib/accounts/sign-in-page'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'
import { stepPage } from '../second-step-page'

export const GET = stepPage('citizen')

export const POST = confirmStepForm(signInPages.citizen, leaveAccount)
