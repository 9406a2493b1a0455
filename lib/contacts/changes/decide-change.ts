import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Outcome } from '@/lib/review/refusals'
import { actOnChange } from './act-on-change'
import type { Approval } from '../contact-form'
import { carryOutChange } from './carry-out-change'
import { findChangeObstacle } from './find-obstacle'
import { missPaper } from './miss-paper'
import { tellEnd } from './tell-end'

const seen = ['person', 'paper', 'issue-day']

/** The day of issue is read off the paper once more: whoever approves has it in their hands, and has not looked it up (decisions 0048, 0053). */
export const approveChange = (
  officer: Officer,
  id: string,
  { issuedOn }: Approval,
): Promise<Outcome> =>
  actOnChange({ officer, id, transition: 'approve', seen }, async (change, tx) => {
    const refusal = await findChangeObstacle(officer, { change, decision: 'approve' }, tx)
    if (refusal) return refusal
    return issuedOn === change.paperIssuedOn
      ? carryOutChange(officer, change, tx)
      : missPaper(officer, change, tx)
  })

export const refuseChange = (officer: Officer, id: string, reason: string): Promise<Outcome> =>
  actOnChange({ officer, id, transition: 'refuse', reason }, async (change, tx) => {
    const refusal = await findChangeObstacle(officer, { change, decision: 'refuse' }, tx)
    if (!refusal) await tellEnd(change, tx)
    return refusal
  })
