import type { ReactNode } from 'react'
import type { CaseFile } from '@/lib/review/case-file'
import type { Marks } from '@/lib/review/check-sheet'
import type { Right } from '@/lib/review/rights'
import { ActivationDecision } from './activation-decision'
import { ApproverDecision } from './approver-decision'
import { CheckerDecision } from './checker-decision'
import { ReceiverDecision } from './receiver-decision'
import { ReopenDecision } from './reopen-decision'
import { WaitingDecision, type Waiting } from './waiting-decision'

type Props = {
  file: CaseFile
  marks: Marks
  deeds: Right[]
  obstacle: string | null
  waiting: Waiting | null
}

/** What this officer may do with this case now, and nothing else. */
export function DecisionBox({ file, marks, deeds, obstacle, waiting }: Props) {
  const can = (deed: Right) => deeds.includes(deed)
  const parts: ReactNode[] = [
    waiting && <WaitingDecision key="wait" {...{ file, waiting }} />,
    can('receivePaper') && <ReceiverDecision key="receive" file={file} />,
    can('return') && <CheckerDecision key="check" file={file} marks={marks} obstacle={obstacle} />,
    can('approve') && (
      <ApproverDecision key="approve" file={file} marks={marks} obstacle={obstacle} />
    ),
    can('reopenCheck') && file.sheet.settled.length > 0 && (
      <ReopenDecision key="reopen" file={file} />
    ),
    can('printActivation') && <ActivationDecision key="print" file={file} />,
  ].filter(Boolean)
  return (
    <section
      id="quyet-dinh"
      tabIndex={-1}
      className="mb-5 rounded-lg border-2 border-voice bg-paper p-4"
    >
      <h2 className="mb-2 text-lg">Việc của bạn</h2>
      {parts.length > 0 ? parts : <p>Lúc này bạn chỉ xem hồ sơ này.</p>}
    </section>
  )
}
