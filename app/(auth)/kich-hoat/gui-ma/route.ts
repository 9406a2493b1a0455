import { askCodeForm } from '@/lib/accounts/ask-code-form'

export const POST = askCodeForm({ page: '/kich-hoat', next: '/kich-hoat?da-gui=1' })
