import 'server-only'
import { keptCookie } from './cookies'
import { seal, unseal } from './seal'

type Kind = { name: string; seconds: number }
/** Since 2001 and until 2286 a moment in milliseconds has so many digits. */
const MOMENT = 13

/** A text as a browser may keep it: nobody reads or changes it, and it opens for so long only. `boundTo` opens it again. */
export function sealText(text: string, { name, seconds }: Kind, boundTo = ''): string {
  const plain = `${Date.now() + seconds * 1000}${text.toWellFormed()}`
  return seal(Buffer.from(plain), `${name}:${boundTo}`).toString('base64url')
}

/** Null for what is too old, changed on its way, kept for somebody else, or sealed with a key that is no longer ours. */
export function openText(
  sealed: string,
  { name }: Pick<Kind, 'name'>,
  boundTo = '',
): string | null {
  try {
    const plain = unseal(Buffer.from(sealed, 'base64url'), `${name}:${boundTo}`).toString()
    return Number(plain.slice(0, MOMENT)) > Date.now() ? plain.slice(MOMENT) : null
  } catch {
    return null
  }
}

/** The same text for the same time, sealed by the newest key. Null for what nobody can open. */
export function resealText(
  sealed: string,
  { name }: Pick<Kind, 'name'>,
  boundTo = '',
): string | null {
  try {
    const bound = `${name}:${boundTo}`
    return seal(unseal(Buffer.from(sealed, 'base64url'), bound), bound).toString('base64url')
  } catch {
    return null
  }
}

/** What is personal, or must not be made up, travels in the visitor's own browser: sealed. */
export function sealedCookie(kind: Kind) {
  const cookie = keptCookie(kind.name, kind)
  return {
    find: async (boundTo?: string): Promise<string | null> => {
      const sealed = await cookie.find()
      return sealed && openText(sealed, kind, boundTo)
    },
    keep: (text: string, boundTo?: string): Promise<void> =>
      cookie.keep(sealText(text, kind, boundTo)),
    forget: cookie.forget,
  }
}
