import type { Authenticated } from '@/lib/accounts/codes/transaction-code'
import type { CounterDesk } from './desk'

// «Mã xác thực giao dịch điện tử» of a declaration: by it an account's owner sends what they began signed in (decision 0088).

/** By which code a case was sent, as it stands in the case; `at` as in JSON. Never the code. */
export type SentByCode = Authenticated & { codeId: string; at: string }

/** What was committed to before the code: which answers (reviewed.ts), which words, when; and by what the code is wished. */
export type Committed = {
  reviewed: string
  version: string
  at: string
  channel?: Authenticated['channel']
}

/**
 * Whether a sending has to be confirmed by the code of its account. At a counter an officer sees who sends it, and a digital signature,
 * made for this very paper afterwards, proves more.
 */
export const needsCode = (
  { accountId, desk }: { accountId: string | null; desk?: CounterDesk },
  { willBeSigned }: { willBeSigned: boolean },
): boolean => accountId !== null && !desk && !willBeSigned
