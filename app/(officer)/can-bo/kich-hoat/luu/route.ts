import { codeForm } from '@/lib/accounts/code-form'

export const POST = codeForm('/can-bo/kich-hoat', 'OFFICER')
