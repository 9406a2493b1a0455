import { codeForm, codePages } from '@/lib/accounts/code-form'

export const POST = codeForm(codePages.officer)
