import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { findOfficer } from '@/lib/accounts/find-officer'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import { may } from '../actions'
import { findObstacle } from '../desk/find-obstacle'
import { canHold } from '../holdings/holding'
import { holdsMost } from '../holdings/holds-most'
import { deleteHolding, findHolding, insertHolding } from '../holdings/repository'
import { refused, type Outcome } from '../refusals'
import { officeCodesOf } from '../scope'
import { actOnCase, type Press } from './act-on-case'

/** Its holder, or a supervisor, hands the case to a colleague who may do the work. */
export async function giveCase(which: Press, to: string): Promise<Outcome> {
  const { officer } = which
  const colleague = await findColleague(to)
  return actOnCase({ ...which, action: 'give' }, async (officeCase, tx) => {
    const { id, status, officeCode } = officeCase
    const holding = await findHolding(id, tx)
    if (holding?.officerId !== officer.id && !may(officer, 'takeAway')) return refused('not-held')
    if (!colleague) return refused('colleague-missing')
    if (!canHold(colleague, status) || !colleague.officeCodes.includes(officeCode))
      return refused('colleague-may-not')
    if (await findObstacle(colleague, officeCase, tx)) return refused('colleague-may-not')
    if (await holdsMost(colleague, tx)) return refused('colleague-holds-many')
    await deleteHolding(id, tx)
    await insertHolding({ declarationId: id, officerId: colleague.id }, tx)
    const details = { officer: colleague.id }
    const stream = `declaration:${id}`
    await record({ stream, act: 'give-case', actor: actorOf(officer), details }, tx)
    return { ok: true }
  })
}

type Colleague = Officer & { officeCodes: string[] }

async function findColleague(id: string): Promise<Colleague | null> {
  const colleague = isUuid(id) ? await findOfficer(id) : null
  return colleague && { ...colleague, officeCodes: await officeCodesOf(colleague) }
}
