import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { GuardianWish } from './guardian-wish'
import type { Tx } from '@/lib/platform/database/transaction'
import {
  changeTransitions,
  type ChangingAccount,
  type ContactChange,
  type ContactKind,
  type ChangeKind,
  type ChangeState,
  type ChangeTransition,
} from './contact-change'

const ofAccount = {
  fullName: true,
  login: true,
  idNumber: true,
  phone: true,
  email: true,
  emailVerified: true,
  language: true,
} as const

export const select = {
  id: true,
  accountId: true,
  kind: true,
  guardian: true,
  oldValue: true,
  newValue: true,
  paperNumber: true,
  paperIssuedOn: true,
  paperMisses: true,
  officeCode: true,
  state: true,
  askedById: true,
  decidedById: true,
  reason: true,
  createdAt: true,
  stateSince: true,
  account: {
    select: {
      ...ofAccount,
      passwordHash: true,
    },
  },
} as const

type Row = Omit<ContactChange, 'account' | 'kind' | 'guardian'> & {
  kind: ChangeKind
  guardian: unknown
  account: Omit<ChangingAccount, 'isOpened'> & { passwordHash: string | null }
}
/** That a guardian's change has what belongs to it, and no other has, the table itself checks. */
export const shown = ({ account: { passwordHash, ...account }, ...row }: Row): ContactChange =>
  ({ ...row, account: { ...account, isOpened: passwordHash !== null } }) as ContactChange

export type CounterAccount = Omit<ChangingAccount, 'isOpened'> & { id: string }

export const findCitizen = (
  where: { login: string; idNumber: string } | { id: string },
  client: Tx | typeof db = db,
): Promise<CounterAccount | null> =>
  client.account.findFirst({
    where: { ...where, kind: 'CITIZEN' },
    select: { id: true, ...ofAccount },
  })

export const findCitizenByLogin = (login: string): Promise<{ id: string } | null> =>
  db.account.findFirst({ where: { login, kind: 'CITIZEN' }, select: { id: true } })

/** What is asked for and by which paper; `state`: where it begins. */
export type AskedRow = Pick<ContactChange, 'oldValue' | 'newValue' | 'paperNumber'> & {
  kind: ChangeKind
  guardian?: GuardianWish
  paperIssuedOn: string
  state: Extract<ChangeState, 'ASKED' | 'CONFIRMED'>
}
type NewChange = AskedRow & Pick<ContactChange, 'accountId' | 'officeCode' | 'askedById'>

/** Null when another change of this kind still waits for the account. */
export async function insertChange(change: NewChange, tx: Tx): Promise<string | null> {
  const [created] = await tx.contactChange.createManyAndReturn({
    data: [change],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

export async function findChange(id: string, officeCodes: string[]): Promise<ContactChange | null> {
  const row = await db.contactChange.findFirst({
    where: { id, officeCode: { in: officeCodes } },
    select,
  })
  return row && shown(row)
}

/** Held until the transaction ends: of two officers pressing together one acts. */
export async function lockChange(
  id: string,
  officeCodes: string[],
  tx: Tx,
): Promise<ContactChange | null> {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "ContactChange" WHERE id = ${id}::uuid AND "officeCode" = ANY(${officeCodes}) FOR UPDATE`
  return held ? shown(await tx.contactChange.findUniqueOrThrow({ where: held, select })) : null
}

export async function moveChange(
  id: string,
  transition: ChangeTransition,
  by: { decidedById?: string; reason?: string },
  tx: Tx,
): Promise<void> {
  await tx.contactChange.update({
    where: { id },
    data: { ...by, state: changeTransitions[transition].to, stateSince: new Date() },
    select: { id: true },
  })
}

/** Whether a code went to the new contact since this was asked for. */
export async function hasSentCode(
  { accountId, newValue, createdAt }: Pick<ContactChange, 'accountId' | 'newValue' | 'createdAt'>,
  tx: Tx,
): Promise<boolean> {
  const sent = await tx.message.findFirst({
    where: {
      accountId,
      recipient: newValue,
      purpose: 'change-contact',
      createdAt: { gte: createdAt },
    },
    select: { id: true },
  })
  return sent !== null
}

/** How many wrong days have been told of this paper, this one counted. */
export async function countMiss(id: string, tx: Tx): Promise<number> {
  const { paperMisses } = await tx.contactChange.update({
    where: { id },
    data: { paperMisses: { increment: 1 } },
    select: { paperMisses: true },
  })
  return paperMisses
}

/** The address of an e-mail was proved at the counter by its code; so was the phone. */
export async function writeContact(
  accountId: string,
  kind: ContactKind,
  value: string,
  tx: Tx,
): Promise<void> {
  const data = kind === 'PHONE' ? { phone: value } : { email: value, emailVerified: true }
  await tx.account.update({ where: { id: accountId }, data, select: { id: true } })
}
