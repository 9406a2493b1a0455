import { LookUpList } from '@/components/look-ups/look-up-list'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { msg, t } from '@/lib/words/t'

const title = msg('Tra cứu')
export const metadata = { title }

export default function LookUpsPage() {
  return (
    <PortalPage
      section="tra-cuu"
      title={t(title)}
      lead={t('Sáu mục tra cứu, không cần tài khoản.')}
    >
      <LookUpList />
      <p className="mt-10 max-w-prose">
        {t('Bạn làm phần mềm hoặc cần cả danh sách? Mở trang <a>dữ liệu mở</a>.', {
          a: (words) => <a href="/du-lieu-mo">{words}</a>,
        })}
      </p>
    </PortalPage>
  )
}
