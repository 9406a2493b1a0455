import type { ReactNode } from 'react'
import { wholeOfficeName } from '@/lib/offices/office'
import { FormPage } from '@/components/layout/pages/form-page'
import { StatusTag } from '@/components/ui/status-tag'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { PersonName } from '@/components/ui/words/person-name'
import type { AnswerLine } from '@/lib/registration/answers/answer-lines'
import type { Office } from '@/lib/offices/office'
import type { SenderNow } from '@/lib/registration/contact/sender-now'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { statusLabel, type Status } from '@/lib/registration/steps/status'
import { typedName } from '@/lib/registration/steps/typed-whose'
import type { ShownHandover } from '@/lib/ivan/handovers/show-handover'
import type { PostalOrder } from '@/lib/postal/orders/order'
import type { Tidings } from '@/lib/registration/drafts/tidings'
import { SignedWith } from '../signing/signed-with'
import { isReprint } from '@/lib/registration/printed/reprint'
import type { TimelineItem } from '@/lib/registration/sent/timeline'
import { t } from '@/lib/words/t'
import { CaseQuestions, type AskedQuestion } from './case-questions'
import { CaseActions } from './case-actions'
import { Ivan } from './ivan'
import { NextThing } from './next-thing'
import { Reference, References } from '../reference'
import { OtherCases } from './other-cases'
import { AnswerSummary } from '../answer-summary'
import { ConfirmedByCode } from '../confirmed-by-code'
import { LeaveBrowser } from '../shared-computer'
import type { ShownDeclaration } from '../shown-declaration'
import { Timeline } from './timeline'

type Props = {
  declaration: ShownDeclaration
  others: ShownDeclaration[]
  /** Numbers of cases that are locked in this browser by now. */
  locked: string[]
  /** What was answered; empty before it is sent. */
  lines: AnswerLine[]
  office: Office | null
  timeline: TimelineItem[]
  /** Once the owner has opened the account. */
  activation?: { at: Date | null }
  /** What the press that led here came to. */
  tidings: Tidings | null
  /** Told where another case was closed to this browser. */
  letOut: ReactNode
  /** The owner of the account is signed in here. */
  isSignedIn: boolean
  /** Of a child's case: what whoever sent it is to the child now. */
  sender: SenderNow | null
  /** Where the approved copy of the form is, once there is one. */
  approvedFormHref: string | null
  /** The last order for the postman, where one was to come. */
  pickup: PostalOrder | null
  /** To the I-VAN that was chosen, once approved. */
  handover: ShownHandover | null
  /** What the office asks about it. */
  asked: AskedQuestion[]
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
  locked,
  lines,
  office,
  timeline,
  activation,
  tidings,
  letOut,
  isSignedIn,
  sender,
  approvedFormHref,
  asked,
  pickup,
  handover,
}: Props) => {
  const number = <Reference>{declaration.reference}</Reference>
  return (
    <FormPage
      aside={<Beside {...{ declaration, others, locked }} />}
      asideLabel={t('Hồ sơ trên máy này')}
    >
      <h1 className="mb-2 text-3xl">
        {t('Hồ sơ <reference></reference>', {
          reference: () => number,
        })}
      </h1>
      <WhichChild typed={declaration.typed} />
      <p className="mb-6">
        <StatusTag tone={toneOf[declaration.status]}>
          {t(statusLabel[declaration.status])}
        </StatusTag>
      </p>
      {letOut}
      {tidings && (
        <Notice tone={tidings.tone} title={tidings.title} role="status">
          <p>{tidings.text}</p>
        </Notice>
      )}
      <CaseQuestions reference={declaration.reference} asked={asked} />
      <NextThing
        {...{ declaration, office, activation, isSignedIn, sender, approvedFormHref, pickup }}
        isReprint={isReprint(timeline)}
      />
      {handover && <Ivan handover={handover} />}
      {timeline.length > 0 && (
        <Timeline items={timeline} officeName={office ? wholeOfficeName(office) : undefined} />
      )}
      {declaration.authenticated && (
        <p className="mb-6">
          <ConfirmedByCode sent={declaration.authenticated} />
        </p>
      )}
      {declaration.certificate && <SignedWith certificate={declaration.certificate} />}
      {lines.length > 0 && (
        <Details summary={t('Xem lại điều đã khai')}>
          <AnswerSummary lines={lines} />
        </Details>
      )}
      <CaseActions declaration={declaration} />
    </FormPage>
  )
}

/** A parent may have several cases here: the number alone doesn't say whose this is. */
const WhichChild = ({ typed }: Pick<ShownDeclaration, 'typed'>) => {
  const name = kindIdOf(typed) === 'child' && typedName(typed)
  return (
    name && (
      <p className="mb-3 text-xl">
        {t('Đăng ký cho con: <strong></strong>', {
          strong: () => (
            <strong>
              <PersonName>{name}</PersonName>
            </strong>
          ),
        })}
      </p>
    )
  )
}

const Beside = ({
  declaration,
  others,
  locked,
}: Pick<Props, 'declaration' | 'others' | 'locked'>) => (
  <>
    <LeaveBrowser declaration={declaration} />
    <OtherCases others={others} />
    {locked.length > 0 && (
      <p>
        {t('Đã khóa trên máy này: <references></references>. <a>Xin mã để mở lại</a>', {
          references: () => <References of={locked} />,
          a: (words) => <a href="/ho-so?khac=1">{words}</a>,
        })}
      </p>
    )}
  </>
)
