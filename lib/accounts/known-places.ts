import 'server-only'
import { keyHash, newKey, secretHash } from '@/lib/platform/seal'
import { sealedCookie } from '@/lib/platform/sealed-cookie'
import type { Tx } from '@/lib/platform/transaction'
import type { AccountKind } from './account'
import type { Guesser } from './guesses'
import { findKnownPlace, insertPlaces, type NewPlace } from './repository'
import { visitorOf, type Visitor } from './visitor'

/** So long after the last sign-in a browser or a network is known. */
export const PLACE_DAYS = 400
// Sealed: a key that we did not draw ourselves makes no browser known.
const cookie = sealedCookie({ name: 'may-quen', seconds: PLACE_DAYS * 24 * 60 * 60 })

/** Whoever stands at a door, with the key by which their browser is known again once they are in. */
export async function guestOf(request: Request): Promise<{ visitor: Visitor; browserKey: string }> {
  const browserKey = (await cookie.find()) ?? newKey()
  return { visitor: { ...visitorOf(request), browser: keyHash(browserKey) }, browserKey }
}

/** After somebody came in. One key for one browser, whoever uses it: the table says for which accounts. */
export const keepBrowserKey = (key: string): Promise<void> => cookie.keep(key)

const placesOf = ({ browser, network, device }: Visitor): NewPlace[] => {
  const places: NewPlace[] = []
  if (browser) places.push({ hash: browser, kind: 'BROWSER', device })
  if (network.own)
    places.push({ hash: secretHash('network', network.own), kind: 'NETWORK', device })
  return places
}

/** Asks the same of a login that nobody has. */
export async function guesserOf(
  { kind, login }: { kind: AccountKind; login: string },
  visitor: Visitor,
): Promise<Guesser> {
  const hashes = placesOf(visitor).map(({ hash }) => hash)
  return { login, visitor, known: await findKnownPlace({ kind, login }, hashes) }
}

/** In the transaction of the session that begins. */
export const rememberPlaces = (accountId: string, visitor: Visitor, tx: Tx): Promise<void> =>
  insertPlaces(accountId, placesOf(visitor), tx)
