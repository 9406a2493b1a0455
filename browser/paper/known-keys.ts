/** A public key as /giay/khoa gives it (RFC 8037). */
type PublicKey = { kid: string; x: string }
export type KnownKeys = { keys: PublicKey[]; at: number }

const ADDRESS = '/giay/khoa'
const PLACE = 'paper-keys'

/** What this machine knows without asking; null before it has ever asked. */
export function storedKeys(): KnownKeys | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as KnownKeys | null
  } catch {
    return null
  }
}

/** The keys of today, kept for a day without a network; what is known already where nobody answers. */
export async function freshKeys(): Promise<KnownKeys | null> {
  try {
    const answer = await fetch(ADDRESS, { credentials: 'omit', cache: 'no-cache' })
    if (!answer.ok) return storedKeys()
    const { keys } = (await answer.json()) as { keys: PublicKey[] }
    const known = { keys, at: Date.now() }
    localStorage.setItem(PLACE, JSON.stringify(known))
    return known
  } catch {
    return storedKeys()
  }
}
