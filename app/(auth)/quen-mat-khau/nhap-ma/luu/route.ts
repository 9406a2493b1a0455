import { codeForm, codePages } from '@/lib/accounts/codes/code-form'

export const POST = codeForm(codePages.forgotten)
