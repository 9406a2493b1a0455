import { signInForm } from '@/lib/accounts/sign-in-form'

export const POST = signInForm({ kind: 'OFFICER', page: '/can-bo/dang-nhap', home: '/can-bo' })
