import { askCodeForm } from '@/lib/accounts/codes/ask-code-form'

export const POST = askCodeForm({ page: '/kich-hoat', codePage: '/kich-hoat' })
