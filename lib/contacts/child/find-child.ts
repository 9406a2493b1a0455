import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { findMajority } from '@/lib/accounts/guardians/list-guardians'
import { dayOf, today } from '@/lib/forms/days/dates'
import { birthsThatAgree } from '@/lib/insured/birth'
import { readRegister } from '@/lib/insured/read-register'
import { refused, type Outcome } from '@/lib/review/refusals'
import { findNoFinding, recordFinding } from '../counter/find-at-counter'
import { findCitizenByLogin } from '../repository'
import type { ChildAtCounter } from '../guardians/child-form'
import type { AtCounter } from './kept-child'

/**
 * A child's account, by its number and birthday and by the numbers of whoever has come: all four must fit, and a miss does not say which.
 * Counted and written down as any account that is opened at the counter.
 */
export async function findChild(
  officer: Officer,
  typed: ChildAtCounter,
): Promise<Outcome<{ found: AtCounter }>> {
  const no = await findNoFinding(officer)
  if (no) return no
  const account = await findMatch(typed)
  await recordFinding(officer, account?.id)
  if (!account) return refused('no-child')
  const { comer, idNumber } = typed
  return dayOf(account.until) <= today()
    ? refused('child-of-age')
    : { ok: true, found: { childId: account.id, comer, idNumber } }
}

async function findMatch({ login, birthDate, comer, idNumber }: ChildAtCounter) {
  const [child, guest, account] = await Promise.all([
    readRegister(login),
    readRegister(comer),
    findCitizenByLogin(login),
  ])
  const fits =
    guest?.idNumber === idNumber && child && birthsThatAgree(birthDate).includes(child.birthDate)
  const until = account && fits ? await findMajority(account.id) : null
  return account && until ? { id: account.id, until } : null
}
