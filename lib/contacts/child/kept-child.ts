import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { keyHash } from '@/lib/platform/seal/seal'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

// Which child lies open on the counter, and who stands before it: found by their papers once, and for this officer alone.
const cookie = sealedCookie({ name: 'tai-quay-tre', seconds: 30 * 60 })

/** `comer`: the mã số BHXH of whoever has come; `idNumber`: of the paper they have shown. */
export type AtCounter = { childId: string; comer: string; idNumber: string }

export const keepChild = (officer: Officer, found: AtCounter): Promise<void> =>
  cookie.keep(JSON.stringify(found), officer.id)

export async function findKeptChild(officer: Pick<Officer, 'id'>): Promise<AtCounter | null> {
  const kept = await cookie.find(officer.id)
  return kept ? (JSON.parse(kept) as AtCounter) : null
}

export const forgetChild = (): Promise<void> => cookie.forget()

/** Which form it is: of this child and of whoever has come, so that another window's child is never taken for it. Says no number. */
export const formOfChild = ({ childId, comer }: AtCounter): string =>
  `giam-ho-${keyHash(`${childId} ${comer}`)}`
