import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { isAmong } from '@/lib/accounts/is-among'
import { readRegister } from '@/lib/insured/read-register'
import { knownOf, whoseOf } from '@/lib/registration/steps/declaration'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from './office-case'
import { checkersOf } from './sheet/check-sheet'
import type { Refusal } from './refusals'

/** Why this officer stands too near to the applicant to judge the case; null when they do not. */
export async function findConflict(
  officer: Officer,
  { answers }: OfficeCase,
  tx?: Tx,
): Promise<Refusal | null> {
  const { idNumber } = whoseOf(answers)
  // A guardian is as near to the case as the child.
  for (const { bhxhCode } of knownOf(answers)) {
    const nearness = await findNearness(officer, { bhxhCode, idNumber }, tx)
    if (nearness) return nearness
  }
  return null
}

/** The same about anybody. */
export async function findNearness(
  officer: Officer,
  { bhxhCode, idNumber }: { bhxhCode: string; idNumber?: string },
  tx?: Tx,
): Promise<Refusal | null> {
  // Without their own number nobody could tell: refused rather than assumed.
  if (!officer.bhxhCode) return 'officer-without-number'
  if (officer.bhxhCode === bhxhCode) return 'own-case'
  const [own, applicant] = [
    await readRegister(officer.bhxhCode, tx),
    await readRegister(bhxhCode, tx),
  ]
  if (own?.idNumber === idNumber) return 'own-case'
  return own && own.householdCode === applicant?.householdCode ? 'same-household' : null
}

/** Whoever took the paper in or checked the case does not decide about it, nor by another account of theirs. */
export const hasWorkedOn = (
  officer: Officer,
  { receivedById, reviewedById, sheet }: OfficeCase,
  tx?: Tx,
): Promise<boolean> => isAmong(officer, [receivedById, reviewedById, ...checkersOf(sheet)], tx)
