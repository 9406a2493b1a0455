import { Notice } from '@/components/ui/notice'
import { msg, t } from '@/lib/words/t'
import { ReplacedNotice } from './replaced-notice'

const notices: Record<string, { title: string; text: string; ofOrganisation?: string }> = {
  'kich-hoat': {
    title: msg('Tài khoản của bạn đã được kích hoạt'),
    text: msg('Cảm ơn bạn. Lần sau, đăng nhập bằng mã số BHXH và mật khẩu vừa đặt.'),
    ofOrganisation: msg('Cảm ơn bạn. Lần sau, đăng nhập bằng mã số thuế và mật khẩu vừa đặt.'),
  },
  'mat-khau-moi': {
    title: msg('Mật khẩu mới đã có hiệu lực'),
    text: msg('Các thiết bị khác đang dùng tài khoản này đã bị đăng xuất.'),
  },
  'thu-dien-tu': {
    title: msg('Thư điện tử đã được xác nhận'),
    text: msg('Từ nay, khi quên mật khẩu, bạn có thể nhận mã qua thư điện tử.'),
  },
}

type Props = { done: unknown; refused: unknown; isOrganisation: boolean }

/** What has just been done on the way here. */
export function PersonalNotice({ done, refused, isOrganisation }: Props) {
  if (refused === 'chua-du-18') return <TooYoung />
  if (done === 'doi-tai-khoan') return <ReplacedNotice />
  const notice = typeof done === 'string' && Object.hasOwn(notices, done) ? notices[done] : null
  return (
    notice && (
      <Notice tone="success" role="status" title={t(notice.title)}>
        <p>{isOrganisation && notice.ofOrganisation ? t(notice.ofOrganisation) : t(notice.text)}</p>
      </Notice>
    )
  )
}

const TooYoung = () => (
  <Notice tone="warning" role="alert" title={t('Người đủ 18 tuổi mới đăng ký cho con được')}>
    <p>
      {t(
        'Theo dữ liệu BHXH, bạn chưa đủ 18 tuổi. Nếu bạn có con, mời cha, mẹ hoặc người giám hộ của bạn cùng đến cơ quan BHXH.',
      )}
    </p>
    <p>{t('Nếu bạn đã đủ 18 tuổi, mang thẻ căn cước (CCCD) đến cơ quan BHXH để sửa ngày sinh.')}</p>
  </Notice>
)
