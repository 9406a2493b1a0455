import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { keyHash } from '@/lib/platform/seal/seal'
import type { AccountKind } from '../account'
import { mayEnter } from '../may-enter'

const ownerFields = {
  id: true,
  kind: true,
  login: true,
  fullName: true,
  idNumber: true,
  phone: true,
  email: true,
  emailVerified: true,
  address: true,
  passwordHash: true,
  waysInEnded: true,
} as const

/** All that setting a password needs to know about its owner. `passwordMark` names the present state of it without giving a hash away. */
export type PasswordOwner = {
  id: string
  kind: AccountKind
  login: string
  fullName: string
  idNumber: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  address: string | null
  passwordHash: string | null
  waysInEnded: number
  passwordMark: string
}

/** Names the present state of the ways in without giving a hash away: what was given for another one opens nothing. */
export const passwordMarkOf = (row: { waysInEnded: number; passwordHash: string | null }): string =>
  keyHash(`${row.waysInEnded} ${row.passwordHash ?? ''}`)

const marked = (row: Omit<PasswordOwner, 'passwordMark'> | null): PasswordOwner | null =>
  row && { ...row, passwordMark: passwordMarkOf(row) }

export const findForPassword = async (id: string): Promise<PasswordOwner | null> =>
  marked(await db.account.findUnique({ where: { id }, select: ownerFields }))

/** A citizen who forgot the password; anybody who has not set the first one yet. Officers turn to their operator for a new code. */
export const findForRecovery = async (login: string, kind: AccountKind = 'CITIZEN') =>
  marked(await db.account.findFirst({ where: { kind, login, ...mayEnter }, select: ownerFields }))

/** Whoever has shown the password and is to show more: a citizen or an officer who may enter. */
export const findForStep = async (
  id: string,
): Promise<(PasswordOwner & { language: string }) | null> => {
  const select = { ...ownerFields, language: true }
  const row = await db.account.findFirst({ where: { id, ...mayEnter }, select })
  return row && { ...row, passwordMark: passwordMarkOf(row) }
}

export async function countEnding(id: string, tx: Tx): Promise<void> {
  await tx.account.update({
    where: { id },
    data: { waysInEnded: { increment: 1 } },
    select: { id: true },
  })
}

/** Only if it is still the one that was read, and the way in was not ended since: of two at the same moment one wins. */
export async function replacePassword(
  {
    id,
    passwordHash: old,
    waysInEnded,
  }: Pick<PasswordOwner, 'id' | 'passwordHash' | 'waysInEnded'>,
  passwordHash: string,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id, passwordHash: old, waysInEnded },
    data: { passwordHash },
  })
  return count === 1
}
