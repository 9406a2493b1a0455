import 'server-only'
import { forgetTries, takeTry } from '@/lib/platform/tries'
import type { Purpose } from './one-time-code'

/**
 * One guesser at one subject, whatever codes were sent meanwhile (decision 0015). Always an hour, as the pages say: what is sent to a
 * number in a day bounds the guesses besides.
 */
const rule = { name: 'code-tries', most: 10, minutes: 60, longest: 60 }

/** `guesser`: the network, where a stranger may try; empty where only the holder of the draft or the session can. */
type About = { purpose: Purpose; subject: string; guesser?: string }
const keyOf = ({ purpose, subject, guesser = '' }: About) => `${purpose}:${subject}:${guesser}`

/** Before a code is compared, outside the transaction that spends it: a try counts also when that is taken back. */
export const mayTryCode = async (about: About): Promise<boolean> =>
  (await takeTry(rule, keyOf(about))) !== 'closed'

export const forgetCodeTries = (about: About): Promise<void> => forgetTries(rule, keyOf(about))
