import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { currentKiosk, KIOSK_IDLE_SECONDS } from '@/lib/platform/kiosk/kiosk'
import { t } from '@/lib/words/t'

/** Where each visitor of a computer at the office begins, and where it comes back to once it has forgotten the one before. */
export const GET = page(async ({ search }) => {
  const kiosk = currentKiosk()
  const title = kiosk ? t('Máy dành cho khách') : t('Máy này chưa mở cho khách')
  const isForgotten = kiosk !== null && search.xong !== undefined
  const forgotten = t('Đã xóa hết. Người sau không mở được hồ sơ của bạn trên máy này.')
  return {
    title: isForgotten ? `${forgotten} ${title}` : title,
    body: (
      <ArticlePage account={await findHeaderAccount()} title={title} trail={[{ title }]}>
        {isForgotten && (
          <div data-forgotten>
            <Notice tone="success" role="status" id="xong" title={forgotten}>
              {t('Còn cửa sổ khác đang mở thì đóng lại.')}
            </Notice>
          </div>
        )}
        {kiosk ? <ForVisitors /> : <p>{t('Cán bộ cơ quan BHXH mở máy cho khách ở trang quầy.')}</p>}
      </ArticlePage>
    ),
  }
})

const ForVisitors = () => (
  <>
    <ul className="mb-6 list-disc space-y-1 pl-[1.35em]">
      <li>{t('Xong việc, nhấn “Xong, xóa hết” ở đầu trang.')}</li>
      <li>
        {t('Nếu {count} phút không ai dùng, máy tự xóa hết.', { count: KIOSK_IDLE_SECONDS / 60 })}
      </li>
      <li>
        {t(
          'Tờ khai chưa gửi mở lại được ở máy khác. Bạn cần mã hồ sơ và mã gửi đến điện thoại đã xác nhận.',
        )}
      </li>
      <li>{t('Bạn in được tờ khai ở máy này.')}</li>
    </ul>
    <ButtonRow>
      <ButtonLink href="/dang-ky">{t('Đăng ký tài khoản giao dịch điện tử')}</ButtonLink>
      <ButtonLink look="secondary" href="/ho-so?khac=1">
        {t('Tìm lại hồ sơ')}
      </ButtonLink>
      <ButtonLink look="secondary" href="/tra-cuu">
        {t('Tra cứu')}
      </ButtonLink>
    </ButtonRow>
  </>
)
