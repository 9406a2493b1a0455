import { askCodeForm } from '@/lib/accounts/ask-code-form'

export const POST = askCodeForm({ page: '/kich-hoat', codePage: '/kich-hoat' })
