import { ServiceFacts } from '@/components/services/service-facts'
import { FromAccount } from '@/components/services/from-account'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { StatusTag } from '@/components/ui/status-tag'
import { Words } from '@/components/ui/words/words'
import { timedKind, type Service } from '@/lib/services/service'
import { t } from '@/lib/words/t'

type Props = { service: Service; isOpen: boolean }

export const ServiceCard = ({ service, isOpen }: Props) => {
  const { id, title, start, isAtCounter } = service
  return (
    <Panel id={id} className="mb-0 break-inside-avoid target:border-voice">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-xl">
          <Words>{t(title)}</Words>
        </h3>
        {!isOpen && (
          <StatusTag>{isAtCounter ? t('Làm tại quầy') : t('Sắp mở trên mạng')}</StatusTag>
        )}
      </div>
      <ServiceFacts service={service} isOpen={isOpen} />
      {isOpen && start && (
        <p className="mt-6">
          <ButtonLink href={start.href}>
            <Words>{t(start.title)}</Words>
          </ButtonLink>
        </p>
      )}
      {isOpen && <FromAccount fromAccount={service.fromAccount} isSignedIn={false} />}
      {isOpen && timedKind(service) && (
        <p className="mt-3">
          <a href={`/dich-vu-cong/${id}`} className="inline-flex min-h-11 items-center font-bold">
            <span>
              {t('Xem từng cơ quan mất bao lâu')}
              <span className="sr-only">: {t(title)}</span>
            </span>
          </a>
        </p>
      )}
    </Panel>
  )
}
