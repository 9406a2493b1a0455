import 'server-only'
import { cookies } from 'next/headers'
import { env } from '../env'

export const isSecure = env.SITE_URL.startsWith('https:')

/** `__Host-` keeps other sites under the same domain from planting a cookie of theirs; it wants https and the whole site. */
export const cookieName = (name: string): string => `${isSecure ? '__Host-' : ''}${name}`

export const cookieOptions = {
  path: '/',
  sameSite: 'lax',
  secure: isSecure,
  httpOnly: true,
} as const

/** Every cookie of ours but one, as if this browser had just been unpacked. */
export async function forgetCookies(but: string): Promise<void> {
  const jar = await cookies()
  for (const { name } of jar.getAll())
    if (name !== cookieName(but)) jar.set(name, '', { ...cookieOptions, maxAge: 0 })
}

type Kind = {
  /** Without it the cookie ends with the browser. */
  seconds?: number
  /** For scripts to read: then it says nothing about anybody. */
  isOpen?: boolean
}

/** One cookie of ours. There is no other way to set one, so all of them are kept alike. */
export function keptCookie(plainName: string, { seconds, isOpen = false }: Kind = {}) {
  const name = cookieName(plainName)
  const options = { ...cookieOptions, httpOnly: !isOpen }
  return {
    find: async (): Promise<string | null> => (await cookies()).get(name)?.value || null,
    keep: async (value: string): Promise<void> =>
      void (await cookies()).set(name, value, { ...options, maxAge: seconds }),
    forget: async (): Promise<void> =>
      void (await cookies()).set(name, '', { ...options, maxAge: 0 }),
  }
}
