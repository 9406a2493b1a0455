import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { ReceiptChecker } from '@/components/ledger/receipt-checker'
import { Prose } from '@/components/ui/prose'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { bookKeys } from '@/lib/ledger/publish/show-book'
import { msg, t } from '@/lib/words/t'

const title = msg('Kiểm tra biên nhận nhật ký')

/** Verifies receipts in the browser alone; a copy of it works from a disk, with no network and no portal. */
export const GET = page(async () => ({
  title: t(title),
  body: (
    <PortalPage
      section="quyen-rieng-tu"
      title={t(title)}
      trail={[{ title: t('Quyền riêng tư'), href: '/quyen-rieng-tu' }, { title: t(title) }]}
      lead={t('Tệp được kiểm tra ngay trên máy của bạn, không gửi gì về cổng.')}
      account={await findHeaderAccount()}
    >
      <ReceiptChecker keys={bookKeys()} />
      <Prose>
        <h2>{t('Khi không có mạng')}</h2>
        <p>
          {t(
            '<a>Lưu trang này về máy</a> thành một tệp. Mở tệp ấy bằng trình duyệt là kiểm tra được, không cần mạng, không cần cổng.',
            {
              a: (words) => (
                <a href="/kiem-tra-bien-nhan/tep" download>
                  {words}
                </a>
              ),
            },
          )}
        </p>
        <h2>{t('Lấy tệp ở đâu')}</h2>
        <p>
          {t(
            'Biên nhận: mở <a>nhật ký của bạn</a>, chọn “Biên nhận nhật ký”. Sổ gốc: tải ở trang <b>Sổ gốc nhật ký</b>.',
            {
              a: (words) => <a href="/ca-nhan/nhat-ky">{words}</a>,
              b: (words) => <a href="/so-goc-nhat-ky">{words}</a>,
            },
          )}
        </p>
      </Prose>
    </PortalPage>
  ),
}))
