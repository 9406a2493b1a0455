import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { NewPage } from '@/components/ui/new-page'
import { Panel } from '@/components/ui/panel'
import { formatInstant } from '@/lib/forms/days/dates'
import { casePhone } from '@/lib/site/case-phone'
import { hotline } from '@/lib/site/settings'
import { lifeOf } from '@/lib/verification/one-time-code'

type Props = {
  approvedFormHref: string | null
  activation?: { at: Date | null }
  isSignedIn?: boolean
}

/** The account exists: it waits for its code, or is in use. */
export const Approved = ({ approvedFormHref, activation, isSignedIn = false }: Props) => (
  <Panel title={activation ? 'Tài khoản đã kích hoạt' : 'Việc cần làm tiếp theo'}>
    {activation ? <InUse {...activation} isSignedIn={isSignedIn} /> : <Waiting />}
    <ButtonRow>
      {activation && isSignedIn ? (
        <ButtonLink href="/ca-nhan">Quản lý cá nhân</ButtonLink>
      ) : activation ? (
        <ButtonLink href="/dang-nhap">Đăng nhập</ButtonLink>
      ) : (
        <ButtonLink href="/kich-hoat">Kích hoạt tài khoản</ButtonLink>
      )}
      {approvedFormHref && (
        <ButtonLink href={approvedFormHref} look="secondary" target="_blank">
          Tờ khai đã duyệt (PDF) <NewPage />
        </ButtonLink>
      )}
    </ButtonRow>
  </Panel>
)

const Waiting = () => (
  <>
    <p>
      Cảm ơn bạn. Tài khoản đã được cấp. Mã kích hoạt nằm trong tin nhắn gửi đến {casePhone}, dùng{' '}
      {lifeOf('activate')}.
    </p>
    <p>Tên đăng nhập là mã số BHXH. Nếu mã đã hết hạn, xin mã mới ở trang kích hoạt.</p>
  </>
)

const InUse = ({ at, isSignedIn }: { at: Date | null; isSignedIn: boolean }) => (
  <>
    <p>
      {at ? `Tài khoản được kích hoạt lúc ${formatInstant(at)}.` : 'Tài khoản đang được dùng.'}{' '}
      {isSignedIn
        ? 'Bạn đang đăng nhập tài khoản này.'
        : 'Đăng nhập bằng mã số BHXH và mật khẩu bạn đã đặt.'}
    </p>
    <p>
      Nếu không phải bạn kích hoạt, gọi ngay <a href={hotline.href}>{hotline.shown}</a>.
    </p>
  </>
)
