import { msg } from '@/lib/words/t'

/** The parts of records that one may let another look at, and what each tells that its name does not say. */
export const tellsOfPart = {
  cards: msg('Năm sinh, thời hạn thẻ, nơi đăng ký khám chữa bệnh ban đầu. Không có địa chỉ.'),
  participation: msg('Nơi làm việc, tiền lương đóng BHXH từng tháng.'),
  benefits: msg('Trợ cấp, lương hưu, và cách tính, trong đó có tiền lương đã đóng.'),
  visits: msg('Khám ở đâu, bệnh gì, hết bao nhiêu tiền.'),
  estimates: msg('Tính từ tháng sinh và tiền lương đã đóng, nên cho biết cả hai.'),
} as const
export type GivenPart = keyof typeof tellsOfPart
export const givenParts = Object.keys(tellsOfPart) as GivenPart[]

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
export type ScopeItem = GivenPart | (typeof uncovered)[number]

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
