import { Prose } from '@/components/ui/prose'
import { Words } from '@/components/ui/words/words'
import { lookAlikes } from '@/lib/message-box/addresses/look-alikes'
import type { Trick } from '@/lib/message-box/addresses/judge-address'
import { trickWords } from '@/lib/message-box/check/verdict-said'
import { hotline, officialSites } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** One example of each way, of the list. */
const SHOWN: Trick[] = ['spelling', 'letters', 'inside', 'state']

/** What no message of ours asks for, and how addresses pass for ours. */
export const NeverAsked = () => (
  <Prose>
    <h2 id="khong-hoi-ma">{t('BHXH không bao giờ hỏi mã (OTP)')}</h2>
    <ul>
      <li>
        {t('Mã trong tin chỉ để bạn tự nhập. Không đọc cho ai, kể cả người xưng là cán bộ BHXH.')}
      </li>
      <li>
        {t(
          'Chỉ một mã được đọc: mã đổi liên hệ, cho cán bộ tại quầy. Tin mang mã ấy nói rõ điều này.',
        )}
      </li>
      <li>{t('Tin nhắn của BHXH không có đường dẫn để nhấn, không có tệp cài ứng dụng.')}</li>
      <li>
        {t('Dòng bắt đầu bằng @ chỉ để điện thoại tự điền mã, và chỉ có địa chỉ của cổng này.')}
      </li>
      <li>{t('BHXH không đòi tiền để mở khóa tài khoản, cập nhật VssID hay nhận tiền hưởng.')}</li>
      <li>
        {t('Nghi ngờ thì dừng lại, rồi gọi <a>{phone}</a>.', {
          phone: hotline.shown,
          a: (words) => <a href={hotline.href}>{words}</a>,
        })}
      </li>
    </ul>
    <h2>{t('Địa chỉ giả thường trông thế nào')}</h2>
    <p>
      <Words>
        {t('Địa chỉ thật: {host}. Các ví dụ dưới đây là giả định, để bạn biết cách nhìn.', {
          host: new URL(officialSites.portal.href).hostname,
        })}
      </Words>
    </p>
    <ul>
      {SHOWN.map((trick) => (
        <li key={trick}>
          <Words>{lookAlikes.find((one) => one.trick === trick)!.address}</Words>
          <br />
          {t(trickWords[trick])}
        </li>
      ))}
    </ul>
    <h2>{t('Trang này biết gì')}</h2>
    <p>{t('Trang chỉ nói tin có phải của BHXH, gửi ngày nào, loại gì. Không nói gửi cho ai.')}</p>
    <p>
      {t('Tin đã gửi đến tài khoản của bạn nằm ở <a>hộp thư của tài khoản</a>.', {
        a: (words) => <a href="/ca-nhan/hop-thu">{words}</a>,
      })}
    </p>
  </Prose>
)
