import { PortalPage } from '@/components/layout/portal-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { pageTitle } from '@/lib/site/page-title'

const title = 'Không tìm thấy trang này'
export const metadata = { title: pageTitle(title) }

export default function NotFound() {
  return (
    <PortalPage title={title}>
      <div className="max-w-prose space-y-4">
        <p>
          Kiểm tra lại địa chỉ bạn vừa mở. Có thể trang đã chuyển đi, hoặc đường dẫn đã hết hạn.
        </p>
        <p>Phần bạn đã điền vẫn được giữ. Bạn mở lại bằng mã hồ sơ và số điện thoại.</p>
      </div>
      <ButtonRow>
        <ButtonLink href="/ho-so">Tìm lại hồ sơ</ButtonLink>
        <ButtonLink href="/" look="secondary">
          Về trang chủ
        </ButtonLink>
      </ButtonRow>
    </PortalPage>
  )
}
