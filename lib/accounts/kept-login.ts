import 'server-only'
import { cookies } from 'next/headers'
import { isSecure } from './session-cookie'

// The number typed last, for the next form of the same errand. A cookie, because an address is kept in histories and logs.
const NAME = 'vua-nhap'
const LONGEST = 40
const options = { path: '/', sameSite: 'lax', secure: isSecure, httpOnly: true } as const

export async function keepLogin(typed = ''): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, typed.slice(0, LONGEST), { ...options, maxAge: 15 * 60 })
}

export async function findKeptLogin(): Promise<string> {
  return (await cookies()).get(NAME)?.value ?? ''
}

export async function forgetLogin(): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, '', { ...options, maxAge: 0 })
}
