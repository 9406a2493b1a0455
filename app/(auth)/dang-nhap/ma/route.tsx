import { signInCodePage } from '../sign-in-code'

export const GET = signInCodePage('citizen')
