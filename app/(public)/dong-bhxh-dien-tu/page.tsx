import { ComingPage } from '@/components/layout/pages/coming-page'
import { Prose } from '@/components/ui/prose'
import { msg, t } from '@/lib/words/t'

const title = msg('Đóng BHXH điện tử')
export const metadata = { title }

export default function PaymentPage() {
  return (
    <ComingPage
      section="dong-bhxh-dien-tu"
      title={t(title)}
      lead={t('Đóng tiền ngay trên mạng và nhận biên lai, không phải đi lại.')}
      coming={
        <Prose>
          <ul>
            <li>
              {t(
                '<b>Đóng tiếp BHXH tự nguyện.</b> Chọn số tháng và mức thu nhập, xem số tiền cùng cách tính, rồi đóng.',
                { b: (words) => <strong>{words}</strong> },
              )}
            </li>
            <li>
              {t(
                '<b>Gia hạn thẻ BHYT theo hộ gia đình.</b> Một lần đóng cho cả hộ, hạn thẻ của từng người được nối thêm.',
                { b: (words) => <strong>{words}</strong> },
              )}
            </li>
          </ul>
        </Prose>
      }
      today={
        <Prose>
          <ol>
            <li>{t('Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.')}</li>
            <li>{t('Mang theo mã số BHXH của từng người cần đóng.')}</li>
            <li>{t('Giữ biên lai đến khi quá trình tham gia có tháng vừa đóng.')}</li>
          </ol>
        </Prose>
      }
    />
  )
}
