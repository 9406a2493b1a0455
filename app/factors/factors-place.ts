import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findTriesInside } from '@/lib/accounts/places/guesses'
import {
  citizenWhoPresses,
  officerWhoPresses,
  requireCitizen,
  requireOfficer,
} from '@/lib/accounts/sessions/current-user'
import { reasonsQuery } from '@/lib/accounts/codes/errors-of-reasons'
import { listFactors } from '@/lib/factors/list-factors'
import { beginPasskey } from '@/lib/factors/passkeys/begin-passkey'
import { keepAskedPasskey } from '@/lib/factors/passkeys/challenge'
import { seeOther } from '@/lib/platform/answers/post'

/** Where somebody keeps their ways: citizens and officers have the same pages, each behind their own door. */
export type FactorsPlace = {
  base: string
  see: (here: string) => Promise<User>
  press: (here: string) => Promise<User>
}

export const citizensFactors: FactorsPlace = {
  base: '/ca-nhan/cai-dat/xac-nhan',
  see: requireCitizen,
  press: citizenWhoPresses,
}
export const officersFactors: FactorsPlace = {
  base: '/can-bo/cach-xac-nhan',
  see: requireOfficer,
  press: officerWhoPresses,
}

/** What a form asks of whoever sits there. A passkey of this account gets its question with the page. */
export async function proofFor({ id }: User) {
  const [{ named, backupCodes }, tries] = await Promise.all([listFactors(id), findTriesInside(id)])
  const begun = named.some(({ kind }) => kind === 'PASSKEY')
    ? await beginPasskey(id, 'prove')
    : null
  if (begun) await keepAskedPasskey(begun.asked)
  const hasCodes = (backupCodes ?? 0) > 0 || named.some(({ kind }) => kind === 'TOTP')
  return { passkey: begun?.options ?? null, hasCodes, tries }
}

export const refusedAt = (page: string, ...reasons: string[]): Response =>
  seeOther(`${page}?${reasonsQuery(...reasons)}#loi`)
