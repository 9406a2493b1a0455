import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { NewPage } from '@/components/ui/new-page'
import { Panel } from '@/components/ui/panel'
import { formatInstant } from '@/lib/forms/days/dates'
import { casePhone } from '@/lib/site/case-phone'
import { hotline } from '@/lib/site/settings'
import { lifeOf } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'

type Props = {
  approvedFormHref: string | null
  activation?: { at: Date | null }
  isSignedIn?: boolean
  isOrganisation: boolean
}

/** The account exists: it waits for its code, or is in use. */
export const Approved = ({
  approvedFormHref,
  activation,
  isSignedIn = false,
  isOrganisation,
}: Props) => (
  <Panel title={activation ? t('Tài khoản đã kích hoạt') : t('Việc cần làm tiếp theo')}>
    {activation ? (
      <InUse {...activation} {...{ isSignedIn, isOrganisation }} />
    ) : (
      <Waiting isOrganisation={isOrganisation} />
    )}
    <ButtonRow>
      {activation && isSignedIn ? (
        <ButtonLink href="/ca-nhan">{t('Quản lý cá nhân')}</ButtonLink>
      ) : activation ? (
        <ButtonLink href="/dang-nhap">{t('Đăng nhập')}</ButtonLink>
      ) : (
        <ButtonLink href="/kich-hoat">{t('Kích hoạt tài khoản')}</ButtonLink>
      )}
      {approvedFormHref && (
        <ButtonLink href={approvedFormHref} look="secondary" target="_blank">
          {t('Tờ khai đã duyệt (PDF)')} <NewPage />
        </ButtonLink>
      )}
    </ButtonRow>
  </Panel>
)

type Of = { isOrganisation: boolean }

const Waiting = ({ isOrganisation }: Of) => (
  <>
    <p>
      {t(
        'Cảm ơn bạn. Tài khoản đã được cấp. Mã kích hoạt nằm trong tin nhắn gửi đến {phone}, dùng {life}.',
        { phone: t(casePhone), life: lifeOf('activate') },
      )}
    </p>
    <p>
      {isOrganisation
        ? t('Tên đăng nhập là mã số thuế. Nếu mã đã hết hạn, xin mã mới ở trang kích hoạt.')
        : t('Tên đăng nhập là mã số BHXH. Nếu mã đã hết hạn, xin mã mới ở trang kích hoạt.')}
    </p>
  </>
)

type InUseProps = Of & { at: Date | null; isSignedIn: boolean }

const InUse = ({ at, isSignedIn, isOrganisation }: InUseProps) => (
  <>
    <p>
      {at
        ? t('Tài khoản được kích hoạt lúc {time}.', { time: formatInstant(at) })
        : t('Tài khoản đang được dùng.')}{' '}
      {isSignedIn
        ? t('Bạn đang đăng nhập tài khoản này.')
        : isOrganisation
          ? t('Đăng nhập bằng mã số thuế và mật khẩu bạn đã đặt.')
          : t('Đăng nhập bằng mã số BHXH và mật khẩu bạn đã đặt.')}
    </p>
    <p>
      {t('Nếu không phải bạn kích hoạt, gọi ngay <a>{hotline}</a>.', {
        hotline: hotline.shown,
        a: (words) => <a href={hotline.href}>{words}</a>,
      })}
    </p>
  </>
)
