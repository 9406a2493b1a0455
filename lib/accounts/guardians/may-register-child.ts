import 'server-only'
import { dayOf, today } from '@/lib/forms/days/dates'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { readRegister } from '@/lib/insured/read-register'
import { findProfile } from '../repository'
import { isChildsCard, isSurelyOfAge } from './may-guard'
import { findEndOfChildhood } from './repository'

/**
 * Whether a child may be registered from this account: it is a person's, nobody looks after it, and neither the register nor its card says
 * that its owner is under eighteen. Asked by what offers it, by what begins it, and by the sending.
 */
export async function mayRegisterChild(accountId: string): Promise<boolean> {
  const owner = await findProfile(accountId)
  if (!owner || isOrganisationLogin(owner.login) || isChildsCard(owner.idNumber ?? '')) return false
  const [childUntil, person] = await Promise.all([
    findEndOfChildhood(accountId),
    readRegister(owner.login),
  ])
  if (childUntil && dayOf(childUntil) > today()) return false
  return person === null || isSurelyOfAge(person.birthDate)
}

/** Where somebody reads why not. */
export const tooYoungHref = '/ca-nhan?loi=chua-du-18'
