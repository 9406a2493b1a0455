import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import { listGuardians } from '@/lib/accounts/guardians/list-guardians'
import { shownBhxhCode } from '@/lib/forms/shown'
import { lookUpPerson } from '@/lib/insured/look-up-person'
import { ofKind } from '@/lib/registration/steps/declaration'
import type { OfficeCase } from '../office-case'
import { findAccountOf } from '../repository'

export type SlipFamily = {
  /** Who looks after the child now: what they are to it, name and number. */
  guardians: string[]
  /** The guardian whom the case names does so no more. */
  hasLeft: boolean
}

/** To whom the slip of a child's account may be handed; null where nobody looks after it. The looks into the register are journaled. */
export async function findSlipFamily(
  officer: Officer,
  { id, answers }: OfficeCase,
): Promise<SlipFamily | null> {
  const account = await findAccountOf(id)
  const live = account ? await listGuardians(account.id) : []
  if (live.length === 0) return null
  const looking = { stream: `declaration:${id}`, actor: actorOf(officer) }
  const guardians: string[] = []
  for (const { guardianCode, kinship } of live) {
    const person = await lookUpPerson(guardianCode, looking)
    const known = [kinshipLabel(kinship), person?.fullName, shownBhxhCode(guardianCode)]
    guardians.push(known.filter(Boolean).join(', '))
  }
  const named = ofKind(answers, 'child')?.guardian.bhxhCode
  return { guardians, hasLeft: live.every(({ guardianCode }) => guardianCode !== named) }
}
