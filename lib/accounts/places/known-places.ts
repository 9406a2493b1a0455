import 'server-only'
import { keyHash, newKey, secretHash } from '@/lib/platform/seal/seal'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import type { Tx } from '@/lib/platform/database/transaction'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import type { AccountKind } from '../account'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { findCodeTriesOf, type Guesser } from './guesses'
import { findForSignIn, type ForSignIn } from '../repository'
import { insertPlaces, renameBrowser, type NewPlace } from './repository'
import { beginningOf } from '@/lib/platform/limits/network'
import { visitorOf, type Visitor } from '@/lib/platform/limits/visitor'

/** So long after the last sign-in a browser or a network is known. */
export const PLACE_DAYS = 400
// Sealed: a key that we did not draw ourselves makes no browser known.
const cookie = sealedCookie({ name: 'may-quen', seconds: PLACE_DAYS * 24 * 60 * 60 })

/**
 * Whoever signs in, with the key by which their browser is known again once they are in: always a new one, for the old may have
 * been planted by somebody who kept a copy.
 */
export async function guestOf(request: Request): Promise<{ visitor: Visitor; browserKey: string }> {
  const oldKey = await cookie.find()
  const browserKey = newKey()
  const keys = { browser: oldKey ? keyHash(oldKey) : undefined, nextBrowser: keyHash(browserKey) }
  return { visitor: { ...visitorOf(request), ...keys }, browserKey }
}

/** After somebody came in. One key for one browser, whoever uses it: the table says for which accounts. */
export const keepBrowserKey = (key: string): Promise<void> => cookie.keep(key)

const placesOf = ({ browser, network, device }: Visitor): NewPlace[] => {
  const places: NewPlace[] = []
  const about = { device, network: beginningOf(network) }
  if (browser) places.push({ hash: browser, kind: 'BROWSER', ...about })
  if (network.own)
    places.push({ hash: secretHash('network', network.own), kind: 'NETWORK', ...about })
  return places
}

/** Hash of the key of the browser that reads its list of devices. */
export const findOwnBrowser = async (): Promise<string | null> => {
  const key = await cookie.find()
  return key ? keyHash(key) : null
}

type Who = { kind: AccountKind; login: string }

/** Who tries, and at whose account. Asks the same of a login that nobody has. */
export async function findGuesser(
  { kind, login }: Who,
  visitor: Visitor,
): Promise<{ guesser: Guesser; account: ForSignIn | null }> {
  const places = placesOf(visitor).map(({ hash }) => hash)
  const account = await findForSignIn({ kind, login }, places)
  return { account, guesser: { login, visitor, known: account?.knownPlace ?? null } }
}

export const guesserOf = async (who: Who, visitor: Visitor): Promise<Guesser> =>
  (await findGuesser(who, visitor)).guesser

/** What whoever stands there has left to try with a code for this login. */
export const findTriesAt = async (which: Who, visitor: Visitor): Promise<TriesLeft> =>
  findCodeTriesOf(await guesserOf(which, visitor))

/** For the page that asks for the code: of nobody yet, nothing was tried. */
export async function findTriesFor(
  { kind, login }: { kind: AccountKind; login: string | null },
  request: Request,
): Promise<TriesLeft> {
  if (login === null) return { left: MOST_TRIES, until: null }
  return findTriesAt({ kind, login }, (await guestOf(request)).visitor)
}

/** In the transaction of the session that begins. Of others who use this browser it stays a known one, under its new key. */
export async function rememberPlaces(accountId: string, visitor: Visitor, tx: Tx): Promise<void> {
  const { browser: old, nextBrowser: browser = old } = visitor
  if (old && browser && old !== browser) await renameBrowser(old, browser, tx)
  await insertPlaces(accountId, placesOf({ ...visitor, browser }), tx)
}
