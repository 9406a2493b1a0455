import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

// Whose account lies open on the counter: found by the paper once, not typed again, and for this officer alone.
const cookie = sealedCookie({ name: 'tai-quay', seconds: 30 * 60 })

export const keepAccount = (officer: Officer, accountId: string): Promise<void> =>
  cookie.keep(accountId, officer.id)

export const findKeptAccount = (officer: Pick<Officer, 'id'>): Promise<string | null> =>
  cookie.find(officer.id)

export const forgetAccount = (): Promise<void> => cookie.forget()
