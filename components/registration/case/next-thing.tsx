import { Reference } from '../reference'
import { wholeOfficeName } from '@/lib/offices/office'
import type { ReactNode } from 'react'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { dayOf, formatDay, today } from '@/lib/forms/days/dates'
import type { Office } from '@/lib/offices/office'
import { reasonText } from '@/lib/registration/steps/correction'
import type { Status } from '@/lib/registration/steps/status'
import { nextHref } from '@/lib/registration/steps/steps'
import { hotline } from '@/lib/site/settings'
import type { ShownDeclaration } from '../shown-declaration'
import { Approved } from './approved'
import { Corrections } from './corrections'
import { HandIn } from './hand-in'
import { OfficeCard } from '../offices/office-card'
import { OfficialAdvice } from './official-advice'

type Props = {
  declaration: ShownDeclaration
  office: Office | null
  approvedFormHref: string | null
  /** Once the owner has opened the account. */
  activation?: { at: Date | null }
  /** And is signed in here. */
  isSignedIn?: boolean
  /** A new signed paper is waited for, in place of one handed in before. */
  isReprint?: boolean
}

/** The one thing to do now, with the place and the date. */
export const NextThing = (props: Props) => <>{views[props.declaration.status](props)}</>

const due = ({ dueOn }: ShownDeclaration): string => (dueOn ? formatDay(dueOn) : '')

const views: Record<Status, (props: Props) => ReactNode> = {
  DRAFT: ({ declaration }) => (
    <Panel title="Việc cần làm tiếp theo">
      <p>
        Tờ khai này chưa gửi. Mọi điều bạn đã nhập vẫn còn. Bản nháp được giữ 30 ngày từ lần sửa
        cuối.
      </p>
      <ButtonRow>
        <ButtonLink href={nextHref(declaration.typed)}>Làm tiếp tờ khai</ButtonLink>
      </ButtonRow>
    </Panel>
  ),
  RECORDED: (props) => <PrintAndHandIn {...props} />,
  AWAITING_PAPER: (props) => <PrintAndHandIn {...props} />,
  UNDER_REVIEW: (props) => <Waiting {...props} />,
  AWAITING_APPROVAL: (props) => <Waiting {...props} />,
  DECIDED: (props) => <BeingDecided {...props} />,
  RETURNED: ({ declaration }) => <Corrections declaration={declaration} due={due(declaration)} />,
  APPROVED: (props) => <Approved {...props} />,
  REFUSED: ({ declaration, office }) => (
    <>
      <Notice tone="danger" title="Rất tiếc, hồ sơ chưa được duyệt.">
        {declaration.corrections.length > 0 && <p>Lý do của cơ quan BHXH:</p>}
        <ul className="list-disc space-y-1 pl-[1.35em]">
          {declaration.corrections
            .filter(({ code }, at, all) => all.findIndex((one) => one.code === code) === at)
            .map((one) => (
              <li key={one.code}>{reasonText(one)}</li>
            ))}
        </ul>
        <p>Hồ sơ này đã đóng. Nếu đăng ký lại, các phần đã khai được điền sẵn để bạn sửa.</p>
      </Notice>
      <div className="mb-8">
        <Again reference={declaration.reference} />
      </div>
      {office && <OfficeCard office={office} />}
    </>
  ),
  WITHDRAWN: ({ declaration }) => (
    <Notice tone="info" title="Bạn đã rút hồ sơ này.">
      <Again reference={declaration.reference} look="secondary" />
    </Notice>
  ),
  LAPSED: ({ declaration }) => (
    <Notice tone="warning" title="Hồ sơ đã đóng vì quá hạn bổ sung.">
      <Again reference={declaration.reference} look="secondary" />
    </Notice>
  ),
}

function Waiting({ declaration, office }: Props) {
  if (declaration.dueOn && dayOf(declaration.dueOn) < today())
    return <Late {...{ declaration, office }} />
  return (
    <Panel title="Bạn chưa phải làm gì thêm">
      <p>
        Cơ quan BHXH đã nhận tờ khai đã ký và đang xem hồ sơ. Kết quả có chậm nhất ngày{' '}
        <strong>{due(declaration)}</strong>. Bạn được nhắn tin khi có kết quả.
      </p>
    </Panel>
  )
}

/** The promised day is past: said first, with whom to ask. */
const Late = ({ declaration, office }: Pick<Props, 'declaration' | 'office'>) => (
  <Notice tone="warning" title={`Hạn trả lời ngày ${due(declaration)} đã qua.`}>
    <p>Xin lỗi bạn. Cơ quan BHXH chưa trả lời đúng hẹn, hồ sơ vẫn đang được xử lý.</p>
    <p>
      Để hỏi, gọi <a href={hotline.href}>{hotline.shown}</a> hoặc đến{' '}
      {office ? wholeOfficeName(office) : 'cơ quan BHXH đã chọn'}, và đọc mã hồ sơ{' '}
      <Reference sign=".">{declaration.reference}</Reference>
    </p>
    {office?.phone && <p>Điện thoại của cơ quan: {office.phone}</p>}
  </Notice>
)

/** Decided, but not yet in effect: nothing is promised about what was decided. */
const BeingDecided = (props: Props) => (
  <>
    {props.declaration.dueOn && dayOf(props.declaration.dueOn) < today() && <Late {...props} />}
    <Panel title="Cơ quan BHXH đang ghi quyết định">
      <p>Quyết định chưa có hiệu lực. Bạn được nhắn tin ngay khi có kết quả.</p>
    </Panel>
  </>
)

const isByPost = ({ typed }: ShownDeclaration): boolean => typed.submission?.method === 'post'

const PrintAndHandIn = ({ declaration, office, isReprint }: Props) => (
  <>
    <HandIn {...{ declaration, office, isReprint }} />
    {/* How to get there is for whoever goes there. */}
    {office && !isByPost(declaration) && <OfficeCard office={office} />}
    <OfficialAdvice isByPost={isByPost(declaration)} />
  </>
)

const Again = ({ reference, look }: { reference: string; look?: 'secondary' }) => (
  <form method="post" action="/dang-ky/moi">
    <input type="hidden" name="from" value={reference} />
    <Button look={look}>Đăng ký lại</Button>
  </form>
)
