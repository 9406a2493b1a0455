import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import type { Action } from '@/lib/review/actions'
import type { Desk } from '@/lib/review/page/open-desk'
import { ActivationAction } from './activation-action'
import { ApproverActions } from './approver-actions'
import { CheckerActions } from './checker-actions'
import { IvanAction } from './ivan-action'
import { ReceiverAction } from './receiver-action'
import { ReopenAction } from './reopen-action'
import { KeptLine } from '../desk-form'
import type { FieldErrors } from '../field-errors'
import { WaitingDecision } from './waiting-decision'

type Props = {
  desk: Desk
  /** In sight while the sheet below it is filled in. */
  stays: boolean
  /** Something can be typed on this page. */
  keeps: boolean
  errors: FieldErrors
}

export const actionsId = 'quyet-dinh'

/** What this officer may do with this case now, and nothing else. */
export function ActionBox({ desk, stays, keeps, errors }: Props) {
  const { form, officeCase, marks, actions, obstacle, names, waiting, noSlip, slipFamily } = desk
  const judged = { form, officeCase, marks, obstacle, names }
  const can = (action: Action) => actions.includes(action)
  const parts: ReactNode[] = [
    waiting && <WaitingDecision key="wait" {...{ form, waiting }} />,
    can('receivePaper') && <ReceiverAction key="receive" {...{ form, officeCase, errors }} />,
    can('return') && <CheckerActions key="check" {...judged} />,
    can('decideApproval') && <ApproverActions key="approve" {...judged} error={errors.lookAgain} />,
    can('reopenCheck') && officeCase.sheet.settled.length > 0 && (
      <ReopenAction key="reopen" {...{ form, officeCase }} error={errors.reopenWhy} />
    ),
    can('sendIvanAgain') && <IvanAction key="ivan" form={form} />,
    can('printActivation') && (
      <ActivationAction key="print" {...{ officeCase, errors, noSlip }} family={slipFamily} />
    ),
  ].filter(Boolean)
  return (
    <section
      id={actionsId}
      // Its keys scroll what does not fit.
      tabIndex={stays ? 0 : -1}
      aria-labelledby="quyet-dinh-title"
      className={classes(
        'mb-4 rounded-lg border-2 border-voice bg-paper p-3',
        stays && 'staying z-10',
      )}
    >
      <h2 id="quyet-dinh-title" className="mb-2 text-lg">
        Việc của bạn
      </h2>
      {parts.length > 0 ? parts : <p>Lúc này hồ sơ không chờ bạn làm việc gì.</p>}
      {keeps && <KeptLine />}
    </section>
  )
}
