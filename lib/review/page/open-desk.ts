import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { showHandover } from '@/lib/ivan/handovers/show-handover'
import { findPickup } from '@/lib/postal/orders/find-pickup'
import { listActions, may, type Action } from '../actions'
import { usualSlug } from '../desk/desk-parts'
import { findObstacle } from '../desk/find-obstacle'
import { showHolding } from '../holdings/show-holding'
import { refusalText } from '../refusals'
import { openCase } from '../desk/open-case'
import { openPageForm } from '../desk/page-form'
import { showPairs } from '../pairs/show-pairs'
import { findSlipFamily } from '../slips/slip-family'
import { showWaiting } from '../decisions/show-waiting'

/** All that the page of a case shows to this officer; the look is journaled. Null when it is not theirs to see. */
export async function openDesk(officer: Officer, reference: string) {
  const opened = await openCase(officer, reference)
  if (!opened) return null
  const { officeCase, isActivated } = opened
  const handover = await showHandover(officeCase.id)
  const isOfUse: Partial<Record<Action, boolean>> = {
    printActivation: !isActivated,
    sendIvanAgain: handover !== null && handover.state !== 'ACCEPTED',
  }
  const holding = await showHolding(officer, officeCase)
  const actions = holding?.isOthers
    ? []
    : listActions(officer, officeCase.status).filter((action) => isOfUse[action] ?? true)
  const refusal = await findObstacle(officer, officeCase)
  const obstacle = refusal && refusalText[refusal]
  return {
    ...opened,
    form: await openPageForm(officer, officeCase),
    actions,
    holding,
    obstacle,
    /** What Enter does. */
    usual: usualSlug(actions, obstacle),
    waiting: showWaiting(officer, officeCase),
    pickup: await findPickup(officeCase.id),
    handover,
    slipFamily: actions.includes('printActivation')
      ? await findSlipFamily(officer, officeCase)
      : null,
    pairs: await showPairs(officer, officeCase),
    canAddNote: may(officer, 'addNote'),
  }
}

/** The case an officer works on, what they may do with it, and what they have typed for it and not sent. */
export type Desk = NonNullable<Awaited<ReturnType<typeof openDesk>>>
