import type { ReactNode } from 'react'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { formatDay } from '@/lib/forms/dates'
import type { Office } from '@/lib/offices/office'
import { recordedMessage } from '@/lib/registration/official-texts'
import type { Status } from '@/lib/registration/status'
import { nextHref } from '@/lib/registration/steps'
import type { ShownDeclaration } from './shown-declaration'
import { Corrections } from './corrections'
import { OfficeCard } from './office-card'

type Props = {
  declaration: ShownDeclaration
  office: Office | null
  approvedFormHref: string | null
}

/** The one thing to do now, with the place and the date. */
export const NextThing = (props: Props) => <>{views[props.declaration.status](props)}</>

const due = ({ dueOn }: ShownDeclaration): string => (dueOn ? formatDay(dueOn) : '')

const views: Record<Status, (props: Props) => ReactNode> = {
  DRAFT: ({ declaration }) => (
    <Panel title="Việc cần làm tiếp theo">
      <p>Tờ khai này chưa gửi. Mọi điều bạn đã nhập vẫn còn.</p>
      <ButtonRow>
        <ButtonLink href={nextHref(declaration.typed)}>Làm tiếp tờ khai</ButtonLink>
      </ButtonRow>
    </Panel>
  ),
  RECORDED: (props) => <PrintAndHandIn {...props} byPost />,
  AWAITING_PAPER: (props) => <PrintAndHandIn {...props} />,
  UNDER_REVIEW: ({ declaration }) => <Waiting due={due(declaration)} />,
  AWAITING_APPROVAL: ({ declaration }) =>
    declaration.isBeingDecided ? <BeingDecided /> : <Waiting due={due(declaration)} />,
  RETURNED: ({ declaration }) => (
    <Corrections corrections={declaration.corrections} due={due(declaration)} />
  ),
  APPROVED: ({ approvedFormHref }) => (
    <Panel title="Việc cần làm tiếp theo">
      <p>
        Tài khoản của bạn đã được cấp. Mã kích hoạt nằm trong tin nhắn gửi đến số điện thoại đã đăng
        ký.
      </p>
      <ButtonRow>
        <ButtonLink href="/kich-hoat">Kích hoạt tài khoản</ButtonLink>
        {approvedFormHref && (
          <ButtonLink href={approvedFormHref} look="secondary" target="_blank">
            Tờ khai đã duyệt (PDF)
          </ButtonLink>
        )}
      </ButtonRow>
    </Panel>
  ),
  REFUSED: ({ declaration, office }) => (
    <>
      <Notice tone="danger" title="Hồ sơ không được chấp nhận">
        {declaration.corrections.map(({ code, text, note }) => (
          <p key={code}>{[text, note].filter(Boolean).join(' ')}</p>
        ))}
        <p>Bạn có thể đăng ký lại với thông tin đúng, hoặc đến cơ quan BHXH để được hướng dẫn.</p>
      </Notice>
      {office && <OfficeCard office={office} />}
    </>
  ),
  WITHDRAWN: () => (
    <Notice tone="info" title="Bạn đã rút hồ sơ này. Khi cần, hãy đăng ký lại từ đầu." />
  ),
  LAPSED: () => (
    <Notice
      tone="warning"
      title="Hồ sơ đã đóng vì quá hạn bổ sung. Bạn có thể đăng ký lại bất cứ lúc nào."
    />
  ),
}

const Waiting = ({ due }: { due: string }) => (
  <Panel title="Bạn chưa phải làm gì thêm">
    <p>
      Cơ quan BHXH đã nhận bản ký và đang xem hồ sơ. Hẹn trả lời trước hết ngày{' '}
      <strong>{due}</strong>. Chúng tôi nhắn tin ngay khi có kết quả.
    </p>
  </Panel>
)

const BeingDecided = () => (
  <Panel title="Bạn chưa phải làm gì thêm">
    <p>Cơ quan BHXH đang ghi quyết định. Chúng tôi nhắn tin ngay khi có kết quả.</p>
  </Panel>
)

function PrintAndHandIn({ declaration, office, byPost }: Props & { byPost?: boolean }) {
  return (
    <>
      <Panel title="Việc cần làm tiếp theo">
        <ol className="list-decimal space-y-2 pl-6">
          <li>In mẫu 01 (2 trang A4) và ký tên ở trang cuối.</li>
          {byPost ? (
            <li>
              Giao bản ký cho bưu điện khi họ đến nhận theo địa chỉ bạn đã khai. Cước bưu điện bạn
              tự trả.
            </li>
          ) : (
            <li>Mang bản ký và giấy tờ tùy thân đến cơ quan BHXH dưới đây.</li>
          )}
          <li>
            Trong 3 ngày làm việc từ khi nhận bản ký, cơ quan BHXH trả lời. Tài khoản được gửi qua
            tin nhắn đến số điện thoại của bạn.
          </li>
        </ol>
        {declaration.paperAddress && (
          <ButtonRow>
            <ButtonLink href={`/to-khai/${declaration.paperAddress}`} target="_blank">
              Mở mẫu 01 để in (PDF)
            </ButtonLink>
          </ButtonRow>
        )}
      </Panel>
      {office && <OfficeCard office={office} />}
      <p className="mb-7 text-base text-ink-soft">
        In và ký mẫu 01 và nộp tại cơ quan BHXH đã đăng ký nộp hồ sơ để xác thực và duyệt cấp tài
        khoản cho cá nhân. {recordedMessage.beforeHotline}
        {recordedMessage.hotline}
        {recordedMessage.afterHotline}
      </p>
    </>
  )
}
