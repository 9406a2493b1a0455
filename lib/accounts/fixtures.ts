import { randomInt, randomUUID } from 'node:crypto'
import { inTransaction } from '@/lib/platform/database/transaction'
import { agreeBeforehand } from '@/lib/terms/accept/agree-beforehand'
import { createCitizenAccount } from './create-account'
import { proveOwner } from './codes/prove-owner'
import type { NewCitizen } from './repository'
import { setPassword } from './sign-in/set-password'
import type { Visitor } from '@/lib/platform/limits/visitor'

const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0')
export const aLogin = (): string => `99${digits(8)}`
export const aPassword = 'đồi chè mưa bay'

/** Each from a network of their own, so that one test does not use up another's tries. */
export const aVisitor = (): Visitor => ({
  network: { own: randomUUID(), wide: null, isOffice: false },
  device: 'Chrome trên Android',
})

export const aCitizen = (differing: Partial<NewCitizen> = {}): NewCitizen => ({
  declarationId: randomUUID(),
  login: aLogin(),
  fullName: 'Lò Thị Mẩy',
  phone: `+8491${digits(7)}`,
  idNumber: '001099012345',
  address: 'Tổ 3, Phường Núi Sam, Tỉnh An Giang',
  ...differing,
})

/** An account as an approval leaves it: without a password, its code on the way. */
export async function anApprovedCitizen(differing: Partial<NewCitizen> = {}) {
  const citizen = aCitizen(differing)
  const created = await inTransaction((tx) => createCitizenAccount(citizen, tx))
  if (!created.ok) throw new Error(created.reason)
  return { id: created.accountId, code: created.activationCode, login: citizen.login }
}

/** An account in use, whose owner has agreed to the terms, with one session open. */
export async function anActiveCitizen(differing: Partial<NewCitizen> = {}) {
  const { id, code, login } = await anApprovedCitizen(differing)
  const proved = await proveOwner(login, code, aVisitor())
  if (!proved.ok) throw new Error(proved.reason)
  const set = await setPassword(proved.grant, aPassword, {
    oldToken: null,
    visitor: { ...aVisitor(), device: 'Edge trên Windows' },
  })
  if (!set.ok) throw new Error(set.reasons.join())
  await agreeBeforehand(id)
  return { id, login, token: set.token }
}
