import { signInCodePage } from '@/app/(auth)/dang-nhap/sign-in-code'

export const GET = signInCodePage('officer')
