import { askStepForm } from '@/lib/accounts/second-step/step-form'
import { signInPages } from '@/lib/accounts/sign-in-page'

export const POST = askStepForm(signInPages.citizen)
