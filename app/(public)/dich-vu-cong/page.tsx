import { ServiceCard } from '@/components/home/service-card'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { isOpenHere } from '@/lib/services/is-open-here'
import { services } from '@/lib/services/service-list'
import { msg, t } from '@/lib/words/t'

const title = msg('Dịch vụ công')
export const metadata = { title }

export default function ServicesPage() {
  const open = services.filter(isOpenHere)
  const closed = services.filter((one) => !isOpenHere(one))
  const atCounter = closed.filter(({ isAtCounter }) => isAtCounter)
  const later = closed.filter(({ isAtCounter }) => !isAtCounter)
  return (
    <PortalPage
      section="dich-vu-cong"
      title={t(title)}
      lead={t('Mỗi dịch vụ dành cho ai, cần giấy tờ gì, mất bao lâu và bao nhiêu tiền.')}
    >
      <h2 className="mb-4 text-2xl">{t('Làm được ngay trên mạng')}</h2>
      <div className="space-y-6">
        {open.map((service) => (
          <ServiceCard key={service.id} service={service} isOpen />
        ))}
      </div>
      <h2 className="mt-12 mb-4 text-2xl">{t('Làm tại quầy cơ quan BHXH')}</h2>
      <div className="grid gap-6 lg:grid-cols-2">
        {atCounter.map((service) => (
          <ServiceCard key={service.id} service={service} isOpen={false} />
        ))}
      </div>
      <h2 className="mt-12 mb-2 text-2xl">{t('Hiện nay làm trực tiếp')}</h2>
      <p className="mb-5 max-w-prose text-ink-soft">
        {t('Những dịch vụ này chưa mở trên mạng. Khi mở, nút bắt đầu sẽ nằm ngay tại đây.')}
      </p>
      <div className="grid gap-6 lg:grid-cols-2">
        {later.map((service) => (
          <ServiceCard key={service.id} service={service} isOpen={false} />
        ))}
      </div>
    </PortalPage>
  )
}
