import { Island } from '@/components/layout/island'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { SpokenForm } from '@/components/records/clinic/spoken-form'
import { Notice } from '@/components/ui/notice'
import { Prose } from '@/components/ui/prose'
import { CARD_KEPT_DAYS } from '@/lib/clinic-code/issued-answer'
import { msg, t } from '@/lib/words/t'

const title = msg('Kiểm tra thẻ BHYT')
export const metadata = { title, manifest: '/kiem-tra-the.webmanifest' }

/** For the counter of a clinic, and for whoever's camera has read the code of a card. */
export default function CheckCardPage() {
  return (
    <ArticlePage
      section="kiem-tra-the"
      title={t(title)}
      lead={t('Dành cho cơ sở khám chữa bệnh: xem thẻ trên màn hình của người bệnh có thật không.')}
    >
      <div>
        <Island name="card-checker" props={{}}>
          <Notice tone="info" title={t('Quét mã cần JavaScript')}>
            <p>{t('Không bật được thì nhập mã chín chữ số mà người bệnh đọc.')}</p>
          </Notice>
        </Island>
        <SpokenForm />
        <Prose>
          <h2>{t('Trang này biết gì về người bệnh')}</h2>
          <p>
            {t(
              'Mã QR được kiểm tra ngay trên máy của bạn, không gửi gì về cổng. Cổng không biết ai khám ở đâu.',
            )}
          </p>
          <p>
            {t(
              'Mã chín chữ số thì phải hỏi cổng. Chủ thẻ được biết giờ kiểm tra, không ai ghi nơi kiểm tra.',
            )}
          </p>
          <h2>{t('Mã đổi mỗi phút')}</h2>
          <p>
            {t(
              'Ảnh chụp màn hình từ ba phút trước bị báo là ảnh chụp cũ. Giờ trên hai máy được lệch nhau hai phút.',
            )}
          </p>
          <p>
            {t(
              'Mã không thay được giấy tờ có ảnh: hãy so tên và năm sinh với giấy tờ của người bệnh.',
            )}
          </p>
          <h2>{t('Khi không có mạng')}</h2>
          <p>
            {t(
              'Mở trang này một lần khi có mạng. Từ đó trang mở được cả khi mất mạng, và dùng danh sách thu hồi đã tải.',
            )}{' '}
            {t('Thẻ giữ trên điện thoại dùng được {count} ngày không cần mạng.', {
              count: CARD_KEPT_DAYS,
            })}
          </p>
          <h2>{t('Tự kiểm bằng phần mềm khác')}</h2>
          <p>
            {t('<a>Khóa công khai</a> theo chuẩn JWK, và <b>danh sách thu hồi</b>.', {
              a: (words) => <a href="/kiem-tra-the/khoa">{words}</a>,
              b: (words) => <a href="/kiem-tra-the/thu-hoi">{words}</a>,
            })}
          </p>
        </Prose>
      </div>
    </ArticlePage>
  )
}
