import 'server-only'
import { sharesOf, type Network } from '@/lib/platform/limits/network'
import {
  findTries,
  forgetTries,
  giveBack,
  takeTry,
  type TriesLeft,
  type TryRule,
  type Turn,
} from '@/lib/platform/limits/tries'
import type { Tx } from '@/lib/platform/database/transaction'
import { MOST_TRIES, MOST_TRIES_INSIDE } from '@/lib/verification/one-time-code'
import type { Visitor } from '@/lib/platform/limits/visitor'

const HOUR = 60

/** Decision 0015, as data. Who guesses is closed, longer each time; who owns the account never is. */
const rules = {
  /** One guesser at one account: a browser or network that signed in there before, or a network that did not. */
  guesser: { name: 'guesser', most: 5, minutes: 15, longest: 8 * HOUR },
  /** All strangers together at one account, by password and by code. */
  strangers: { name: 'strangers', most: 10, minutes: HOUR, longest: HOUR },
  /** One strange network at all accounts: a mobile operator puts thousands of people behind one address. */
  network: { name: 'guessing-network', most: 100, minutes: 15, longest: 4 * HOUR },
  /** Codes of 32^8 can't be guessed; this only stops whoever tries. It closes for them alone. */
  code: { name: 'code-guesser', most: MOST_TRIES, minutes: HOUR, longest: 8 * HOUR },
  /** Somebody signed in who types the old password: an unattended screen is no place to guess. */
  signedIn: { name: 'signed-in', most: MOST_TRIES_INSIDE, minutes: 15, longest: 8 * HOUR },
} satisfies Record<string, TryRule>

/** Who tries at which account. `known` is the browser or network that has signed in to it before; null: a stranger. */
export type Guesser = { login: string; known: string | null; visitor: Visitor }

const pairOf = ({ login, known, visitor }: Guesser) => `${login}:${known ?? visitor.network.own}`
const networkRules = ({ network }: { network: Network }) =>
  sharesOf(network).map(({ id, factor }) => ({
    rule: { ...rules.network, most: rules.network.most * factor },
    id,
  }))

/** Takes one guess at a password before anything is compared. The narrowest limit first: one that is reached uses up no other. */
export async function takeGuess(guesser: Guesser): Promise<Turn> {
  const own = await takeTry(rules.guesser, pairOf(guesser))
  if (own === 'closed' || guesser.known) return own
  for (const { rule, id } of networkRules(guesser.visitor))
    if ((await takeTry(rule, id)) === 'closed') return 'closed'
  const together = await takeTry(rules.strangers, guesser.login)
  return together === 'open' ? own : together
}

/** The right password was no guess: told with the session it opened. What strangers did meanwhile stays counted. */
export async function forgetGuess(guesser: Guesser, tx: Tx): Promise<void> {
  await forgetTries(rules.guesser, pairOf(guesser), tx)
  if (guesser.known) return
  for (const { rule, id } of networkRules(guesser.visitor)) await giveBack(rule, id, tx)
  await giveBack(rules.strangers, guesser.login, tx)
}

/**
 * Takes one try at a code that was sent to the owner. Strangers' tries use up what strangers have together, but nobody else's
 * tries keep an owner's code from being judged.
 */
export async function takeCodeTry(guesser: Guesser): Promise<Turn> {
  const own = await takeTry(rules.code, pairOf(guesser))
  if (own !== 'closed' && !guesser.known) await takeTry(rules.strangers, guesser.login)
  return own
}

/** What this guesser has left to try with a code; while nothing is, no code is sent either (decision 0043). */
export const findCodeTriesOf = (guesser: Guesser): Promise<TriesLeft> =>
  findTries(rules.code, pairOf(guesser))

export async function forgetCodeTry(guesser: Guesser, tx?: Tx): Promise<void> {
  await forgetTries(rules.code, pairOf(guesser), tx)
  await forgetTries(rules.guesser, pairOf(guesser), tx)
  if (!guesser.known) await giveBack(rules.strangers, guesser.login, tx)
}

export const takeTryInside = (accountId: string): Promise<Turn> =>
  takeTry(rules.signedIn, accountId)
export const findTriesInside = (accountId: string): Promise<TriesLeft> =>
  findTries(rules.signedIn, accountId)
export const forgetTriesInside = (accountId: string): Promise<void> =>
  forgetTries(rules.signedIn, accountId)
