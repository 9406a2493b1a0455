import 'server-only'
import {
  findTries,
  forgetTries,
  giveBack,
  takeTry,
  type TriesLeft,
} from '@/lib/platform/limits/tries'
import type { Tx } from '@/lib/platform/database/transaction'
import { MOST_TRIES, type Purpose } from './one-time-code'

/**
 * One guesser at one subject, whatever codes were sent meanwhile (decision 0015). Always an hour, as the pages say: what is sent to a
 * number in a day bounds the guesses besides.
 */
const rule = { name: 'code-tries', most: MOST_TRIES, minutes: 60, longest: 60 }

/** `guesser`: the network, where a stranger may try; empty where only the holder of the draft or the session can. */
export type Tried = { purpose: Purpose; subject: string; guesser?: string }
const keyOf = ({ purpose, subject, guesser = '' }: Tried) => `${purpose}:${subject}:${guesser}`

/**
 * Counts a try before `act` compares the code, and gives it back unless the code was wrong: whatever else came in between, the same
 * press a second time, another window, a fault of ours, was no guess. Null: too many have been wrong, and nothing was compared.
 */
export async function judgeCode<Judged>(
  about: Tried,
  { act, isWrong }: { act: () => Promise<Judged>; isWrong: (judged: Judged) => boolean },
): Promise<Judged | null> {
  if (!(await mayTryCode(about))) return null
  let wasWrong = false
  try {
    const judged = await act()
    wasWrong = isWrong(judged)
    return judged
  } finally {
    if (!wasWrong) await giveBackCodeTry(about)
  }
}

/** Before a code is compared, outside the transaction that spends it: a try counts also when that is taken back. */
export const mayTryCode = async (about: Tried): Promise<boolean> =>
  (await takeTry(rule, keyOf(about))) !== 'closed'

/** What is left to try; while nothing is, no code is sent either (decision 0043). */
export const findCodeTries = (about: Tried, tx?: Tx): Promise<TriesLeft> =>
  findTries(rule, keyOf(about), tx)

/** What was wrong before stays counted. */
const giveBackCodeTry = (about: Tried): Promise<void> => giveBack(rule, keyOf(about))

export const forgetCodeTries = (about: Tried): Promise<void> => forgetTries(rule, keyOf(about))
