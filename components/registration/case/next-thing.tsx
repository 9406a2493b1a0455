import type { ReactNode } from 'react'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { Office } from '@/lib/offices/office'
import { ReasonWords } from '../reason-words'
import type { Status } from '@/lib/registration/steps/status'
import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { toCounterHref } from '@/lib/registration/desk/passes/pass'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import type { SenderNow } from '@/lib/registration/contact/sender-now'
import { nextHref } from '@/lib/registration/steps/journey'
import { t } from '@/lib/words/t'
import type { ShownDeclaration } from '../shown-declaration'
import { Approved } from './approved'
import { Corrections } from './corrections'
import { HandIn } from './hand-in'
import { OfficeCard } from '../offices/office-card'
import type { PostalOrder } from '@/lib/postal/orders/order'
import { Pickup } from './pickup'
import { OfficialAdvice } from './official-advice'
import { BeingDecided, dueOf, BeingReviewed } from './waiting'

type Props = {
  declaration: ShownDeclaration
  office: Office | null
  approvedFormHref: string | null
  /** Once the owner has opened the account. */
  activation?: { at: Date | null }
  /** And is signed in here. */
  isSignedIn?: boolean
  /** Of a child's case: what whoever sent it is to the child now. */
  sender?: SenderNow | null
  /** The last order for the postman. */
  pickup?: PostalOrder | null
  /** A new signed paper is waited for, in place of one handed in before. */
  isReprint?: boolean
}

/** The one thing to do now, with the place and the date. */
export const NextThing = (props: Props) => <>{views[props.declaration.status](props)}</>

const views: Record<Status, (props: Props) => ReactNode> = {
  DRAFT: ({ declaration }) => (
    <Panel title={t('Việc cần làm tiếp theo')}>
      <p>
        {t(
          'Tờ khai này chưa gửi. Mọi điều bạn đã nhập vẫn còn. Bản nháp được giữ {days} ngày từ lần sửa cuối.',
          { days: DRAFT_DAYS },
        )}
      </p>
      <ButtonRow>
        <ButtonLink href={nextHref(declaration.typed)}>{t('Làm tiếp tờ khai')}</ButtonLink>
        <ButtonLink look="quiet" href={ofDeclaration(toCounterHref, declaration.reference)}>
          {t('Làm tiếp tại quầy')}
        </ButtonLink>
      </ButtonRow>
    </Panel>
  ),
  RECORDED: (props) => <PrintAndHandIn {...props} />,
  AWAITING_PAPER: (props) => <PrintAndHandIn {...props} />,
  UNDER_REVIEW: (props) => <BeingReviewed {...props} />,
  AWAITING_APPROVAL: (props) => <BeingReviewed {...props} />,
  DECIDED: (props) => <BeingDecided {...props} />,
  RETURNED: ({ declaration }) => <Corrections declaration={declaration} due={dueOf(declaration)} />,
  APPROVED: (props) => (
    <Approved {...props} whose={kindIdOf(props.declaration.typed) ?? 'person'} />
  ),
  REFUSED: ({ declaration, office }) => (
    <>
      <Notice tone="danger" title={t('Rất tiếc, hồ sơ chưa được duyệt.')}>
        {declaration.corrections.length > 0 && <p>{t('Lý do của cơ quan BHXH:')}</p>}
        <ul className="list-disc space-y-1 pl-[1.35em]">
          {declaration.corrections
            .filter(({ code }, at, all) => all.findIndex((one) => one.code === code) === at)
            .map((one) => (
              <li key={one.code}>
                <ReasonWords {...one} />
              </li>
            ))}
        </ul>
        <p>{t('Hồ sơ này đã đóng. Nếu đăng ký lại, các phần đã khai được điền sẵn để bạn sửa.')}</p>
      </Notice>
      <div className="mb-8">
        <Again reference={declaration.reference} />
      </div>
      {office && <OfficeCard office={office} />}
    </>
  ),
  WITHDRAWN: ({ declaration }) => (
    <Notice tone="info" title={t('Bạn đã rút hồ sơ này.')}>
      <Again reference={declaration.reference} look="secondary" />
    </Notice>
  ),
  LAPSED: ({ declaration }) => (
    <Notice tone="warning" title={t('Hồ sơ đã đóng vì quá hạn bổ sung.')}>
      <Again reference={declaration.reference} look="secondary" />
    </Notice>
  ),
}

/** Whoever has called the postman off goes there. */
const isByPost = ({ declaration: { typed }, pickup }: Props): boolean =>
  typed.submission?.method === 'post' && pickup?.state !== 'CANCELLED'

const PrintAndHandIn = (props: Props) => {
  const { declaration, office, isReprint, pickup } = props
  const isByPostman = isByPost(props)
  const isSigned = declaration.typed.submission?.method === 'signed'
  const way = isByPostman ? 'post' : isSigned ? 'signed' : 'counter'
  return (
    <>
      {pickup && declaration.status === 'RECORDED' && (
        <Pickup reference={declaration.reference} pickup={pickup} />
      )}
      <HandIn {...{ declaration, office, isReprint, isByPost: isByPostman }} />
      {/* How to get there is for whoever goes there. */}
      {office && way === 'counter' && <OfficeCard office={office} />}
      <OfficialAdvice method={way} />
    </>
  )
}

const Again = ({ reference, look }: { reference: string; look?: 'secondary' }) => (
  <form method="post" action="/dang-ky/moi">
    <input type="hidden" name="from" value={reference} />
    <Button look={look}>{t('Đăng ký lại')}</Button>
  </form>
)
