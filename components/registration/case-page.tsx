import { FormPage } from '@/components/layout/form-page'
import { HelpLine } from '@/components/layout/help-line'
import { StatusTag } from '@/components/ui/status-tag'
import { Notice } from '@/components/ui/notice'
import type { Office } from '@/lib/offices/office'
import { shownReference } from '@/lib/registration/reference'
import { statusLabel, type Status } from '@/lib/registration/status'
import type { Tidings } from '@/lib/registration/tidings'
import type { TimelineItem } from '@/lib/registration/timeline'
import { CaseActions } from './case-actions'
import { NextThing } from './next-thing'
import { OtherCases } from './other-cases'
import type { ShownDeclaration } from './shown-declaration'
import { Timeline } from './timeline'

type Props = {
  declaration: ShownDeclaration
  others: ShownDeclaration[]
  office: Office | null
  timeline: TimelineItem[]
  /** What the press that led here came to. */
  tidings: Tidings | null
  /** Where the approved copy of the form is, once there is one. */
  approvedFormHref: string | null
}

const toneOf: Partial<Record<Status, 'success' | 'warning' | 'danger' | 'info'>> = {
  RETURNED: 'warning',
  APPROVED: 'success',
  REFUSED: 'danger',
  AWAITING_PAPER: 'info',
  RECORDED: 'info',
}

/** Where the case stands and what to do next; the same page from the minute after «Ghi nhận» to the end. */
export const CasePage = ({
  declaration,
  others,
  office,
  timeline,
  tidings,
  approvedFormHref,
}: Props) => (
  <FormPage aside={<HelpLine />} asideLabel="Hỗ trợ">
    <h1 className="mb-2 text-3xl">Hồ sơ {shownReference(declaration.reference)}</h1>
    <p className="mb-6">
      <StatusTag tone={toneOf[declaration.status]}>{statusLabel[declaration.status]}</StatusTag>
    </p>
    {tidings && (
      <Notice tone={tidings.tone} title={tidings.title} role="status">
        <p>{tidings.text}</p>
      </Notice>
    )}
    <NextThing {...{ declaration, office, approvedFormHref }} />
    {timeline.length > 0 && <Timeline items={timeline} officeName={office?.name} />}
    <CaseActions declaration={declaration} />
    <OtherCases others={others} />
  </FormPage>
)
