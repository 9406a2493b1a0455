/** A public key as the portal gives it (RFC 8037). */
type PublicKey = { kid: string; x: string }
export type KnownKeys = { keys: PublicKey[]; at: number }

/** Where keys of one use are asked for, and where this machine keeps them. */
export type KeyPlace = { address: string; place: string }
export const PAPER_KEYS: KeyPlace = { address: '/giay/khoa', place: 'paper-keys' }
export const CARD_KEYS: KeyPlace = { address: '/kiem-tra-the/khoa', place: 'card-keys' }

/** Somebody waits for the answer: a network that is silent is none. */
const PATIENCE_MS = 4_000

/** What this machine knows without asking; null before it has ever asked. */
export function storedKeys({ place }: KeyPlace): KnownKeys | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as KnownKeys | null
  } catch {
    return null
  }
}

/** The keys of today, kept for a day without a network; what is known already where nobody answers. */
export async function freshKeys(where: KeyPlace): Promise<KnownKeys | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(where.address, { credentials: 'omit', cache: 'no-cache', signal })
    if (!answer.ok) return storedKeys(where)
    const { keys } = (await answer.json()) as { keys: PublicKey[] }
    const known = { keys, at: Date.now() }
    localStorage.setItem(where.place, JSON.stringify(known))
    return known
  } catch {
    return storedKeys(where)
  }
}
