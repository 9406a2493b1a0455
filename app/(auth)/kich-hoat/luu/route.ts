import { codeForm } from '@/lib/accounts/code-form'

export const POST = codeForm('/kich-hoat')
