import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import {
  findChildByLogin,
  findEndOfChildhood,
  findLeaving,
  listGuardiansOf,
  listWards,
} from './repository'
import type { Guardian, Ward } from './ward'

/** Who looks after this account now, the longest first. */
export const listGuardians = (childId: string): Promise<Guardian[]> => listGuardiansOf(childId)

/** The day from which nobody does; null for an account that is no child's. */
export const findMajority = (childId: string, tx?: Tx): Promise<Date | null> =>
  findEndOfChildhood(childId, tx)

/** Whose accounts the person of this mã số BHXH looks after now. */
export const listManaged = (guardianCode: string): Promise<Ward[]> => listWards(guardianCode)

/** Why this person, who once looked after the child of this number, does so no more; null for everybody else. */
export async function findWhyLeft(guardianCode: string, childLogin: string) {
  const child = await findChildByLogin(childLogin)
  return child && findLeaving(guardianCode, child.id)
}
