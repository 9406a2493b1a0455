import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { NewPage } from '@/components/ui/new-page'
import { Panel } from '@/components/ui/panel'
import { formatInstant } from '@/lib/forms/days/dates'
import type { KindId } from '@/lib/registration/kinds/kinds'
import type { SenderNow } from '@/lib/registration/contact/sender-now'
import { casePhone } from '@/lib/site/case-phone'
import { hotline } from '@/lib/site/settings'
import { lifeOf } from '@/lib/verification/one-time-code'
import { msg, t } from '@/lib/words/t'

type Props = {
  approvedFormHref: string | null
  activation?: { at: Date | null }
  isSignedIn?: boolean
  /** Of a child's case: what whoever sent it is to the child now. */
  sender?: SenderNow | null
  whose: KindId
}

/** The account exists: it waits for its code, or is in use. */
export const Approved = (props: Props) => {
  const { sender, isSignedIn = false } = props
  const isLeft = sender === 'ended' || sender === 'of-age'
  return isLeft && !isSignedIn ? <Left why={sender} {...props} /> : <Account {...props} />
}

/** Whoever sent it looks after the child no more: no code comes to them, and no page of the child opens. */
const Left = ({ why, approvedFormHref }: Props & { why: 'ended' | 'of-age' }) => (
  <Panel title={t('Tài khoản của con đã được cấp')}>
    {why === 'of-age' ? (
      <p>{t('Con đã đủ 18 tuổi và tự quản lý tài khoản.')}</p>
    ) : (
      <p>
        {t('Bạn không còn quản lý tài khoản của con này.')}{' '}
        {t('Mã của tài khoản ấy không gửi đến bạn nữa.')}{' '}
        {t('Nếu không đúng, gọi <a>{phone}</a>.', {
          phone: hotline.shown,
          a: (words) => <a href={hotline.href}>{words}</a>,
        })}
      </p>
    )}
    {approvedFormHref && (
      <ButtonRow>
        <ApprovedForm href={approvedFormHref} />
      </ButtonRow>
    )}
  </Panel>
)

const ApprovedForm = ({ href }: { href: string }) => (
  <ButtonLink href={href} look="secondary" target="_blank">
    {t('Tờ khai đã duyệt (PDF)')} <NewPage />
  </ButtonLink>
)

const Account = ({ approvedFormHref, activation, isSignedIn = false, whose, sender }: Props) => (
  <Panel title={activation ? t('Tài khoản đã kích hoạt') : t('Việc cần làm tiếp theo')}>
    {activation ? (
      <InUse {...activation} {...{ isSignedIn, whose, sender }} />
    ) : (
      <Waiting {...{ whose, sender }} />
    )}
    <ButtonRow>
      {activation && isSignedIn ? (
        <ButtonLink href="/ca-nhan">{t('Quản lý cá nhân')}</ButtonLink>
      ) : activation ? (
        <ButtonLink href="/dang-nhap">{t('Đăng nhập')}</ButtonLink>
      ) : (
        <ButtonLink href="/kich-hoat">{t('Kích hoạt tài khoản')}</ButtonLink>
      )}
      {approvedFormHref && <ApprovedForm href={approvedFormHref} />}
    </ButtonRow>
  </Panel>
)

const loginIs: Record<KindId, string> = {
  person: msg('Tên đăng nhập là mã số BHXH.'),
  child: msg('Tên đăng nhập là mã số BHXH của con.'),
  organisation: msg('Tên đăng nhập là mã số thuế.'),
}

const signInWith: Record<KindId, string> = {
  person: msg('Đăng nhập bằng mã số BHXH và mật khẩu bạn đã đặt.'),
  child: msg('Đăng nhập bằng mã số BHXH của con và mật khẩu bạn đã đặt.'),
  organisation: msg('Đăng nhập bằng mã số thuế và mật khẩu bạn đã đặt.'),
}

/** A parent without an account of their own has one way to the child's: its number. */
const WhereChildIs = ({ sender }: Pick<Props, 'sender'>) => (
  <p>
    {sender === 'has-account'
      ? t('Tài khoản của con mở được ở mục “Con của tôi” trong tài khoản của bạn.')
      : t(
          'Khi bạn có tài khoản của mình, tài khoản của con mở được ở mục “Con của tôi”. Nếu chưa có, hãy đăng ký cho mình.',
        )}
  </p>
)

type Of = Pick<Props, 'whose' | 'sender'>

const Waiting = ({ whose, sender }: Of) => (
  <>
    <p>
      {t(
        'Cảm ơn bạn. Tài khoản đã được cấp. Mã kích hoạt nằm trong tin nhắn gửi đến {phone}, dùng {life}.',
        { phone: t(casePhone), life: lifeOf('activate') },
      )}
    </p>
    <p>
      {t(loginIs[whose])} {t('Nếu mã đã hết hạn, xin mã mới ở trang kích hoạt.')}
    </p>
    {whose === 'child' && <WhereChildIs sender={sender} />}
  </>
)

type InUseProps = Of & { at: Date | null; isSignedIn: boolean }

const InUse = ({ at, isSignedIn, whose, sender }: InUseProps) => (
  <>
    <p>
      {at
        ? t('Tài khoản được kích hoạt lúc {time}.', { time: formatInstant(at) })
        : t('Tài khoản đang được dùng.')}{' '}
      {isSignedIn ? t('Bạn đang đăng nhập tài khoản này.') : t(signInWith[whose])}
    </p>
    {whose === 'child' && <WhereChildIs sender={sender} />}
    <p>
      {t('Nếu không phải bạn kích hoạt, gọi ngay <a>{hotline}</a>.', {
        hotline: hotline.shown,
        a: (words) => <a href={hotline.href}>{words}</a>,
      })}
    </p>
  </>
)
