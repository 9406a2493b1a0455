import { msg } from '@/lib/words/t'

/** The parts of records that one may let another look at; what each is called: lib/records/record-parts.ts. */
export const givenParts = ['cards', 'participation', 'benefits', 'visits', 'estimates'] as const
type Part = (typeof givenParts)[number]

/** What the receiver is to the giver. */
export const kinOfReceiver = {
  spouse: msg('Vợ hoặc chồng'),
  parent: msg('Cha hoặc mẹ'),
  child: msg('Con đã đủ 18 tuổi'),
  other: msg('Người thân khác'),
} as const
export type ReceiverKin = keyof typeof kinOfReceiver

/** What else may be given beside the parts: what is covered in them. */
const uncovered = ['numbers', 'diseases'] as const
export type ScopeItem = Part | (typeof uncovered)[number]

export const scopeItems: readonly ScopeItem[] = [...givenParts, ...uncovered]

const isScopeItem = (word: string): word is ScopeItem =>
  (scopeItems as readonly string[]).includes(word)

/** As kept: words that are no item of now give nothing. */
export const scopeOf = (kept: readonly string[]): ScopeItem[] => kept.filter(isScopeItem)

/** For how many months; there is no consent without an end. */
export const consentMonths = ['1', '3', '6', '12'] as const

/** An offer that nobody takes is over after so many days. */
export const OFFER_DAYS = 14
/** Whoever has refused hears nothing of this giver for so many days. */
export const QUIET_DAYS = 90
/** At once, offers too: who needs more is not giving to family. */
export const MOST_CONSENTS = 5

/** A consent as it holds now. */
export type LiveConsent = {
  id: string
  scope: readonly ScopeItem[]
  /** Its last day, `2027-11-30`. */
  endsOn: string
  isLookedAt: boolean
}

type Scoped = { scope: readonly ScopeItem[] }

export const holdsPart = ({ scope }: Scoped, part: string): boolean =>
  (scope as readonly string[]).includes(part)

/** Covered numbers of a part, or what is covered in visits, is a gift of its own. */
export const maySeeInFull = ({ scope }: Scoped, part: string): boolean =>
  scope.includes(part === 'visits' ? 'diseases' : 'numbers')

/** Visits for a disease that is covered are left out whole: the name of a hospital tells it too. */
export const leavesOutDiseases = ({ scope }: Scoped): boolean => !scope.includes('diseases')

/** The last day of so many months from this one: 31/01 and one month is 28/02. */
export function endOfConsent(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))
  return new Date(at).toISOString().slice(0, 10)
}
