import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { findOffice } from '@/lib/offices/repository'
import { may } from '../actions'
import type { OfficeCase } from '../office-case'
import { otherHolder } from './find-holder-refusal'
import { canHold, isHeldFor, rolesThatHold } from './holding'
import {
  extendHolding,
  findHolding,
  findPutBack,
  listPossibleHolders,
  type Colleague,
} from './repository'

/** Who holds the case an officer has opened, and what they may do about that. Opened by its holder, it is held for longer. */
export async function showHolding(officer: Officer, officeCase: OfficeCase) {
  const { id, status } = officeCase
  if (!isHeldFor(status)) return null
  const pair = { declarationId: id, officerId: officer.id }
  await extendHolding(pair)
  const holding = await findHolding(id)
  const isOwn = holding?.officerId === officer.id
  const mayTakeAway = may(officer, 'takeAway')
  return {
    holding,
    isOwn,
    /** Whoever had it last reads that it is theirs no more, also when somebody else put it back. */
    putBackAt: holding ? null : await findPutBack(pair),
    /** Nothing of the work is this officer's now. */
    isOthers: otherHolder(officer, holding) !== null,
    mayTake: !holding && canHold(officer, status),
    mayTakeAway: mayTakeAway && holding !== null && !isOwn,
    colleagues: isOwn || mayTakeAway ? await colleaguesFor(officeCase, holding?.officerId) : [],
  }
}

/** In the office of the case or above it, in the role it waits for. */
async function colleaguesFor(
  { officeCode, status }: OfficeCase,
  holderId = NOBODY,
): Promise<Colleague[]> {
  const parentCode = (await findOffice(officeCode))?.parentCode
  const officeCodes = parentCode ? [officeCode, parentCode] : [officeCode]
  return listPossibleHolders({ officeCodes, roles: rolesThatHold(status), without: holderId })
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

export type ShownHolding = NonNullable<Awaited<ReturnType<typeof showHolding>>>
