import 'server-only'
import { dayOf, today } from '@/lib/forms/days/dates'
import { readRegister } from '@/lib/insured/read-register'
import type { Tx } from '@/lib/platform/database/transaction'
import type { GuardiansFault } from './guardians-fault'
import type { Kinship } from './kinship'
import { isSurelyOfAge } from './may-guard'
import { findContactsWithout } from './ending/repository'
import { findChildContacts, findEndOfChildhood, listGuardiansOf } from './repository'
import type { Guardian } from './ward'

/** Who comes and who leaves, each by their mã số BHXH; at least one of the two. */
export type GuardiansChange = {
  childId: string
  comes: { code: string; kinship: Kinship } | null
  leaves: string | null
  /** Why, as data: kept with what it ended. */
  ground: string
}

/** Parents are two; whoever else has a say has it by a court's or a commune's decision, in the place of one of them. */
const MOST = 2

/** Why this may not be; null when it may. Asked when it is asked for, and again by the approval. */
export async function findGuardiansFault(
  change: GuardiansChange,
  tx: Tx,
): Promise<GuardiansFault | null> {
  const { childId, comes } = change
  const until = await findEndOfChildhood(childId, tx)
  if (!until) return 'no-child'
  if (dayOf(until) <= today()) return 'child-of-age'
  const live = await listGuardiansOf(childId, tx)
  const fault = comes && (await findFaultOfComing({ childId, code: comes.code, live }, tx))
  return fault ?? findFaultOfNumber(change, live, tx)
}

/** Whoever leaves is there, and afterwards there are neither too many nor too few. */
async function findFaultOfNumber(
  change: GuardiansChange,
  live: Guardian[],
  tx: Tx,
): Promise<GuardiansFault | null> {
  const staying = live.filter(({ guardianCode }) => guardianCode !== change.leaves).length
  if (change.leaves && staying === live.length) return 'guardian-left'
  const after = staying + (change.comes ? 1 : 0)
  if (after > MOST) return 'guardians-full'
  return after === 0 && !(await hasOwnContact(change, tx)) ? 'guardian-last' : null
}

type Coming = { childId: string; code: string; live: Guardian[] }

async function findFaultOfComing(
  { childId, code, live }: Coming,
  tx: Tx,
): Promise<GuardiansFault | null> {
  if ((await findChildContacts(childId, tx)).login === code) return 'guardian-is-child'
  const person = await readRegister(code, tx)
  if (!person) return 'guardian-unknown'
  if (!isSurelyOfAge(person.birthDate)) return 'guardian-not-adult'
  return live.some(({ guardianCode }) => guardianCode === code) ? 'guardian-already' : null
}

/** Nobody's hand is left: then the child needs a contact of its own, or nobody could ever come in again. */
async function hasOwnContact(
  { childId, leaves, ground }: GuardiansChange,
  tx: Tx,
): Promise<boolean> {
  if (!leaves) return true
  const left = await findContactsWithout({ childId, guardianCode: leaves }, ground, tx)
  return left.phone !== null || left.email !== null
}
