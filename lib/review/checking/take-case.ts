import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { findObstacle } from '../desk/find-obstacle'
import { holdCase } from '../holdings/hold-case'
import { canHold } from '../holdings/holding'
import type { OfficeCase } from '../office-case'
import { refused, type Outcome } from '../refusals'
import { lockCase, type Which } from '../repository'
import { actOnCase, type Press } from './act-on-case'

/** This officer works on the case from now on, and nobody else. */
export const takeCase = (which: Press): Promise<Outcome> =>
  actOnCase({ ...which, action: 'take' }, (officeCase, tx) => holdIt(which.officer, officeCase, tx))

/** A case that was found for an officer, if it is still free and theirs to judge. */
export async function takeFound(officer: Officer, which: Which, tx: Tx): Promise<boolean> {
  const officeCase = await lockCase(which, tx)
  return officeCase !== null && (await holdIt(officer, officeCase, tx)).ok
}

async function holdIt(officer: Officer, officeCase: OfficeCase, tx: Tx): Promise<Outcome> {
  if (!canHold(officer, officeCase.status)) return refused('not-now')
  const obstacle = await findObstacle(officer, officeCase, tx)
  return obstacle ? refused(obstacle) : holdCase(officer, officeCase, tx)
}
