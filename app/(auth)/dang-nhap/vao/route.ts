import { signInForm } from '@/lib/accounts/sign-in-form'

export const POST = signInForm({ kind: 'CITIZEN', page: '/dang-nhap', home: '/ca-nhan' })
