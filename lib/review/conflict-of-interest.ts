import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { listPairs } from '@/lib/duplicates/list-pairs'
import { isAmong } from '@/lib/accounts/is-among'
import { readRegister } from '@/lib/insured/read-register'
import { knownOf, ofKind, whoseOf } from '@/lib/registration/steps/declaration'
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
  for (const person of peopleOf(answers)) {
    const nearness = await findNearness(officer, person, tx)
    if (nearness) return nearness
  }
  return null
}

type Person = { bhxhCode?: string; idNumber?: string }

/** A guardian is as near to the case as the child; of an organisation, whoever represents it. */
function peopleOf(answers: OfficeCase['answers']): Person[] {
  const { idNumber } = whoseOf(answers)
  const { representative } = ofKind(answers, 'organisation') ?? {}
  return representative
    ? [{ idNumber: representative.idNumber }]
    : knownOf(answers).map(({ bhxhCode }) => ({ bhxhCode, idNumber }))
}

/** The same about anybody. */
export async function findNearness(
  officer: Officer,
  { bhxhCode, idNumber }: Person,
  tx?: Tx,
): Promise<Refusal | null> {
  // Without their own number nobody could tell: refused rather than assumed.
  if (!officer.bhxhCode) return 'officer-without-number'
  if (officer.bhxhCode === bhxhCode) return 'own-case'
  const [own, applicant] = [
    await readRegister(officer.bhxhCode, tx),
    bhxhCode ? await readRegister(bhxhCode, tx) : null,
  ]
  if (own && own.idNumber === idNumber) return 'own-case'
  return own && own.householdCode === applicant?.householdCode ? 'same-household' : null
}

/**
 * Whoever entered it, took the paper in, checked the case or concluded about a double does not decide about it, nor by another account of theirs.
 */
export async function hasWorkedOn(
  officer: Officer,
  { id, enteredByIds, receivedById, reviewedById, sheet }: OfficeCase,
  tx?: Tx,
): Promise<boolean> {
  const judges = (await listPairs(id, tx)).map(({ judgedById }) => judgedById)
  const hands = [...enteredByIds, receivedById, reviewedById, ...checkersOf(sheet), ...judges]
  return isAmong(officer, hands, tx)
}
