import { HelpToday } from '@/components/layout/help-today'
import { Notice } from '@/components/ui/notice'
import { Prose } from '@/components/ui/prose'
import { acceptTermsHref } from '@/lib/terms/terms-addresses'
import { t } from '@/lib/words/t'

/** `left`: how they have just left, by a press of this browser; `rut` withdrew. */
type Props = { left: unknown }

/** What it means not to agree, and what can be done all the same. */
export const WithoutTerms = ({ left }: Props) => (
  <>
    {left !== undefined && (
      <>
        <div hidden data-forget-cards />
        <Notice
          tone="success"
          role="status"
          title={left === 'rut' ? t('Đã rút lại, và bạn đã đăng xuất') : t('Bạn đã đăng xuất')}
        >
          <p>{t('Trên máy này không còn ai xem được dữ liệu của tài khoản.')}</p>
        </Notice>
      </>
    )}
    <Prose>
      <p>
        {t(
          'Trang cá nhân chỉ mở cho người đã chấp nhận các điều khoản. Tài khoản của bạn vẫn còn, không có gì bị xóa.',
        )}
      </p>
      <h2>{t('Bạn vẫn làm được')}</h2>
      <ul>
        <li>
          {t('<a>Tra cứu</a> mã số, cơ quan, nơi khám chữa bệnh, không cần tài khoản.', {
            a: (words) => <a href="/tra-cuu">{words}</a>,
          })}
        </li>
        <li>
          {t('<a>Đăng ký tài khoản</a> cho người khác, và <b>tìm lại hồ sơ</b> đã gửi.', {
            a: (words) => <a href="/dang-ky">{words}</a>,
            b: (words) => <a href="/ho-so">{words}</a>,
          })}
        </li>
        <li>
          {t(
            'Mọi việc tại cơ quan BHXH, với giấy tờ tùy thân. Cả việc ngừng sử dụng tài khoản cũng làm được ở đó.',
          )}
        </li>
        <li>{t('Khám chữa bệnh bằng thẻ căn cước (CCCD) hoặc thẻ BHYT của bạn.')}</li>
      </ul>
      <h2>{t('Đổi ý thì sao')}</h2>
      <p>
        {t('<a>Đăng nhập lại</a>. Cổng hỏi lại các điều khoản, và mọi thứ vẫn như trước.', {
          a: (words) => <a href={acceptTermsHref}>{words}</a>,
        })}
      </p>
    </Prose>
    <HelpToday />
  </>
)
