import { Island } from '@/components/layout/island'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Notice } from '@/components/ui/notice'
import { Prose } from '@/components/ui/prose'
import { msg, t } from '@/lib/words/t'

const title = msg('Đọc mã QR trên tờ khai')
export const metadata = { title, manifest: '/giay.webmanifest' }

/** Whose camera has read the code of a printed form comes here; so does who wants to see what it says. */
export default function PaperPage() {
  return (
    <ArticlePage
      section="giay"
      title={t(title)}
      lead={t('Xem mã QR trên mẫu 01 chứa gì, và chữ ký của cơ quan BHXH có đúng không.')}
    >
      <div>
        <Island name="paper-reader" props={{}}>
          <Notice tone="info" title={t('Trang này cần JavaScript')}>
            <p>
              {t(
                'Mã được đọc ngay trên máy của bạn, nên trình duyệt phải bật JavaScript. Không bật được thì <a>mở hồ sơ bằng mã hồ sơ</a> in dưới mã QR.',
                { a: (words) => <a href="/ho-so?khac=1">{words}</a> },
              )}
            </p>
          </Notice>
        </Island>
        <Prose>
          <p>
            {t('Giấy khác do cổng lập, như bản trích, xác nhận thẻ: <a>kiểm tra ở đây</a>.', {
              a: (words) => <a href="/giay/kiem-tra">{words}</a>,
            })}
          </p>
          <h2>{t('Điều đọc được đi đâu')}</h2>
          <p>
            {t(
              'Không đi đâu cả. Mã chứa đúng những điều đã in trên tờ khai. Trang đọc mã ngay trên máy của bạn, không gửi gì về cổng.',
            )}
          </p>
          <h2>{t('Khi không có mạng')}</h2>
          <p>
            {t(
              'Mở trang này một lần khi có mạng. Từ đó trang mở được cả khi mất mạng, và kiểm chữ ký bằng khóa đã biết. Có thể thêm trang vào màn hình chính của điện thoại.',
            )}
          </p>
          <h2>{t('Tự kiểm bằng phần mềm khác')}</h2>
          <p>
            {t('<a>Khóa công khai của cổng</a> theo chuẩn JWK, chữ ký Ed25519.', {
              a: (words) => <a href="/giay/khoa">{words}</a>,
            })}
          </p>
        </Prose>
      </div>
    </ArticlePage>
  )
}
